// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/search_model.h"

#include <QStyledItemDelegate>

namespace bellhop::ui {

/// Paints what was found in two lines: who, where and when; then the words with what was looked for marked, in colour
/// and by weight. GUI thread, owned by the view.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bellhop::ui
