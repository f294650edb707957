// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/analysis_lines.h"

#include <cmath>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &what)
{
    return makeError(ErrorKind::BadData, what);
}

bool isGiven(const Json &row, QLatin1String key)
{
    return row.has(key) && !row.at(key).isNull();
}

/// Nothing when it is not there; BadData when it is no text.
Result<std::optional<QString>> textOf(const Json &row, QLatin1String key)
{
    if (!isGiven(row, key))
        return std::optional<QString>();
    if (!row.at(key).isString())
        return wrong(u"'%1' must be a text."_s.arg(key));
    return row.string(key);
}

Result<std::optional<QDate>> dateOf(const Json &row, QLatin1String key)
{
    BELLHOP_TRY(const std::optional<QString> text, textOf(row, key));
    if (!text)
        return std::optional<QDate>();
    const QDate date = QDate::fromString(text->left(10), Qt::ISODate);
    if (!date.isValid() || (text->size() > 10 && text->at(10) != u'T' && text->at(10) != u' '))
        return wrong(u"'%1' must be a date such as 2026-11-20."_s.arg(key));
    return std::optional(date);
}

Result<std::optional<int>> countOf(const Json &row, QLatin1String key)
{
    if (!isGiven(row, key))
        return std::optional<int>();
    const std::optional<qint64> number = row.integer(key);
    if (!number || *number < 0 || *number > 100'000)
        return wrong(u"'%1' must be a whole number, 0 or more."_s.arg(key));
    return std::optional(int(*number));
}

Result<ai::BookingState> stateOf(const Json &row)
{
    ai::BookingState state;
    BELLHOP_TRY(state.checkIn, dateOf(row, "check_in"_L1));
    BELLHOP_TRY(state.checkOut, dateOf(row, "check_out"_L1));
    BELLHOP_TRY(state.nights, countOf(row, "nights"_L1));
    BELLHOP_TRY(state.guests, countOf(row, "guests"_L1));
    BELLHOP_TRY(state.adults, countOf(row, "adults"_L1));
    BELLHOP_TRY(state.children, countOf(row, "children"_L1));
    BELLHOP_TRY(state.rooms, countOf(row, "rooms"_L1));
    BELLHOP_TRY(const std::optional<QString> roomType, textOf(row, "room_type"_L1));
    state.roomType = roomType.value_or(QString());
    return state;
}

Result<ai::GuestMessage> messageOf(const Json &row)
{
    if (!row.isObject())
        return wrong(u"A line must be one JSON object."_s);
    ai::GuestMessage message;
    BELLHOP_TRY(const std::optional<QString> text, textOf(row, "text"_L1));
    if (!text)
        return wrong(u"'text' is missing."_s);
    message.text = *text;
    BELLHOP_TRY(const std::optional<QDate> reference, dateOf(row, "ref_date"_L1));
    message.referenceDate = reference.value_or(QDate());
    BELLHOP_TRY(const std::optional<QString> locale, textOf(row, "locale"_L1));
    message.locale = locale.value_or(QString());
    BELLHOP_TRY(const std::optional<QString> language, textOf(row, "lang"_L1));
    if (language && !language->isEmpty()) {
        message.language = ai::languageFromWire(*language);
        if (!message.language)
            return wrong(u"'lang' is none of the known languages: '%1'."_s.arg(language->left(20)));
    }
    BELLHOP_TRY(const std::optional<QString> asked, textOf(row, "prev_system"_L1));
    message.previousSystem = asked.value_or(QString());
    if (isGiven(row, "state"_L1)) {
        if (!row.at("state"_L1).isObject())
            return wrong(u"'state' must be an object."_s);
        BELLHOP_TRY(message.state, stateOf(row.at("state"_L1)));
    }
    return message;
}

Json listOf(const QStringList &words)
{
    Json list = Json::array();
    for (const QString &word : words)
        list.append(word);
    return list;
}

Json datesOf(const std::vector<ai::DateMention> &mentions)
{
    Json list = Json::array();
    for (const ai::DateMention &mention : mentions) {
        Json one = Json::object();
        one.set("text"_L1, mention.text);
        if (!mention.value.isEmpty())
            one.set("value"_L1, mention.value);
        if (!mention.start.isEmpty())
            one.set("start"_L1, mention.start);
        if (!mention.end.isEmpty())
            one.set("end"_L1, mention.end);
        if (!mention.endExclusive.isEmpty())
            one.set("end_exclusive"_L1, mention.endExclusive);
        list.append(one);
    }
    return list;
}

Json entitiesOf(const std::vector<ai::Entity> &entities)
{
    Json list = Json::array();
    for (const ai::Entity &entity : entities) {
        Json one = Json::object();
        one.set("type"_L1, entity.type).set("text"_L1, entity.text).set("value"_L1, entity.value);
        if (!entity.unit.isEmpty())
            one.set("unit"_L1, entity.unit);
        one.set("start"_L1, qint64(entity.span.start)).set("length"_L1, qint64(entity.span.length));
        list.append(one);
    }
    return list;
}

double rounded(double probability)
{
    return std::round(probability * 1000) / 1000;
}

template <typename Label> void judged(Json &row, Json &why, QLatin1String key, const ai::Judgement<Label> &said)
{
    row.set(key, toWire(said.label));
    Json one = Json::object();
    one.set("probability"_L1, rounded(said.probability)).set("reason"_L1, said.reason);
    why.set(key, one);
}

Json answerOf(const ai::Analysis &a)
{
    Json row = Json::object();
    Json why = Json::object();
    judged(row, why, "lang"_L1, a.language);
    judged(row, why, "intent"_L1, a.intent);
    if (a.subIntent)
        judged(row, why, "sub_intent"_L1, *a.subIntent);
    judged(row, why, "sentiment"_L1, a.sentiment);
    judged(row, why, "urgency"_L1, a.urgency);
    if (a.escalation)
        judged(row, why, "escalate"_L1, *a.escalation);
    else
        row.set("escalate"_L1, Json());
    row.set("spam"_L1, a.spam.label);
    Json spam = Json::object();
    spam.set("probability"_L1, rounded(a.spam.probability)).set("reason"_L1, a.spam.reason);
    why.set("spam"_L1, spam);
    if (a.unsure)
        row.set("unsure"_L1, true);
    row.set("slots"_L1, slotsJson(a.booking));
    row.set("dates"_L1, datesOf(a.dates));
    row.set("entities"_L1, entitiesOf(a.entities));
    row.set("why"_L1, why);
    return row;
}

} // namespace

