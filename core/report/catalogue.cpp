// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wire_table.h"
#include "core/report/metric.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<Unit, 9> kUnits{{
    {Unit::Milliseconds, "ms"_L1},
    {Unit::Conversations, "conversations"_L1},
    {Unit::Messages, "messages"_L1},
    {Unit::Transfers, "transfers"_L1},
    {Unit::Closings, "closings"_L1},
    {Unit::Share, "share"_L1},
    {Unit::Chats, "chats"_L1},
    {Unit::Points, "points"_L1},
    {Unit::Micros, "micros"_L1},
}};

std::vector<Metric> responseMetrics()
{
    return {
        {"first_response"_L1, "First response"_L1,
            "From the guest's first message of a resolution (a new conversation, or one reopened) to the first "
            "message a person sends after it in the same resolution. Counted when the answer is sent, for who sent "
            "it."_L1,
            "The assistant's messages neither answer nor stop the clock; notes and reactions do not either. Messages "
            "the provider refused are no answer. An answer from the phone's own app stops the clock but has no agent "
            "and is not counted."_L1,
            Unit::Milliseconds, Shape::Duration},
        {"first_response_ai"_L1, "First response of the assistant"_L1,
            "The same for the assistant: from the guest's first message of a resolution to the assistant's first."_L1,
            "People's messages are left out of account. Reactions and messages the provider refused are no answer."_L1,
            Unit::Milliseconds, Shape::Duration},
        {"response"_L1, "Response time"_L1,
            "For every message of a person that answers: from the oldest guest message that nobody (neither a person "
            "nor the assistant) had answered to this one. Counted when the answer is sent, for who sent it."_L1,
            "Further messages without a guest's in between are no answers. What was unanswered when the conversation "
            "was closed waits no longer. Notes, reactions and messages the provider refused do not count."_L1,
            Unit::Milliseconds, Shape::Duration},
        {"response_ai"_L1, "Response time of the assistant"_L1,
            "The same for every message of the assistant that answers."_L1,
            "As for the response time of people; neither is part of the other."_L1, Unit::Milliseconds,
            Shape::Duration},
        {"service_level"_L1, "Service level"_L1,
            "Of the answers that people gave in the period (see response time), the share given within the time that "
            "was in force then: the property's own target, else the site's."_L1,
            "What nobody has answered yet, or was closed without an answer, is no answer: the wallboard counts those "
            "who wait too long. Notes, reactions and messages the provider refused do not count."_L1,
            Unit::Share, Shape::Ratio},
        {"wait"_L1, "Wait in the queue"_L1,
            "For every time a person gets a conversation that nobody had: how long it was open in the queue. Counted "
            "when it is taken, for who got it."_L1,
            "Snoozed and closed time is left out. What the assistant took, or was closed out of the queue, is no "
            "wait that ended."_L1,
            Unit::Milliseconds, Shape::Duration},
        {"resolution"_L1, "Resolution time"_L1,
            "For every closing: from the start of this resolution (the conversation's beginning, or its last "
            "reopening) to the closing. A reopening starts a new resolution. Counted when it is closed, for who "
            "closed it."_L1,
            "Closings that were undone never happened. Snoozed time is part of it. What the system closed has no "
            "agent."_L1,
            Unit::Milliseconds, Shape::Duration},
        {"handle"_L1, "Handle time"_L1,
            "How long a conversation was in front of an agent on the screen, summed for each conversation and agent."_L1,
            "Time in front of another conversation, or of none. Two consoles of one agent count both."_L1,
            Unit::Milliseconds, Shape::TimePerConversation},
    };
}

std::vector<Metric> timeMetrics()
{
    return {
        {"wrap_up"_L1, "Wrap-up"_L1,
            "How long an agent was wrapping up after a closing, each time. Counted when it ends, for who did."_L1,
            "What still goes on. Wrapping up that ended in the same millisecond."_L1, Unit::Milliseconds,
            Shape::Duration},
        {"agent_state"_L1, "Time in each state"_L1,
            "How long each agent was available, away, on a break, wrapping up or offline. The states of one agent "
            "sum up to the wall clock since their account was made."_L1,
            "Time before the account was made. A console that vanished counts up to its last sign of life."_L1,
            Unit::Milliseconds, Shape::Time, Source::Ledger, true},
        {"occupancy"_L1, "Occupancy"_L1,
            "Of the time an agent was available, the share in which they had at least one open conversation."_L1,
            "All other states. Snoozed, pending and closed conversations occupy nobody."_L1, Unit::Share, Shape::Ratio,
            Source::Occupancy},
        {"concurrency"_L1, "Concurrency"_L1,
            "How many open conversations an agent had at a time, on average over the time they were available and "
            "had at least one."_L1,
            "Time without an open conversation, and all states but available."_L1, Unit::Chats, Shape::Ratio,
            Source::Concurrency},
        {"conversation_state"_L1, "Conversations' time in each state"_L1,
            "How long conversations were open, pending or snoozed, summed."_L1,
            "Closed conversations. No agent: a conversation may change hands within one state."_L1, Unit::Milliseconds,
            Shape::Time, Source::Ledger, true},
    };
}

