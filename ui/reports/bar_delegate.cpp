// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/bar_delegate.h"

#include "ui/kit/theme.h"
#include "ui/reports/cell_model.h"

#include <QPainter>

namespace bellhop::ui {

namespace {
constexpr double kInk = 0.18; ///< Of the accent in the ground: text keeps its contrast.
constexpr int kGap = 4;
} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant bar = index.data(CellModel::BarRole);
    if (bar.isValid() && !option.state.testFlag(QStyle::State_Selected)) {
        const Theme &theme = themeOf(option.palette);
        const QRect room = option.rect.adjusted(kGap, kGap, -kGap, -kGap);
        const int width = qRound(room.width() * bar.toDouble());
        QRect place(room.right() - width + 1, room.top(), width, room.height());
        if (option.direction == Qt::RightToLeft)
            place.moveLeft(room.left());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mix(theme.surface, theme.accent, kInk));
        painter->drawRoundedRect(place, 3, 3);
        painter->restore();
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace bellhop::ui
