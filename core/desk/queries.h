// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/agent_state.h"
#include "core/model/insight.h"
#include "core/model/queue_filter.h"
#include "core/model/snippet.h"
#include "core/model/taxonomy.h"
#include "core/model/template_card.h"
#include "core/model/views.h"

#include <vector>

namespace bellhop::desk {

/// Everything consoles read: views only (DESIGN §6), so an agent's own account can run all of it. Each call is one
/// consistent look; blocks; any thread.

/// Live conversations and those closed within `closedWithin`, at most `limit`, the queue's order.
Result<std::vector<QueueRow>> loadQueue(db::Database &database, milliseconds closedWithin, int limit = 5000);
/// What a list is asked for, and by whom.
struct QueueAsk {
    QueueFilter filter;
    QueueOrder order = QueueOrder::Priority;
    AgentId viewer;
    std::vector<TeamId> teams; ///< The viewer's.
};
/// Live conversations that match, in that order: of all of the site's, not of those a console holds.
Result<std::vector<QueueRow>> loadMatching(db::Database &database, const QueueAsk &ask, int limit);
/// Live conversations of this agent's.
Result<std::vector<QueueRow>> loadOwn(db::Database &database, AgentId viewer);
/// How many are live.
Result<int> countLive(db::Database &database);
/// The rows of these conversations; those not in sight are missing.
Result<std::vector<QueueRow>> loadRows(db::Database &database, const std::vector<ConversationId> &ids);

/// Events have negative ids, unique within a thread, and a word in `text` for the console to translate: "claimed",
/// "reopened", "transferred", "taken_over", "assigned:<toWord(Given)>", "released", "returned_<reason>" (`authorName`:
/// who got it or lost it), "force_released" (`authorName`: who did), "closed:<disposition>", "undone",
/// "offered:<reason>" and "offer_timed_out" (`authorName`: who was asked), "offer_declined" and "offer_withdrawn"
/// (`authorName`: who did), "consulted:<reason>" and "consultation_timed_out" (`authorName`: who was asked),
/// "consultation_accepted" and "consultation_<outcome>" (`authorName`: who did, or whom it was with),
/// "merged:<name>" and "separated:<name>" (the other guest's; `authorName`: who did), "survey_answer:<1 to 5>",
/// "routed:<topic>;<language>" (`authorName`: the team; what the rule asked for). What a provider tells of a guest's
/// identity is an event too, under the message's own id: "identity_phone", "identity_user_id", "identity_device",
/// "identity_other".
struct ThreadPage {
    std::vector<ThreadItem> items; ///< Oldest first; messages, notes and events.
    bool hasOlder = false;
};
/// The newest `limit` items, or those older than (`beforeAt`, `beforeId`): keyset paging.
Result<ThreadPage> loadThread(db::Database &database, ConversationId conversation, int limit = 80,
    Instant beforeAt = {}, MessageId beforeId = {});
/// These messages of a conversation, with everything around them (quotes, reactions).
Result<std::vector<ThreadItem>> loadItems(
    db::Database &database, ConversationId conversation, const std::vector<MessageId> &ids);

/// The language in which the guest wrote lately, "es"; empty where nothing was analysed.
Result<QString> guestLanguage(db::Database &database, ConversationId conversation);

Result<std::vector<AgentCard>> loadAgents(db::Database &database);
/// By name.
Result<std::vector<TeamCard>> loadTeams(db::Database &database);
/// Notes that mean this agent and that they have not seen, oldest first; at most 200.
Result<std::vector<Mention>> loadMentions(db::Database &database, AgentId agent);
/// The newest change of its owner; nothing when it is out of sight.
Result<std::optional<OwnerChange>> loadLastOwner(db::Database &database, ConversationId conversation);
/// These offers to transfer, open or over; those of conversations out of sight are missing.
Result<std::vector<TransferOffer>> loadOffers(db::Database &database, const std::vector<qint64> &ids);
/// The consultations that go on, and these, which may be over; those of conversations out of sight are missing.
Result<std::vector<Consultation>> loadConsultations(db::Database &database, const std::vector<qint64> &ids);
Result<std::vector<ChannelCard>> loadChannels(db::Database &database);
/// The dispositions in force with labels in `language`, English where there is none.
Result<Taxonomy> loadTaxonomy(db::Database &database, const QString &language = QStringLiteral("en"));

/// What the site has decided about states; names in `language`, English where there is none.
Result<StateRules> loadStateRules(db::Database &database, const QString &language = QStringLiteral("en"));

Result<TemplateShelf> loadTemplates(db::Database &database);
/// Canned answers that are in use, by shortcut.
Result<std::vector<Snippet>> loadSnippets(db::Database &database);

/// What the assistant suggests and understood; empty parts where it did not.
Result<Insight> loadInsight(db::Database &database, ConversationId conversation);

/// One entry of the change log.
struct Change {
    enum class Kind {
        Conversation = 1,
        Message = 2,
        Agent = 3,
        Channel = 4,
        Taxonomy = 5,
        Template = 6,
        Snippet = 7,
        Team = 8,
        Mention = 9,
        Knowledge = 10,
        Alert = 11,
        Consultation = 12
    };
    qint64 seq = 0;
    Kind kind = Kind::Conversation;
    qint64 entity = 0; ///< Mention: the agent.
    ConversationId conversation;
    qint64 version = 0;
};
/// Entries after `seq`, oldest first. Ids are given at insert and seen at commit, so readers re-read an overlap and
/// drop what they know (facts: 69 of 167,200 lost without).
Result<std::vector<Change>> changesAfter(db::Database &database, qint64 seq, int limit = 2000);
/// Newest entry, and the oldest still kept (a reader behind it reloads everything).
struct ChangeBounds {
    qint64 oldest = 0;
    qint64 newest = 0;
};
Result<ChangeBounds> changeBounds(db::Database &database);

struct SiteInfo {
    QString uuid;
    QString company;
    int schemaVersion = 0;
    int minRead = 0;
    int minWrite = 0;
    bool test = false;
    Instant now; ///< The database's time.
};
Result<SiteInfo> loadSite(db::Database &database);

/// A change and what the relay's parts want to know of it: no content. The one query here that reads tables: for the
/// relay's account.
struct HubChange {
    Change change;
    bool isThere = false; ///< Conversations: the two below are known.
    qint64 epoch = 0;
    bool closed = false;
    QString providerMessageId; ///< Messages: the provider's whole id, or empty.
    AgentId owner; ///< Conversations: the agent who has it, if one does.
    bool isUnsent = false; ///< Messages: ours, and no provider has it yet.
    bool hasMedia = false; ///< Messages: to be fetched, uploaded, or there.
};
/// As changesAfter, in one round trip.
Result<std::vector<HubChange>> hubChangesAfter(db::Database &database, qint64 seq, int limit = 2000);

} // namespace bellhop::desk
