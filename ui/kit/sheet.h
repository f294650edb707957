// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// A sheet above the composer, not a dialog: Esc leaves, Enter submits from every field (Shift+Enter breaks the line in
/// a text box), the arrows walk the list under a search field. GUI thread.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    explicit Sheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    virtual void submit() = 0;
    /// Enter and Esc in this field are the sheet's.
    void watch(QWidget &field);
    /// The sheet's two equal columns.
    [[nodiscard]] QGridLayout *makeColumns();
    /// A list to choose from beside what is asked, so high.
    static void dressList(QListWidget &list, const QString &name, const QString &accessible, int height);
    /// At the foot: what is wrong, to leave, and what the sheet is for.
    [[nodiscard]] static QHBoxLayout *foot(QLabel &error, QPushButton &cancel, QPushButton &primary);
    /// The arrows in the search field move in the list; with `digits` 1 to 9 choose there while nothing is sought.
    void pair(QLineEdit &search, QListWidget &list, bool digits);
    /// A small label over a field.
    [[nodiscard]] InkLabel *fieldLabel(const QString &text = {});

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool handleListKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    bool m_digits = false;
};

} // namespace bellhop::ui
