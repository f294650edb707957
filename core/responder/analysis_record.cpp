// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/analysis_record.h"

#include "core/ai/phone_region.h"
#include "core/base/json.h"

#include <QTimeZone>

namespace bellhop::responder {
using namespace Qt::StringLiterals;

namespace {

template <typename Label> Json judged(const ai::Judgement<Label> &judgement)
{
    Json json = Json::object();
    json.set("p"_L1, qRound(judgement.probability * 1000) / 1000.0).set("why"_L1, judgement.reason);
    return json;
}

} // namespace

QDate dayIn(const QString &zone, Instant at)
{
    const QTimeZone place(zone.toUtf8());
    return (place.isValid() ? at.toUtc().toTimeZone(place) : at.toUtc()).date();
}

ai::GuestMessage messageOf(const desk::MessageToRead &read)
{
    ai::GuestMessage message;
    message.text = read.text;
    message.referenceDate = dayIn(read.zone, read.arrivedAt);
    message.language = ai::languageFromWire(read.language);
    message.locale = ai::localeOfPhone(read.phone, message.language.value_or(ai::Language::English));
    return message;
}

desk::AnalysisRow rowOf(const desk::MessageToRead &read, const ai::Analysis &analysis)
{
    desk::AnalysisRow row;
    row.chatLanguage = read.chatLanguage;
    row.message = read.message;
    row.conversation = read.conversation;
    row.language = toWire(analysis.language.label);
    row.intent = toWire(analysis.intent.label);
    row.subIntent = analysis.subIntent ? QString(toWire(analysis.subIntent->label)) : QString();
    row.sentiment = toWire(analysis.sentiment.label);
    row.urgency = toWire(analysis.urgency.label);
    row.escalation = analysis.escalation ? QString(toWire(analysis.escalation->label)) : QString();
    row.spam = analysis.spam.label;
    row.unsure = analysis.unsure;
    Json detail = Json::object();
    detail.set("language"_L1, judged(analysis.language))
        .set("intent"_L1, judged(analysis.intent))
        .set("sentiment"_L1, judged(analysis.sentiment))
        .set("urgency"_L1, judged(analysis.urgency));
    if (analysis.escalation)
        detail.set("escalation"_L1, judged(*analysis.escalation));
    row.detail = detail.toBytes();
    return row;
}

} // namespace bellhop::responder
