// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace bellhop::ui {

/// A round portrait of initials; the tint follows the name, so a person keeps theirs.
void paintAvatar(QPainter &painter, const QRect &place, const QString &name, const Theme &theme);
/// A small filled count, capped at "99+". `right` is its right edge; returns its rectangle.
QRect paintBadge(QPainter &painter, QPoint right, int count, const Theme &theme);
/// A quiet rounded label; returns its width.
int paintChip(QPainter &painter, QPoint left, const QString &text, const QColor &ink, const QColor &ground);

/// Draws a timer with every digit in a cell of one width, so nothing trembles as it counts; words of other alphabets
/// are drawn whole. Ends at the rectangle's right edge (left when mirrored). Returns the width used.
int paintTimer(QPainter &painter, const QRect &place, const QString &text, bool mirrored);

[[nodiscard]] QFont sized(const QFont &base, qreal points, QFont::Weight weight = QFont::Normal);

} // namespace bellhop::ui