std::vector<Metric> volumeMetrics()
{
    return {
        {"conversations_new"_L1, "New conversations"_L1, "Conversations that began."_L1,
            "Reopened ones: they are counted apart. No agent: nobody has a conversation that begins."_L1,
            Unit::Conversations, Shape::Count},
        {"conversations_reopened"_L1, "Reopened conversations"_L1, "Closed conversations that were opened again."_L1,
            "Closings undone within seconds. No agent."_L1, Unit::Conversations, Shape::Count},
        {"handled"_L1, "Conversations handled"_L1,
            "Conversations in which an agent wrote to the guest or which they closed; each once in a cell."_L1,
            "Notes, reactions, claims, looking at it, undone closings, messages the provider refused. A conversation "
            "of two agents or days counts for both, and once in their total."_L1,
            Unit::Conversations, Shape::Distinct},
        {"messages_sent"_L1, "Messages sent by people"_L1, "Messages that agents sent to guests."_L1,
            "Notes, reactions, the assistant's and the system's messages, those sent from the phone's own app, and "
            "messages the provider refused."_L1,
            Unit::Messages, Shape::Count},
        {"messages_ai"_L1, "Messages sent by the assistant"_L1, "Messages that the assistant sent to guests."_L1,
            "Reactions and messages the provider refused."_L1, Unit::Messages, Shape::Count},
        {"messages_received"_L1, "Messages received"_L1, "Messages that guests sent."_L1,
            "Reactions. No agent: they are the guests'."_L1, Unit::Messages, Shape::Count},
    };
}

std::vector<Metric> outcomeMetrics()
{
    return {
        {"transfers_in"_L1, "Transfers in"_L1,
            "How often an agent got a conversation that a colleague had: transferred and accepted, or taken over as a "
            "supervisor."_L1,
            "Claims out of the queue, offers that were not accepted, and transfers to who had it already."_L1,
            Unit::Transfers, Shape::Count},
        {"transfers_out"_L1, "Transfers out"_L1,
            "How often an agent gave a conversation away or lost it: transferred and accepted, taken over by a "
            "supervisor, "
            "or put back in the queue by one."_L1,
            "Releases of their own, what came back to the queue because they were gone, offers that were not accepted, "
            "and "
            "transfers to who had it already."_L1,
            Unit::Transfers, Shape::Count},
        {"offers_missed"_L1, "Missed offers"_L1,
            "Offers of a transfer that an agent neither accepted nor declined within a minute. Counted when the time "
            "was "
            "over, for whom it was offered to."_L1,
            "Offers to a team, those that were withdrawn, and those that a closing or another owner overtook."_L1,
            Unit::Transfers, Shape::Count},
        {"delivery_failures"_L1, "Failed messages"_L1,
            "Of the messages that agents and the assistant sent to guests, the share that the provider refused or "
            "could "
            "not deliver. Counted when it was sent."_L1,
            "Reactions, notes, and those sent from the phone's own app. The share of the last days may still rise."_L1,
            Unit::Share, Shape::Ratio},
        {"reopen_rate"_L1, "Reopen rate"_L1,
            "Of the closings of the period, the share whose conversation was opened again until now."_L1,
            "Closings that were undone. The share of a recent period may still rise."_L1, Unit::Share, Shape::Ratio},
        {"satisfaction"_L1, "Satisfaction"_L1,
            "The mark (1 to 5) last noted at a closing, of the conversations closed in the period and not open again."_L1,
            "Conversations without a mark."_L1, Unit::Points, Shape::Score},
        {"guest_satisfaction"_L1, "Satisfaction of guests"_L1,
            "The mark (1 to 5) that guests gave when they were asked after a conversation, counted when they answered, "
            "for "
            "who closed it."_L1,
            "Guests who were not asked or did not answer; the mark that agents note at a closing."_L1, Unit::Points,
            Shape::Score},
        {"survey_answers"_L1, "Surveys answered"_L1,
            "Of the questions to guests how satisfied they are, the share that was answered. Counted when it was asked."_L1,
            "Conversations after which nobody was asked. The share of the last days may still rise."_L1, Unit::Share,
            Shape::Ratio},
        {"dispositions"_L1, "Dispositions"_L1, "Closings by disposition."_L1, "Closings that were undone."_L1,
            Unit::Closings, Shape::Count, Source::Ledger, true},
        {"service_types"_L1, "Service types"_L1, "Closings by the conversation's service type."_L1,
            "Closings that were undone, conversations without a type."_L1, Unit::Closings, Shape::Count, Source::Ledger,
            true},
        {"customer_types"_L1, "Customer types"_L1, "Closings by the conversation's customer type."_L1,
            "Closings that were undone, conversations without a type."_L1, Unit::Closings, Shape::Count, Source::Ledger,
            true},
    };
}

