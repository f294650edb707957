// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace bellhop::ui {

/// The named colours of the console. Plain data, GUI thread. A widget finds its theme from its own palette, so nothing
/// has to be handed around and a switch of theme is a switch of palette.
struct Theme {
    bool dark = false;
    QColor ground, surface, raised, line;
    QColor text, secondary, faint;
    QColor accent, onAccent;
    QColor guestBubble, ourBubble, noteBubble;
    QColor hover, selected; ///< Rows.
    QColor soon, due, breach;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &themeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `share` of `b` in `a`, 0 to 1.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double share);

enum class ThemeChoice { System, Light, Dark };

/// Style, palette and body font of the whole program.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace bellhop::ui
