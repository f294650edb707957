// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/queue_filter.h"

#include <QMenu>

#include <functional>

namespace bellhop::ui {

class QueueModel;

/// A list under a name, and where it comes from.
struct ListedView {
    SavedView view;
    QString team; ///< Empty: this person's own.
};

/// Everything the list can be narrowed to, from what is in it; checked: it is. GUI thread.
/// `toggle` is given the word that is typed for it.
[[nodiscard]] QMenu *makeFilterMenu(
    const QueueModel &model, QWidget *parent, const std::function<void(const QString &word)> &toggle);

} // namespace bellhop::ui
