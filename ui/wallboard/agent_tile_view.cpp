// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/agent_tile_view.h"

#include "ui/kit/paint.h"
#include "ui/wallboard/agent_tile_model.h"
#include "ui/wallboard/board_words.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastWidth = 208;
constexpr int kGap = 6;
constexpr int kPad = 10;
constexpr int kRadius = 8;
constexpr int kMark = 12;

class TileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(int width) { m_width = width; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {m_width, 3 * QFontMetrics(option.font).height() + 2 * kPad + kGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const auto pressure = static_cast<report::Pressure>(index.data(AgentTileModel::PressureRole).toInt());
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = option.rect.adjusted(1, 1, -kGap - 1, -kGap - 1);
        const bool isFocused = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
        painter->setPen(isFocused ? QPen(theme.accent, 2) : QPen(theme.line, 1));
        painter->setBrush(option.state & QStyle::State_Selected ? theme.selected
                : option.state & QStyle::State_MouseOver        ? theme.hover
                                                                : theme.raised);
        painter->drawRoundedRect(card, kRadius, kRadius);
        QRect line = card.adjusted(kPad, kPad - 2, -kPad, 0);
        line.setHeight(QFontMetrics(option.font).height());
        if (pressure != report::Pressure::Calm) {
            const int left = isMirrored ? line.left() : line.right() - kMark;
            paintUrgency(*painter, QRectF(left, line.top() + 2, kMark, kMark), urgencyOf(pressure),
                pressureColor(pressure, theme));
        }
        const QRect name = isMirrored ? line.adjusted(kMark + 4, 0, 0, 0) : line.adjusted(0, 0, -kMark - 4, 0);
        write(*painter, name, index.data().toString(), sized(option.font, 10, QFont::DemiBold), theme.text);
        line.translate(0, line.height() + 2);
        const auto stay = static_cast<report::Pressure>(index.data(AgentTileModel::StayRole).toInt());
        painter->setFont(option.font);
        painter->setPen(stay == report::Pressure::Calm ? theme.secondary : pressureColor(stay, theme));
        const int used = paintTimer(*painter, line, index.data(AgentTileModel::TimeRole).toString(), isMirrored);
        const QRect state = isMirrored ? line.adjusted(used + 6, 0, 0, 0) : line.adjusted(0, 0, -used - 6, 0);
        write(*painter, state, index.data(AgentTileModel::StateRole).toString(), option.font, theme.secondary);
        line.translate(0, line.height() + 2);
        write(*painter, line, index.data(AgentTileModel::WorkRole).toString(), option.font,
            pressure == report::Pressure::Breach ? theme.breach : theme.secondary);
        painter->restore();
    }

private:
    static void write(QPainter &painter, const QRect &place, const QString &text, const QFont &font, const QColor &ink)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    int m_width = kLeastWidth;
};

} // namespace

AgentTileView::AgentTileView(AgentTileModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"boardAgents"_s);
    setAccessibleName(tr("Agents, whom to look at first"));
    setModel(&model);
    setItemDelegate(new TileDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void AgentTileView::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

/// As many side by side as are wide enough to read.
void AgentTileView::fit()
{
    // The list keeps room for its scroll bar, whether it shows or not.
    const int width = contentsRect().width() - verticalScrollBar()->sizeHint().width() - 4;
    const int columns = std::max(1, width / kLeastWidth);
    static_cast<TileDelegate *>(itemDelegate())->setWidth(width / columns);
    scheduleDelayedItemsLayout();
}

void AgentTileView::enterEvent(QEnterEvent *event)
{
    m_model.hold(true);
    QListView::enterEvent(event);
}

void AgentTileView::leaveEvent(QEvent *event)
{
    m_model.hold(false);
    QListView::leaveEvent(event);
}

} // namespace bellhop::ui