std::vector<Metric> meaningMetrics()
{
    return {
        {"intents"_L1, "Intents"_L1, "Guests' messages by what they ask for, as the newest analysis of each says."_L1,
            "Messages that nobody analysed, and those whose conversation was archived since. No agent."_L1,
            Unit::Messages, Shape::Count, Source::Ledger, true},
        {"sentiments"_L1, "Sentiment"_L1, "Guests' messages by their tone, as the newest analysis of each says."_L1,
            "As for intents."_L1, Unit::Messages, Shape::Count, Source::Ledger, true},
        {"urgencies"_L1, "Urgency"_L1,
            "Guests' messages by how urgent they are, as the newest analysis of each says."_L1, "As for intents."_L1,
            Unit::Messages, Shape::Count, Source::Ledger, true},
        {"ai_containment"_L1, "Settled by the assistant"_L1,
            "Of the closings of resolutions in which the assistant wrote to the guest, the share in which no person did."_L1,
            "Closings that were undone, and messages the provider refused. A resolution begins with the conversation "
            "or "
            "its last reopening. No agent."_L1,
            Unit::Share, Shape::Ratio},
        {"hand_offs"_L1, "Handed over by the assistant"_L1,
            "How often a conversation of the assistant's became a person's or went to the queue, by the reason."_L1,
            "What the assistant answered in without having it. No agent."_L1, Unit::Conversations, Shape::Count,
            Source::Ledger, true},
        {"conversion"_L1, "Bookings confirmed"_L1,
            "Of the closings of conversations about bookings (their service type, or closed as a confirmed booking), "
            "the "
            "share that was closed as one."_L1,
            "Closings that were undone."_L1, Unit::Share, Shape::Ratio},
    };
}

std::vector<Metric> assistantMetrics()
{
    return {
        {"ai_answers"_L1, "The assistant's answers"_L1,
            "Answers that the assistant gave by itself (automatic), those it suggested to agents (draft), and "
            "suggestions that an agent sent as they stood (taken). Counted when it decided, what was taken when it was "
            "sent."_L1,
            "What it only noted in shadow mode; suggestions that an agent changed are drafts alone, and what was taken "
            "was a draft before. No agent."_L1,
            Unit::Messages, Shape::Count, Source::Ledger, true},
        {"ai_reasons"_L1, "Why the assistant handed over"_L1,
            "How often the assistant called for a person, by its reason. Counted when it decided."_L1,
            "What it only noted in shadow mode. Conversations that an agent took from it are no decision of its own. "
            "No "
            "agent."_L1,
            Unit::Conversations, Shape::Count, Source::Ledger, true},
        {"llm_cost"_L1, "Language model's cost per resolution"_L1,
            "For every closing of a resolution in which somebody wrote to the guest: what was asked of the language "
            "model during it cost, apart for those that the assistant settled and those in which a person wrote. In "
            "millionths of the currency that its prices are set in."_L1,
            "Closings that were undone. What the model was asked after a closing belongs to the next resolution. "
            "People's time costs nothing here. No agent."_L1,
            Unit::Micros, Shape::Score, Source::Ledger, true},
        {"people_cost"_L1, "People's cost per resolution"_L1,
            "For every closing of a resolution in which a person wrote to the guest: how long the conversation was in "
            "front of agents from the resolution's beginning to the closing, times what an agent's hour cost when it "
            "was closed, by its currency. In millionths of the currency's unit."_L1,
            "Closings that were undone. Time in front before or after, wrapping up, and time in which agents had "
            "nothing "
            "in front. Everything while the cost of an hour is not set. No agent: several may have had it."_L1,
            Unit::Micros, Shape::Score, Source::Ledger, true, false, true, true},
    };
}

