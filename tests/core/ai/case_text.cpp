// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ai/case_text.h"

#include <QJsonArray>

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

} // namespace

GuestMessage messageOf(const QJsonObject &row)
{
    GuestMessage message;
    message.text = row["text"_L1].toString(row["input"_L1].toString());
    message.referenceDate = dateOf(row.contains("ref"_L1) ? row["ref"_L1] : row["ref_date"_L1]);
    if (!message.referenceDate.isValid())
        message.referenceDate = QDate(2026, 11, 20);
    message.locale = row["locale"_L1].toString();
    message.language = languageFromWire(row["lang"_L1].toString());
    message.previousSystem = row["prev_system"_L1].toString();
    const QJsonObject state = row["state"_L1].toObject();
    if (!state.isEmpty()) {
        BookingState known;
        const auto number
            = [&](QLatin1String key) { return state.contains(key) ? std::optional(state[key].toInt()) : std::nullopt; };
        if (state.contains("check_in"_L1))
            known.checkIn = dateOf(state["check_in"_L1]);
        if (state.contains("check_out"_L1))
            known.checkOut = dateOf(state["check_out"_L1]);
        known.nights = number("nights"_L1);
        known.guests = number("guests"_L1);
        known.adults = number("adults"_L1);
        known.children = number("children"_L1);
        known.rooms = number("rooms"_L1);
        message.state = known;
    }
    return message;
}

QString joined(QStringList items)
{
    items.sort();
    return items.join(u" ; ");
}

QString slotText(const BookingSlots &s, bool weekday)
{
    QStringList all;
    const auto put = [&](QLatin1String key, const QString &value) { all << key + u'=' + value; };
    const auto number = [&](QLatin1String key, std::optional<int> value) {
        if (value)
            put(key, QString::number(*value));
    };
    if (weekday && s.booking.checkIn)
        put("check_in_day"_L1, QString::number(s.booking.checkIn->dayOfWeek()));
    if (!weekday && s.booking.checkIn)
        put("check_in"_L1, s.booking.checkIn->toString(Qt::ISODate));
    if (!weekday && s.booking.checkOut)
        put("check_out"_L1, s.booking.checkOut->toString(Qt::ISODate));
    number("nights"_L1, s.booking.nights);
    number("guests"_L1, s.booking.guests);
    number("adults"_L1, s.booking.adults);
    number("children"_L1, s.booking.children);
    number("rooms"_L1, s.booking.rooms);
    if (!s.command.isEmpty())
        put("command"_L1, s.command);
    if (!s.errors.isEmpty())
        put("errors"_L1, s.errors.join(u','));
    if (!s.ambiguous.isEmpty())
        put("ambiguous"_L1, s.ambiguous.join(u','));
    for (const auto &[slot, values] : s.alternatives)
        put("alternatives."_L1, slot + u':' + values.join(u','));
    if (s.selection)
        put("selection"_L1, QString::number(*s.selection));
    if (s.group)
        put("escalate"_L1, u"group"_s);
    return joined(all);
}

QString plainText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &v : value.toArray())
            all << v.toString();
        return all.join(u',');
    }
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QString expectedSlots(const QJsonObject &row)
{
    const QJsonObject expected = row["expect"_L1].toObject();
    QStringList want;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() == u"missing" || it.key() == u"room_type")
            continue;
        if (it.key() == u"alternatives") {
            const QJsonObject each = it->toObject();
            for (auto a = each.begin(); a != each.end(); ++a)
                want << u"alternatives.="_s + a.key() + u':' + plainText(a.value());
            continue;
        }
        want << it.key() + u'=' + plainText(it.value());
    }
    return joined(want);
}

QString dateText(const DateMention &m, bool exclusive)
{
    if (!m.value.isEmpty())
        return m.value;
    return m.start + u".."_s + (exclusive ? m.endExclusive : m.end);
}

} // namespace bellhop::ai
