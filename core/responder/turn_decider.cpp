// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/turn_decider.h"

#include "core/ai/dialogue/phrase_book.h"
#include "core/ai/phone_region.h"
#include "core/responder/analysis_record.h"
#include "core/responder/hand_over.h"

#include <QTimeZone>

namespace bellhop::responder {
using namespace Qt::StringLiterals;
using ai::DialogueStage;
using ai::HandOverReason;
using desk::AssistantAction;
using desk::AssistantDecision;
using desk::AssistantMode;

/// What is known while one turn is decided.
struct TurnDecider::Turn {
    const desk::AssistantSnapshot &snapshot;
    ai::DialogueState state; ///< As it was stored.
    ai::GuestTurn said;
    ai::Analysis analysis;
    QString why; ///< Of a hand-over that the analysis asks for; empty otherwise.
};

namespace {

const QString kNotUnderstood = QStringLiteral("not_understood");
constexpr int kGiveUpAfter = 3; // turns in a row that were not understood

AssistantDecision nothing(const desk::AssistantSnapshot &snapshot, const QString &reason)
{
    AssistantDecision decision;
    decision.reason = reason;
    decision.state = snapshot.state;
    return decision;
}

/// What the dialogue has not heard. A call that was under way when its relay died was about words it had heard.
QString wordsOf(const desk::AssistantSnapshot &snapshot, const ai::DialogueState &state)
{
    QStringList lines;
    for (const desk::Unanswered &message : snapshot.messages) {
        if (state.pending && message.arrivedAt <= state.heardAt)
            continue;
        const bool words = message.kind == MessageKind::Text || message.kind == MessageKind::Button
            || message.kind == MessageKind::Interactive;
        if (words && !message.text.trimmed().isEmpty())
            lines << message.text;
    }
    return lines.join(u'\n');
}

/// Something that is no text: a picture, a voice note. Only a person understands it.
bool hasMore(const desk::AssistantSnapshot &snapshot)
{
    return std::any_of(snapshot.messages.begin(), snapshot.messages.end(), [](const desk::Unanswered &message) {
        return message.kind != MessageKind::Text && message.kind != MessageKind::Button
            && message.kind != MessageKind::Interactive && message.kind != MessageKind::Sticker;
    });
}

bool isUnderWay(const ai::DialogueState &state)
{
    return state.stage != DialogueStage::Greeting && state.stage != DialogueStage::Confirmation
        && state.stage != DialogueStage::Handoff;
}

bool isInside(const QString &hours, const QString &zone, Instant now)
{
    const QTime from = QTime::fromString(hours.section(u'-', 0, 0), u"hh:mm"_s);
    const QTime to = QTime::fromString(hours.section(u'-', 1), u"hh:mm"_s);
    if (!from.isValid() || !to.isValid() || from == to)
        return true;
    const QTimeZone place(zone.toUtf8());
    const QTime at = (place.isValid() ? now.toUtc().toTimeZone(place) : now.toUtc()).time();
    return from < to ? (at >= from && at < to) : (at >= from || at < to);
}

StayStanding standingIn(const StayBooking &booking, QDate today)
{
    if (booking.cancelled || !booking.stay.checkIn.isValid() || today > booking.stay.checkOut)
        return StayStanding::Unknown;
    return today >= booking.stay.checkIn ? StayStanding::InHouse : StayStanding::Coming;
}

} // namespace

TurnDecider::TurnDecider(std::shared_ptr<const ai::Analyzer> analyzer, std::shared_ptr<const House> house)
    : m_analyzer(std::move(analyzer))
    , m_house(std::move(house))
{
}

Result<AssistantDecision> TurnDecider::decide(
    const desk::AssistantSnapshot &snapshot, const Claim &claim, const Keep &keep) const
{
    const bool automatic = snapshot.mode == AssistantMode::Automatic;
    const bool ours = snapshot.owner.kind == OwnerKind::Ai;
    if (snapshot.mode == AssistantMode::Off || (!snapshot.isOpen && !snapshot.pending))
        return nothing(snapshot, u"not_open"_s);
    if (snapshot.owner.kind == OwnerKind::Agent && snapshot.mode != AssistantMode::Draft && !snapshot.pending)
        return nothing(snapshot, u"person_has_it"_s);
    if (snapshot.guestOff && !ours && !snapshot.pending)
        return nothing(snapshot, u"guest_wants_a_person"_s);
    Turn turn{snapshot, {}, {}, {}, {}};
    turn.state.language = ai::languageFromWire(snapshot.language).value_or(ai::Language::English);
    if (!snapshot.state.isEmpty()) {
        BELLHOP_TRY(const Json json, Json::parse(snapshot.state));
        if (auto state = ai::dialogueStateFromJson(json); state.ok())
            turn.state = std::move(*state);
    }
    if (turn.state.stage == DialogueStage::Handoff && !ours)
        return nothing(snapshot, u"handed_over"_s);
    turn.said.text = wordsOf(snapshot, turn.state);
    if (turn.said.text.isEmpty() && !ours && !turn.state.pending)
        return nothing(snapshot, u"no_words"_s);
    turn.said.locale = ai::localeOfPhone(snapshot.phone, turn.state.language);
    const bool late = turn.state.pending.has_value();
    turn.said.at = snapshot.messages.empty() || late ? snapshot.now : snapshot.messages.back().arrivedAt;
    turn.said.today = dayIn(snapshot.zone, turn.said.at);
    turn.said.id = snapshot.messages.empty() ? snapshot.token : snapshot.messages.back().uuid;
    ai::GuestMessage message;
    message.text = turn.said.text;
    message.locale = turn.said.locale;
    message.referenceDate = turn.said.today;
    message.language = turn.state.language;
    turn.analysis = m_analyzer->analyze(message);
    if (turn.analysis.spam.label && !ours)
        return nothing(snapshot, u"spam"_s);
    if (automatic && snapshot.isOpen && snapshot.owner.kind == OwnerKind::Nobody) {
        BELLHOP_CHECK(claim());
    }
    return answer(turn, keep);
}

Result<AssistantDecision> TurnDecider::answer(Turn &turn, const Keep &keep) const
{
    AssistantDecision decision;
    const bool automatic = turn.snapshot.mode == AssistantMode::Automatic;
    const bool taken = automatic && turn.snapshot.owner.kind == OwnerKind::Agent; // only what is under way is settled
    const BookingRunner::Keep before = [&](const ai::DialogueState &state) -> Status {
        const bool books = state.pending && state.pending->kind == ai::PropertyCallKind::Book;
        if (books && (taken || !automatic))
            return makeError(ErrorKind::Refused, u"Only the assistant itself books."_s);
        return automatic ? keep(toJson(state).toBytes()) : done();
    };
    if (turn.said.text.isEmpty() && !turn.state.pending) {
        settle(turn, decision, BookingAnswer{turn.state, {}, {}, true, {}});
        return decision;
    }
    const bool hears = !taken && !turn.said.text.isEmpty();
    if (hears) {
        turn.said.asks = ai::asksTheHouse(turn.analysis);
        turn.said.standing = standingOf(turn);
    }
    auto heard = hears ? m_house->runner->hear(turn.state, turn.said, before)
                       : m_house->runner->recover(turn.state, turn.said, before);
    if (!heard.ok() && heard.error().kind == ErrorKind::Refused && (taken || !automatic)) {
        refused(turn, decision);
        return decision;
    }
    if (!heard.ok())
        return heard.error();
    if (hears && heard->state.stage != DialogueStage::Handoff && heard->state.booked == turn.state.booked)
        escalate(turn, *heard);
    settle(turn, decision, *heard);
    return decision;
}

StayStanding TurnDecider::standingOf(const Turn &turn) const
{
    QStringList references = turn.snapshot.references;
    if (turn.state.booked && !references.contains(turn.state.booked->reference))
        references << turn.state.booked->reference;
    if (references.isEmpty() || !turn.said.asks)
        return StayStanding::Unknown;
    const ai::KnowledgeIndex &index = m_house->knowledge->index();
    const ai::Language spoken = turn.state.language;
    const ai::Language heard = turn.analysis.language.label;
    const bool matters = index.dependsOnStay(turn.said.text, spoken)
        || (heard != spoken && index.dependsOnStay(turn.said.text, heard));
    StayStanding standing = StayStanding::Unknown;
    for (const QString &reference : matters ? references : QStringList()) {
        if (standing == StayStanding::InHouse) // nothing is more
            break;
        const Result<StayBooking> booking = m_house->system->booking(reference);
        if (booking.ok()) // a system that does not answer confirms nothing
            standing = std::max(standing, standingIn(*booking, turn.said.today));
    }
    return standing;
}

/// Whether a person need not look at a question that the house's knowledge answers. Who asks for something to be done
/// is told and gets a person, but where an agent reads the answer before it leaves, or only guests in the house get it.
bool TurnDecider::isEnough(HandOverReason reason, const Turn &turn) const
{
    if (turn.analysis.escalation && turn.analysis.escalation->label != ai::Escalation::ComplexRequest)
        return false;
    if (reason == HandOverReason::Anger)
        return false;
    return reason == HandOverReason::Group || turn.snapshot.mode == AssistantMode::Draft
        || turn.said.standing != StayStanding::Unknown;
}

/// The booking would go out now, but it is not the assistant's to send.
void TurnDecider::refused(const Turn &turn, AssistantDecision &decision)
{
    decision.reason = u"booking_is_a_persons"_s;
    decision.state = turn.snapshot.state;
    if (turn.snapshot.mode != AssistantMode::Automatic)
        return;
    ai::DialogueState state = turn.state;
    state.pending.reset();
    decision.state = toJson(state).toBytes();
    decision.action = AssistantAction::HandOver;
    decision.alarm = u"The assistant was booking when you took over. The property has no booking. Please go on."_s;
}

/// A person has to look although the dialogue could go on.
void TurnDecider::escalate(Turn &turn, BookingAnswer &heard) const
{
    HandOverReason reason = HandOverReason::HumanRequest;
    const auto forced = escalationOf(turn.analysis, isUnderWay(turn.state));
    if (forced && !(heard.told && isEnough(*forced, turn))) {
        reason = *forced;
        turn.why = reason == HandOverReason::Anger ? toWire(reason)
            : turn.analysis.escalation             ? toWire(turn.analysis.escalation->label)
                                                   : toWire(turn.analysis.intent.label);
    } else if (heard.state.misunderstood >= kGiveUpAfter) {
        turn.why = kNotUnderstood;
    } else {
        return;
    }
    heard.state.stage = DialogueStage::Handoff;
    heard.state.handedOver = reason;
    const QString colleague = ai::PhraseBook(heard.state.language, turn.said.locale).say("handoff"_L1);
    heard.reply = heard.told ? heard.told->text + u"\n\n"_s + colleague : colleague;
}

void TurnDecider::settle(Turn &turn, AssistantDecision &decision, const BookingAnswer &told) const
{
    const ai::DialogueState &state = told.state;
    decision.state = toJson(state).toBytes();
    decision.answer = told.reply;
    decision.language = toWire(state.language);
    const bool handedOver = state.stage == DialogueStage::Handoff && state.handedOver.has_value();
    const bool lost = told.colleague || told.reply.isEmpty() || hasMore(turn.snapshot);
    if (handedOver || lost) {
        decision.action = AssistantAction::HandOver;
        decision.reason = !turn.why.isEmpty() ? turn.why
            : handedOver                      ? QString(toWire(*state.handedOver))
                                              : u"cannot_answer"_s;
        decision.priority = priorityOf(handedOver ? state.handedOver : std::nullopt, turn.analysis);
        decision.note = summaryOf(decision.reason, turn.analysis, state);
        decision.switchOff = state.handedOver == HandOverReason::HumanRequest && turn.why != kNotUnderstood;
        const desk::AssistantProperty &own = m_house->settings;
        if (!own.hours.isEmpty() && !isInside(own.hours, turn.snapshot.zone, turn.snapshot.now)) {
            const QString closed = ownText("out_of_hours"_L1, state.language);
            if (!closed.isEmpty())
                decision.answer += (decision.answer.isEmpty() ? QString() : u"\n\n"_s) + closed;
        }
    } else {
        decision.action = AssistantAction::Answer;
        decision.reason = told.told ? u"quick_answer"_s : QString(toWire(state.stage));
        decision.answer = introduced(turn, state.language, told.reply);
    }
    if (told.told) {
        decision.item = told.told->from.front().item;
        decision.detail = answerDetail(told.told->from);
        const auto &from = told.told->from;
        decision.mayBeWorded
            = std::all_of(from.begin(), from.end(), [](const AnswerSource &source) { return source.isPublic; });
        decision.inLanguage = from.front().language == toWire(state.language);
    }
    if (state.booked && state.booked != turn.state.booked)
        decision.booked = state.booked->reference;
    if (!decision.booked.isEmpty())
        decision.alarm = u"The assistant booked %1, and the guest has not been told. Please tell them."_s.arg(
            state.booked->reference);
    else if (state.handedOver == HandOverReason::BookingUnknown)
        decision.alarm = u"The assistant sent a booking and nobody knows whether the property has it. Please look."_s;
}

QString TurnDecider::ownText(QLatin1String kind, ai::Language language) const
{
    const QMap<QString, QString> &texts = m_house->settings.texts;
    return texts.value(kind + u':' + toWire(language), texts.value(kind + u":en"_s));
}

QString TurnDecider::introduced(const Turn &turn, ai::Language language, const QString &answer) const
{
    if (turn.snapshot.hasSpoken)
        return answer;
    QStringList parts;
    const ai::PhraseBook book(language, turn.said.locale);
    if (m_house->settings.introducesItself) {
        const QString own = ownText("introduction"_L1, language);
        parts << (own.isEmpty() ? book.say("introduction"_L1, ai::PhraseValues().text("hotel", m_house->settings.name))
                                : own);
    }
    const QString greeting = ownText("greeting"_L1, language);
    const QString usual = book.say("greeting"_L1, ai::PhraseValues().text("hotel", m_house->settings.name));
    if (!greeting.isEmpty() && answer == usual)
        return (parts << greeting).join(u"\n\n"_s);
    if (!greeting.isEmpty())
        parts << greeting;
    return (parts << answer).join(u"\n\n"_s);
}

} // namespace bellhop::responder
