// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"
#include "ui/kit/theme.h"

#include <QRectF>

class QPainter;

namespace bellhop::ui {

/// The state of a message of ours as a small sign: a clock while it waits (dashed while only this computer knows it),
/// one tick, two ticks, two underlined ticks in the accent once read, a triangle once played, "!" failed, "?" unknown.
/// Every step differs in shape, so colour is never needed. `place` is about 16 × 12.
void paintTick(QPainter &painter, const QRectF &place, Tick tick, bool written, const Theme &theme);

} // namespace bellhop::ui
