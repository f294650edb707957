// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/thread_delegate.h"

#include <memory>

namespace bellhop::ui {

/// The room of the picture before what an automatic answer came from.
inline constexpr int kSourceIcon = 17;

/// What decides where things stand in a line.
struct LineFrame {
    int width = 0; ///< Of the view.
    bool mirrored = false;
    QFont font; ///< Body; the words take `points`.
    qreal points = 12;
};

std::unique_ptr<LineLayout> layOut(const ThreadModel::Line &line, const QTimeZone &zone, const LineFrame &frame);

/// The reason under a message that failed or may have failed, with the next step; empty when all is well.
QString troubleText(const ThreadItem &item);

} // namespace bellhop::ui
