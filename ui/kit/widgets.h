// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <functional>

class QComboBox;

namespace bellhop::ui {

/// A label in one of the theme's quieter inks that follows a change of theme.
class InkLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Secondary, Faint, Accent, Soon, Breach };
    explicit InkLabel(Ink ink, QWidget *parent = nullptr);
    void setInk(Ink ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dye();
    Ink m_ink;
    bool m_dyeing = false;
};

/// A floating round button that says how much waits behind it ("3 new ↓").
class PillButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PillButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Shown, above other windows, with the keyboard.
void bringForward(QWidget &window);

/// A choice whose name is said by screen readers and its tip.
[[nodiscard]] QComboBox *choiceBox(const QString &name, const QString &accessible, QWidget *parent);

/// Margins of a layout, which does not turn them round itself where one reads from the right.
[[nodiscard]] QMargins readingMargins(int leading, int top, int trailing, int bottom);

/// A line on the spot: what happened and the next step. Hidden until told something.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Error };
    explicit NoticeBar(QWidget *parent = nullptr);
    void tell(Tone tone, const QString &text, const QString &step = {});
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }

Q_SIGNALS:
    void stepTaken();
    void dismissed(); ///< By the person.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_step;
    QPushButton *m_dismiss;
    Tone m_tone = Tone::Info;
};

/// What can be done for a while, with a shrinking line for as long as it can: "Closed as … · Undo (Ctrl+Z)".
class CountdownBar final : public QFrame
{
    Q_OBJECT
public:
    /// What it says, with so much time left; asked again each second.
    using Words = std::function<QString(milliseconds left)>;
    CountdownBar(std::function<Instant()> now, const QString &buttonName, QWidget *parent = nullptr);
    void offer(const Words &words, const QString &button, Instant since, milliseconds within);
    void withdraw();

Q_SIGNALS:
    void pressed();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    [[nodiscard]] milliseconds left() const;

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<Instant()> m_now;
    Words m_words;
    Instant m_since;
    milliseconds m_within{0};
};

/// What a pane shows when it has nothing: what is missing, why, and what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void tell(const QString &iconName, const QString &title, const QString &reason, const QString &step = {});

Q_SIGNALS:
    void stepTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_title;
    InkLabel *m_reason;
    QPushButton *m_step;
    QString m_iconName;
};

/// A hairline.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A pane in the surface colour.
class Surface final : public QWidget
{
    Q_OBJECT
public:
    explicit Surface(QWidget *parent = nullptr);
};

} // namespace bellhop::ui
