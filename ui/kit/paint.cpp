// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

#include <array>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor tintOf(const QString &name, bool dark)
{
    constexpr std::array kHues{174, 205, 232, 262, 292, 328, 18, 36, 88, 146};
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    const int hue = kHues[sum % kHues.size()];
    return dark ? QColor::fromHsl(hue, 70, 62) : QColor::fromHsl(hue, 90, 222);
}

} // namespace

void paintAvatar(QPainter &painter, const QRect &place, const QString &name, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(name, theme.dark));
    painter.drawEllipse(place);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        const int side = place.width() * 5 / 9;
        paintIcon(painter, QRect(place.center() - QPoint(side / 2 - 1, side / 2 - 1), QSize(side, side)), u"phone",
            theme.secondary);
    } else {
        QFont font = painter.font();
        font.setPixelSize(place.height() * 2 / 5);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.dark ? theme.text : theme.secondary);
        painter.drawText(place, Qt::AlignCenter, letters);
    }
    painter.restore();
}

QRect paintBadge(QPainter &painter, QPoint right, int count, const Theme &theme)
{
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    painter.save();
    painter.setFont(sized(painter.font(), 8, QFont::Bold));
    const int width = std::max(18, painter.fontMetrics().horizontalAdvance(text) + 10);
    const QRect place(right.x() - width, right.y(), width, 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(place, 9, 9);
    painter.setPen(theme.onAccent);
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
    return place;
}

int paintChip(QPainter &painter, QPoint left, const QString &text, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setFont(sized(painter.font(), 8));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const QRect place(left, QSize(width, 18));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 5, 5);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

int paintTimer(QPainter &painter, const QRect &place, const QString &text, bool mirrored)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.unicode() > 0x24f; })) {
        // Letters that join, or that are read from the right, are no cells.
        const int whole = metrics.horizontalAdvance(text);
        const QRect line(mirrored ? place.left() : place.right() + 1 - whole, place.top(), whole + 1, place.height());
        painter.drawText(line, int(Qt::AlignCenter), text);
        return whole;
    }
    int digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    const auto widthOf = [&](QChar c) { return c.isDigit() ? digit : metrics.horizontalAdvance(c); };
    int width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    int x = mirrored ? place.left() : place.right() + 1 - width;
    for (const QChar c : text) {
        painter.drawText(QRect(x, place.top(), widthOf(c), place.height()), Qt::AlignCenter, QString(c));
        x += widthOf(c);
    }
    return width;
}

QFont sized(const QFont &base, qreal points, QFont::Weight weight)
{
    QFont font = base;
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace bellhop::ui
