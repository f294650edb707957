// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_chart.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace bellhop::ui {

namespace {

constexpr int kRadius = 8;

/// How far `to` is from `from` in the direction of a key; nothing when it lies elsewhere.
std::optional<double> distance(QPointF from, QPointF to, int key)
{
    const QPointF way = to - from;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double along = isSideways ? way.x() : way.y();
    const double across = isSideways ? way.y() : way.x();
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    if ((isBack ? -along : along) < 1)
        return {};
    return std::abs(along) + 4 * std::abs(across);
}

} // namespace

ReportChart::ReportChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(120);
}

void ReportChart::choose(int spot)
{
    if (spot < 0 || spot >= static_cast<int>(m_spots.size()))
        return;
    setCurrent(spot);
    Q_EMIT chosen(m_spots[static_cast<std::size_t>(spot)]);
}

void ReportChart::setSpots(std::vector<ChartSpot> spots)
{
    m_spots = std::move(spots);
    m_current = -1;
    setAccessibleDescription(m_spots.empty() ? tr("No data") : QString());
    place(m_spots);
    if (hasFocus())
        setCurrent(neighbour(Qt::Key_Right));
    update();
}

QFont ReportChart::smallFont() const
{
    return sized(font(), font().pointSizeF() - 1);
}

QFontMetricsF ReportChart::smallMetrics() const
{
    return QFontMetricsF(smallFont());
}

bool ReportChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int spot = spotAt(help->pos());
    if (spot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_spots[static_cast<std::size_t>(spot)].tip, this);
    return true;
}

void ReportChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setFont(smallFont());
    if (m_spots.empty()) {
        painter.setPen(theme.secondary);
        painter.drawText(rect(), Qt::AlignCenter, tr("No data in this period."));
        return;
    }
    draw(painter, theme);
    if (m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(m_spots[static_cast<std::size_t>(m_current)].place.adjusted(-1, -1, 1, 1), 3, 3);
}

void ReportChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(m_spots);
}

void ReportChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return chooseCurrent();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(neighbour(event->key()));
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportChart::mousePressEvent(QMouseEvent *event)
{
    choose(spotAt(event->position()));
}

void ReportChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(spotAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ReportChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(neighbour(Qt::Key_Right));
}

int ReportChart::spotAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        if (m_spots[i].place.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

int ReportChart::neighbour(int key) const
{
    const bool hasCurrent = m_current >= 0;
    int best = m_current;
    double shortest = 0;
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        if (m_spots[i].place.isEmpty())
            continue;
        if (!hasCurrent)
            return static_cast<int>(i);
        const auto way
            = distance(m_spots[static_cast<std::size_t>(m_current)].place.center(), m_spots[i].place.center(), key);
        if (!way || (best != m_current && *way >= shortest))
            continue;
        best = static_cast<int>(i);
        shortest = *way;
    }
    return best;
}

void ReportChart::setCurrent(int spot)
{
    if (spot < 0 || spot >= static_cast<int>(m_spots.size()))
        return;
    m_current = spot;
    setAccessibleDescription(m_spots[static_cast<std::size_t>(spot)].tip);
    update();
    Q_EMIT moved(m_spots[static_cast<std::size_t>(spot)].place);
}

} // namespace bellhop::ui
