// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;

namespace bellhop::ui {

/// The console's own line icons (`resources/icons`), drawn in one colour at any size. GUI thread.
void paintIcon(QPainter &painter, const QRect &place, QStringView name, const QColor &color);

/// An icon that takes its colour from the program's palette each time it is drawn, so a change of theme needs nothing.
[[nodiscard]] QIcon icon(QStringView name);
/// The same in the colour for things on the accent.
[[nodiscard]] QIcon iconOnAccent(QStringView name);

/// Whether the resource holds this icon.
[[nodiscard]] bool hasIcon(QStringView name);

} // namespace bellhop::ui
