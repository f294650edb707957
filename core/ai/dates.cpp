// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dates.h"

#include "core/ai/date_grammar.h"

#include <QLocale>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString seconds(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

void fill(DateMention &mention, const DateValue &value)
{
    switch (value.kind) {
    case DateValue::Kind::Day:
        mention.value = iso(value.start);
        break;
    case DateValue::Kind::Period:
        mention.start = iso(value.start);
        mention.end = iso(value.end);
        mention.endExclusive = value.toDay ? iso(value.end.addDays(1)) : mention.end;
        break;
    case DateValue::Kind::Length:
        mention.value = seconds(value.seconds);
        break;
    case DateValue::Kind::Unresolved:
        mention.value = u"not resolved"_s;
        break;
    }
}

} // namespace

std::vector<DateMention> findDates(const GuestMessage &message, Language language)
{
    const TokenText text = tokenize(message.text, language);
    DateContext context{message.referenceDate, dayOrderOf(message.locale, language)};
    std::vector<DateMention> mentions;
    for (const DateMatch &match : parseDates(text, context)) {
        DateMention mention;
        mention.span = text.spanOf(match.first, match.last);
        mention.text = message.text.mid(mention.span.start, mention.span.length);
        fill(mention, match.value);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace bellhop::ai
