// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

InkLabel::InkLabel(Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_ink(ink)
{
    dye();
}

void InkLabel::setInk(Ink ink)
{
    m_ink = ink;
    dye();
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dyeing)
        dye();
}

void InkLabel::dye()
{
    const Theme &t = themeOf(QGuiApplication::palette());
    const auto color = [&] {
        switch (m_ink) {
        case Ink::Text:
            return t.text;
        case Ink::Secondary:
            return t.secondary;
        case Ink::Faint:
            return t.faint;
        case Ink::Accent:
            return t.accent;
        case Ink::Soon:
            return t.soon;
        case Ink::Breach:
            return t.breach;
        }
        return t.text;
    }();
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color);
    const QScopedValueRollback dyeing(m_dyeing, true);
    setPalette(own);
}

PillButton::PillButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

QSize PillButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 32, 30};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(hasFocus() ? QPen(t.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? mix(t.accent, t.text, 0.1) : t.accent);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(t.onAccent);
    painter.setFont(sized(font(), 9.5, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

QComboBox *choiceBox(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    return box;
}

QMargins readingMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QMargins(trailing, top, leading, bottom)
                                                                 : QMargins(leading, top, trailing, bottom);
}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_step(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(40, 4, 6, 4));
    row->addWidget(m_text, 1);
    row->addWidget(m_step);
    row->addWidget(m_dismiss);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setIcon(icon(u"x"));
    m_dismiss->setToolTip(tr("Dismiss this notice"));
    setButtonLook(*m_dismiss, ButtonLook::Quiet);
    m_dismiss->setFixedSize(30, 30);
    connect(m_step, &QPushButton::clicked, this, &NoticeBar::stepTaken);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    setVisible(false);
}

void NoticeBar::tell(Tone tone, const QString &text, const QString &step)
{
    m_tone = tone;
    m_text->setText(text);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(text);
    m_dismiss->setAccessibleName(tr("Dismiss this notice: %1").arg(text)); // there may be several in a window
    setVisible(true);
    update();
}

void NoticeBar::clear()
{
    m_text->clear();
    setVisible(false);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    const QColor ink = m_tone == Tone::Error ? t.breach : m_tone == Tone::Warning ? t.soon : t.accent;
    QPainter painter(this);
    painter.fillRect(rect(), mix(t.surface, ink, t.dark ? 0.12 : 0.07));
    painter.fillRect(QRect(0, 0, width(), 1), mix(t.surface, ink, 0.3));
    const bool mirrored = isRightToLeft();
    const QRect mark(mirrored ? width() - 32 : 12, height() / 2 - 9, 18, 18);
    paintIcon(painter, mark, m_tone == Tone::Info ? u"bell" : u"warning", ink);
}

CountdownBar::CountdownBar(std::function<Instant()> now, const QString &buttonName, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_now(std::move(now))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(16, 6, 8, 8));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(buttonName);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &CountdownBar::tick);
    connect(m_button, &QPushButton::clicked, this, &CountdownBar::pressed);
    hide();
}

void CountdownBar::offer(const Words &words, const QString &button, Instant since, milliseconds within)
{
    m_words = words;
    m_button->setText(button);
    m_within = within;
    m_since = since;
    m_text->setText(m_words(left()));
    setAccessibleName(m_text->text());
    m_timer.start();
    show();
}

void CountdownBar::withdraw()
{
    m_timer.stop();
    hide();
}

milliseconds CountdownBar::left() const
{
    return std::clamp(m_within - (m_now() - m_since), milliseconds(0), m_within);
}

void CountdownBar::tick()
{
    if (left().count() > 0) {
        if (const QString words = m_words(left()); words != m_text->text())
            m_text->setText(words);
        update();
        return;
    }
    withdraw();
    Q_EMIT expired();
}

void CountdownBar::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mix(t.surface, t.accent, 0.08));
    const double share = double(left().count()) / double(std::max<qint64>(1, m_within.count()));
    const double length = width() * share;
    painter.fillRect(QRectF(isRightToLeft() ? width() - length : 0, height() - 3, length, 3), t.accent);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_reason(new InkLabel(InkLabel::Ink::Faint, this))
    , m_step(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(4);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setFont(sized(font(), 12, QFont::DemiBold));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
}

void EmptyState::tell(const QString &iconName, const QString &title, const QString &reason, const QString &step)
{
    m_iconName = iconName;
    m_picture->setPixmap(icon(iconName).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_title->setText(title);
    m_reason->setText(reason);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(reason);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        m_picture->setPixmap(icon(m_iconName).pixmap(QSize(40, 40), devicePixelRatioF()));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(palette()).line);
}

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

} // namespace bellhop::ui
