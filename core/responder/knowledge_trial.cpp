// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/knowledge_trial.h"

#include "core/responder/analysis_record.h"
#include "core/responder/turn_decider.h"

namespace bellhop::responder {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostCandidates = 5;
const QString kReference = QStringLiteral("trial");

/// Confirms the stay that whoever asks is meant to have, and does nothing else.
class TrialSystem final : public NoSystem
{
public:
    TrialSystem(StayStanding standing, QDate today)
    {
        const QDate arrival = standing == StayStanding::Coming ? today.addDays(7) : today;
        m_booking.reference = kReference;
        m_booking.cancelled = standing == StayStanding::Unknown;
        m_booking.stay = {arrival, arrival.addDays(2), 2, 0, 1};
    }

    Result<StayBooking> booking(const QString &) override { return m_booking; }

private:
    StayBooking m_booking;
};

std::shared_ptr<const House> houseOf(const std::shared_ptr<const ai::Analyzer> &analyzer,
    const KnowledgeProperty &property, const std::vector<KnowledgeItem> &items, const TrialQuestion &question)
{
    desk::AssistantProperty settings;
    settings.id = property.id;
    settings.name = property.name;
    settings.language = property.language;
    settings.zone = property.zone;
    settings.system = property.bookingSystem;
    HouseBook book(analyzer, [&](const desk::AssistantProperty &) {
        return std::make_shared<TrialSystem>(question.standing, dayIn(property.zone, question.at));
    });
    book.refresh({settings}, std::make_shared<const std::vector<KnowledgeItem>>(items), question.at);
    return book.of(property.id);
}

desk::AssistantSnapshot snapshotOf(const KnowledgeProperty &property, const TrialQuestion &question)
{
    desk::AssistantSnapshot snapshot;
    snapshot.token = kReference;
    snapshot.mode = desk::AssistantMode::Automatic;
    snapshot.isOpen = true;
    snapshot.hasSpoken = true; // it introduces itself in the same words to everybody
    snapshot.property = property.id;
    snapshot.hotel = property.name;
    snapshot.zone = property.zone;
    snapshot.language = property.language;
    snapshot.now = question.at;
    if (question.standing != StayStanding::Unknown)
        snapshot.references << kReference;
    snapshot.messages.push_back({MessageId{1}, kReference, MessageKind::Text, question.text, question.at});
    return snapshot;
}

} // namespace

Result<KnowledgeTrial> tryQuestion(const std::shared_ptr<const ai::Analyzer> &analyzer,
    const KnowledgeProperty &property, const std::vector<KnowledgeItem> &items, const TrialQuestion &question)
{
    const auto house = houseOf(analyzer, property, items, question);
    const desk::AssistantSnapshot snapshot = snapshotOf(property, question);
    BELLHOP_TRY(const desk::AssistantDecision decision,
        TurnDecider(analyzer, house)
            .decide(
                snapshot, [] { return done(); }, [](const QByteArray &) { return done(); }));
    KnowledgeTrial trial;
    trial.language = decision.language;
    trial.answer = decision.answer;
    trial.reason = decision.reason;
    trial.handedOver = decision.action == desk::AssistantAction::HandOver;
    trial.threshold = qRound(ai::KnowledgeIndex::kThreshold * 100);
    ai::GuestMessage message;
    message.text = question.text;
    message.referenceDate = dayIn(property.zone, question.at);
    trial.asks = ai::asksTheHouse(analyzer->analyze(message));
    const std::vector<AnswerSource> told = sourcesIn(decision.detail);
    const ai::KnowledgeIndex &index = house->knowledge->index();
    const auto language = ai::languageFromWire(decision.language).value_or(ai::Language::English);
    for (const ai::KnowledgeHit &hit : index.ranked(question.text, language)) {
        const int percent = qRound(hit.score * 100);
        if (percent == 0 || trial.candidates.size() == kMostCandidates)
            break;
        const bool isTold = std::any_of(
            told.begin(), told.end(), [&](const AnswerSource &source) { return source.item == hit.item->id; });
        trial.candidates.push_back({hit.item->id, hit.item->name, hit.item->titleIn(property.language), percent, isTold,
            mayHear(*hit.item, question.standing)});
    }
    return trial;
}

} // namespace bellhop::responder