Json slotsJson(const ai::BookingSlots &said)
{
    Json slots = Json::object();
    const auto day = [&](QLatin1String key, const std::optional<QDate> &date) {
        if (date)
            slots.set(key, date->toString(Qt::ISODate));
    };
    const auto count = [&](QLatin1String key, const std::optional<int> &number) {
        if (number)
            slots.set(key, *number);
    };
    day("check_in"_L1, said.booking.checkIn);
    day("check_out"_L1, said.booking.checkOut);
    count("nights"_L1, said.booking.nights);
    count("guests"_L1, said.booking.guests);
    count("adults"_L1, said.booking.adults);
    count("children"_L1, said.booking.children);
    count("rooms"_L1, said.booking.rooms);
    if (!said.booking.roomType.isEmpty())
        slots.set("room_type"_L1, said.booking.roomType);
    if (!said.command.isEmpty())
        slots.set("command"_L1, said.command);
    if (!said.errors.isEmpty())
        slots.set("errors"_L1, listOf(said.errors));
    if (!said.ambiguous.isEmpty())
        slots.set("ambiguous"_L1, listOf(said.ambiguous));
    if (!said.alternatives.empty()) {
        Json all = Json::object();
        for (const auto &[slot, values] : said.alternatives)
            all.set(QLatin1String(slot.toLatin1()), listOf(values));
        slots.set("alternatives"_L1, all);
    }
    count("selection"_L1, said.selection);
    if (said.group)
        slots.set("escalate"_L1, "group"_L1);
    return slots;
}

AnsweredLine analyzeLine(const ai::Analyzer &analyzer, QByteArrayView line, int number)
{
    const Result<Json> row = Json::parse(line);
    const Result<ai::GuestMessage> message = row.ok() ? messageOf(*row) : Result<ai::GuestMessage>(row.error());
    const bool hasId = row.ok() && row->isObject() && isGiven(*row, "id"_L1);
    Json answer = message.ok() ? answerOf(analyzer.analyze(*message)) : Json::object();
    if (hasId)
        answer.set("id"_L1, row->at("id"_L1));
    if (!message.ok()) {
        answer.set("line"_L1, number);
        answer.set("error"_L1, message.error().message);
    }
    return {answer.toBytes(), !message.ok()};
}

} // namespace bellhop::app
