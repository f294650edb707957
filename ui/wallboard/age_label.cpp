// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/age_label.h"

#include "ui/wallboard/board_words.h"

#include <QAccessible>
#include <QPainter>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kMark = 10;
constexpr int kPad = 10;
} // namespace

AgeLabel::AgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"boardAge"_s);
    setAccessibleName(tr("Age of the figures"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void AgeLabel::tell(const Freshness &freshness)
{
    const report::Pressure before = std::exchange(m_pressure, freshness.pressure());
    setToolTip(u"<p>%1</p>"_s.arg(freshness.sentence().toHtmlEscaped()));
    setAccessibleDescription(freshness.sentence());
    if (std::exchange(m_text, freshness.words()) == m_text && before == m_pressure)
        return;
    setAccessibleName(tr("Age of the figures: %1").arg(m_text));
    if (before != m_pressure) { // spoken when it turns, not each second
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QSize AgeLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + kMark + 3 * kPad, fontMetrics().height() + 10};
}

void AgeLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    const QColor ink = m_pressure == report::Pressure::Calm ? theme.secondary : pressureColor(m_pressure, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_pressure == report::Pressure::Calm ? theme.line : ink);
    painter.setBrush(m_pressure == report::Pressure::Calm ? theme.surface : mix(theme.surface, ink, 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    const int left = isRightToLeft() ? width() - kPad - kMark : kPad;
    const QRectF mark(left, (height() - kMark) / 2.0, kMark, kMark);
    paintUrgency(painter, mark, m_pressure == report::Pressure::Calm ? Urgency::Calm : urgencyOf(m_pressure),
        m_pressure == report::Pressure::Calm ? theme.accent : ink);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(isRightToLeft() ? kPad : 2 * kPad + kMark - 4, 0,
                         isRightToLeft() ? -2 * kPad - kMark + 4 : -kPad, 0),
        Qt::AlignLeading | Qt::AlignVCenter, m_text);
}

} // namespace bellhop::ui