std::vector<Metric> channelMetrics()
{
    return {
        {"failures"_L1, "Failed messages by reason"_L1,
            "Messages that agents and the assistant sent to guests and the provider refused or could not deliver, by "
            "its code. Counted when it was sent."_L1,
            "As for failed messages. One that an agent has sent again has that for its reason."_L1, Unit::Messages,
            Shape::Count, Source::Ledger, true},
        {"unknown_sends"_L1, "Messages of unknown outcome"_L1,
            "Messages to guests of which nobody knows now whether the provider took them. Counted when it was sent."_L1,
            "What turned out later. Reactions and notes."_L1, Unit::Messages, Shape::Count, Source::Ledger, false,
            false, false},
        {"delivered"_L1, "Delivered"_L1,
            "How often providers said in the period that a message was delivered, per message that was sent in it."_L1,
            "Messages as for failed messages. What was sent before the period and delivered in it counts, so a short "
            "period may have more than all. Of a message that only its reading was told, nobody said that it was "
            "delivered."_L1,
            Unit::Share, Shape::Ratio},
        {"read"_L1, "Read"_L1,
            "How often providers said in the period that a message was read, per message that was sent in it."_L1,
            "As for delivered messages. Guests may keep it to themselves."_L1, Unit::Share, Shape::Ratio},
        {"templates"_L1, "Templates sent"_L1, "Messages made of a template, by its name."_L1,
            "Plain messages. Failed ones count too, and so do those sent again."_L1, Unit::Messages, Shape::Count,
            Source::Ledger, true},
        {"template_failures"_L1, "Failed templates"_L1,
            "Of the messages made of a template, the share that the provider refused or could not deliver, by the "
            "template's name. Counted when it was sent."_L1,
            "The share of the last days may still rise."_L1, Unit::Share, Shape::Ratio, Source::Ledger, true},
        {"uptime"_L1, "Uptime"_L1,
            "The share of the time in which at least one relay was there and reached the database. Relays look every "
            "15 "
            "seconds; more than a minute without counts as an outage from the last look on."_L1,
            "Time before the first look, and since the last. It is of no channel and no agent."_L1, Unit::Share,
            Shape::Ratio, Source::Ledger, false, true, false},
        {"channel_uptime"_L1, "Uptime of channels"_L1,
            "For each channel, the share of the time in which a relay was there and the channel's provider did not "
            "refuse "
            "it (an expired token, a blocked number)."_L1,
            "Time before the first look, and since the last; while the channel was switched off. No agent."_L1,
            Unit::Share, Shape::Ratio, Source::Ledger, false, true, false},
    };
}

} // namespace

const std::vector<Metric> &catalogue()
{
    static const std::vector<Metric> all = [] {
        std::vector<Metric> metrics;
        for (const auto &part : {responseMetrics(), timeMetrics(), volumeMetrics(), outcomeMetrics(), meaningMetrics(),
                 assistantMetrics(), channelMetrics()})
            metrics.insert(metrics.end(), part.begin(), part.end());
        return metrics;
    }();
    return all;
}

const Metric *findMetric(QStringView id)
{
    const auto found
        = std::find_if(catalogue().begin(), catalogue().end(), [id](const Metric &metric) { return metric.id == id; });
    return found == catalogue().end() ? nullptr : &*found;
}

std::vector<const Metric *> metricsOf(QStringView id)
{
    std::vector<const Metric *> metrics;
    for (const Metric &metric : catalogue()) {
        if (id.isEmpty() || metric.id == id)
            metrics.push_back(&metric);
    }
    return metrics;
}

std::vector<const Metric *> metricsOf(const QStringList &ids)
{
    std::vector<const Metric *> metrics;
    for (const QString &id : ids) {
        if (const Metric *metric = findMetric(id))
            metrics.push_back(metric);
    }
    return metrics;
}

QLatin1String toWire(Unit unit)
{
    return wireWord(kUnits, unit);
}

} // namespace bellhop::report
