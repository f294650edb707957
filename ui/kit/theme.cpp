// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/style.h"

#include <QApplication>
#include <QFont>

#include <cmath>

namespace bellhop::ui {

namespace {

Theme makeLight()
{
    Theme t;
    t.ground = QColor(0xF4F5F7), t.surface = QColor(0xFFFFFF), t.raised = QColor(0xFFFFFF), t.line = QColor(0xE1E4E9);
    t.text = QColor(0x1A1D23), t.secondary = QColor(0x4F5764), t.faint = QColor(0x5F6877);
    t.accent = QColor(0x0F766E), t.onAccent = QColor(0xFFFFFF);
    t.guestBubble = QColor(0xFFFFFF), t.ourBubble = QColor(0xDDF3EF), t.noteBubble = QColor(0xFFF4CC);
    t.hover = QColor(0xF4F6F8), t.selected = QColor(0xE6F4F2);
    t.soon = QColor(0x92400E), t.due = QColor(0x9A3412), t.breach = QColor(0xB91C1C);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.ground = QColor(0x14171C), t.surface = QColor(0x1B1F26), t.raised = QColor(0x232832), t.line = QColor(0x2E343F);
    t.text = QColor(0xE7EAEF), t.secondary = QColor(0xB4BCC8), t.faint = QColor(0x98A2B1);
    t.accent = QColor(0x2DD4BF), t.onAccent = QColor(0x06201D);
    t.guestBubble = QColor(0x262C36), t.ourBubble = QColor(0x123B37), t.noteBubble = QColor(0x3A3218);
    t.hover = QColor(0x20252D), t.selected = QColor(0x17302F);
    t.soon = QColor(0xFBBF24), t.due = QColor(0xFDBA74), t.breach = QColor(0xFCA5A5);
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.ground);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.breach);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, mix(t.line, t.text, 0.25));
    p.setColor(QPalette::Shadow, mix(t.line, t.text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mix(t.faint, t.ground, 0.25));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](double x, double y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const Theme &theme = choice == ThemeChoice::System ? themeOf(application.palette())
        : choice == ThemeChoice::Dark                  ? darkTheme()
                                                       : lightTheme();
    if (qobject_cast<Style *>(application.style()) == nullptr)
        application.setStyle(new Style);
    application.setPalette(paletteOf(theme));
    QFont font = application.font();
    font.setPointSizeF(10);
    application.setFont(font);
}

} // namespace bellhop::ui
