// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_delegate.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QTextLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 6; ///< Above, between and below the lines.

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

QFont headFont(const QFont &base)
{
    return sized(base, 10, QFont::DemiBold);
}

QFont smallFont(const QFont &base)
{
    return sized(base, 9);
}

/// The words in one line, what was looked for marked; cut at the end where there is no room.
void paintExcerpt(QPainter &painter, const QRect &box, const Excerpt &excerpt, const QFont &font, const Theme &t)
{
    QTextLayout layout(excerpt.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(readsRightToLeft(excerpt.text) ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &mark : excerpt.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.from);
        range.length = static_cast<int>(mark.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(t.accent);
        range.format.setFontUnderline(true);
        ranges << range;
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    painter.setPen(t.secondary);
    // What reads from the right begins at the right, however long it is.
    const qreal shift = option.textDirection() == Qt::RightToLeft
        ? box.width() - std::max<qreal>(line.naturalTextWidth(), box.width())
        : 0;
    layout.draw(&painter, QPointF(box.left() + shift, box.top()));
    painter.restore();
}

void paintLineOfWords(QPainter &painter, const QStyleOptionViewItem &option, const QString &words, bool leadsOn)
{
    const Theme &t = themeOf(option.palette);
    painter.fillRect(
        option.rect, leadsOn ? (option.state.testFlag(QStyle::State_Selected) ? t.selected : t.surface) : t.ground);
    painter.setFont(leadsOn ? option.font : sized(option.font, 9, QFont::DemiBold));
    painter.setPen(leadsOn ? t.accent : t.secondary);
    const QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
}

void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit)
{
    const Theme &t = themeOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect,
        chosen                                               ? t.selected
            : option.state.testFlag(QStyle::State_MouseOver) ? t.hover
                                                             : t.surface);
    QRect head = option.rect.adjusted(kMargin, kGap, -kMargin, 0);
    head.setHeight(lineHeight(headFont(option.font)));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto atEnd = [&](int width) {
        QRect part = head;
        if (mirrored)
            part.setWidth(width);
        else
            part.setLeft(head.right() + 1 - width);
        (mirrored ? head.setLeft(part.right() + 13) : head.setRight(part.left() - 13));
        return part;
    };
    const auto put = [&](const QRect &box, const QString &text) {
        painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    painter.setFont(smallFont(option.font));
    painter.setPen(chosen ? t.secondary : t.faint);
    const QString when = dateAndTime(hit.at, zoneOf(hit.row.propertyZone));
    put(atEnd(painter.fontMetrics().horizontalAdvance(when) + 2), when);
    const QString facts = hitFacts(hit);
    put(atEnd(std::min(painter.fontMetrics().horizontalAdvance(facts) + 2, head.width() / 2)), facts);
    painter.setFont(headFont(option.font));
    painter.setPen(t.text);
    put(head, hitWho(hit));
    QRect foot = option.rect.adjusted(kMargin, 0, -kMargin, -kGap);
    foot.setTop(foot.bottom() - lineHeight(option.font) + 1);
    painter.setFont(smallFont(option.font));
    painter.setPen(chosen ? t.secondary : t.faint);
    if (const QString field = hitField(hit); !field.isEmpty()) {
        const QString label = SearchModel::tr("%1:").arg(field);
        const int width = std::min(painter.fontMetrics().horizontalAdvance(label) + 8, foot.width() / 3);
        QRect part = foot;
        if (mirrored) {
            part.setLeft(foot.right() + 1 - width);
            foot.setRight(part.left() - 1);
        } else {
            part.setWidth(width);
            foot.setLeft(part.right() + 1);
        }
        put(part, label);
    }
    paintExcerpt(painter, foot, excerptOf(hit), option.font, t);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (model == nullptr)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (const SearchHit *hit = model->hitAt(index.row()))
        paintHit(*painter, option, *hit);
    else
        paintLineOfWords(*painter, option, model->words(model->line(index.row())),
            model->line(index.row()).kind == SearchModel::Line::Kind::More);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const int one = lineHeight(option.font);
    if (model == nullptr || model->hitAt(index.row()) == nullptr)
        return {0, one + 2 * kGap};
    return {0, lineHeight(headFont(option.font)) + one + 3 * kGap};
}

} // namespace bellhop::ui
