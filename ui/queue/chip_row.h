// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace bellhop::ui {

/// What the list is narrowed to, a button each that takes it away; goes on in the next line when the pane is narrow.
/// GUI thread.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    void setWords(const QStringList &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void wordTaken(const QString &word);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places the chips in this width; the height they take.
    int place(int width, bool move) const;

    QStringList m_words;
    QList<QPushButton *> m_chips;
};

} // namespace bellhop::ui
