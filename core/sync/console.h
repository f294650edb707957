// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agent_state.h"
#include "core/model/alert.h"
#include "core/model/command.h"
#include "core/model/content.h"
#include "core/model/guest_record.h"
#include "core/model/insight.h"
#include "core/model/operation_table.h"
#include "core/model/queue_filter.h"
#include "core/model/snippet.h"
#include "core/model/taxonomy.h"
#include "core/model/template_card.h"
#include "core/model/views.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QString>

#include <vector>

namespace bellhop::sync {

/// How fresh the screen is.
enum class LinkState {
    Starting, ///< Nothing shown yet.
    Live, ///< Hub connected: changes arrive at once, commands go out.
    Polling, ///< No hub: the screen is right within seconds, commands wait in the journal.
    Offline, ///< Neither hub nor database: what is shown may be old.
    ReadOnly, ///< The schema is newer than this console can write; drafts are kept.
};

struct Link {
    LinkState state = LinkState::Starting;
    QString reason; ///< For people; empty when Live.
    Instant since;
    int waitingCommands = 0; ///< In the journal, not yet confirmed.
    QString relay = {}; ///< Live: host of the relay in use, when the site has several; else empty.
    QString relayBefore = {}; ///< The one in use before, when it was another.
    bool operator==(const Link &) const = default;
};

/// A file that a person wants to send: on this computer, or pasted.
struct Attachment {
    QString path; ///< Empty: `bytes`.
    QByteArray bytes;
    QString name; ///< For the guest; empty: the file's own.
    bool asDocument = false; ///< Not shown as a picture, video or sound.
    ChannelId channel = {}; ///< Set: it is the example of a template of this channel, and goes to nobody.
    bool operator==(const Attachment &) const = default;
};

struct Me {
    AgentId id;
    QString name;
    Role role = Role::Agent;
    bool operator==(const Me &) const = default;
};

/// Whom a conversation is offered to: an agent or a team.
struct TransferTarget {
    AgentId agent;
    TeamId team;
    bool operator==(const TransferTarget &) const = default;
};

/// A part of a thread, oldest first.
struct ThreadPage {
    ConversationId conversation;
    std::vector<ThreadItem> items;
    bool hasOlder = false;
};

/// Everything the windows know of the world. GUI thread only; nothing here blocks. Orders return at once with a future
/// that ends exactly once; facts arrive as signals, in whole batches per turn of the event loop.
///
/// Orders about a conversation carry the epoch the person saw (`QueueRow::epoch`), so an order meant for a chat that
/// changed hands is refused with StaleEpoch, Conflict for a lost claim; the error's message names who has it.
class Console : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Me me() const = 0;
    [[nodiscard]] virtual Link link() const = 0;
    [[nodiscard]] virtual Taxonomy taxonomy() const = 0;
    [[nodiscard]] virtual std::vector<AgentCard> agents() const = 0;
    [[nodiscard]] virtual std::vector<TeamCard> teams() const = 0;
    [[nodiscard]] virtual std::vector<ChannelCard> channels() const = 0;
    /// The open offers to transfer a conversation in sight, whoever made them to whom.
    [[nodiscard]] virtual std::vector<TransferOffer> offers() const = 0;
    /// The consultations that go on about conversations in sight, whoever has them with whom.
    [[nodiscard]] virtual std::vector<Consultation> consultations() const = 0;
    /// Notes that mean this person and that they have not seen, oldest first.
    [[nodiscard]] virtual std::vector<Mention> mentions() const = 0;
    /// What the site is warned of, in this person's sight; the most urgent first.
    [[nodiscard]] virtual std::vector<AlertCard> alerts() const = 0;
    /// Of all channels in sight; what may be sent is for core/model/template_check.h to say.
    [[nodiscard]] virtual TemplateShelf templates() const = 0;
    [[nodiscard]] virtual std::vector<Snippet> snippets() const = 0;
    [[nodiscard]] virtual AgentState myState() const = 0;
    /// The site's reasons for states, and when states change by themselves.
    [[nodiscard]] virtual StateRules stateRules() const = 0;
    /// This person as one of `agents`; empty until they are known.
    [[nodiscard]] AgentCard myCard() const;
    /// The database's time as far as this console knows it; what windows and timers count against.
    [[nodiscard]] virtual Instant now() const = 0;

    /// Starts the link; signals follow.
    virtual void start() = 0;

    /// As many threads as are watched at once: one in the main window, the others in windows of their own.
    static constexpr int kMostThreads = 7;
    /// The thread is loaded (`threadLoaded`) and kept fresh (`threadChanged`) until it is left; watched again, it is
    /// loaded anew. One more than kMostThreads is a mistake of the caller.
    virtual void watchThread(ConversationId conversation) = 0;
    virtual void leaveThread(ConversationId conversation) = 0;
    /// Which of the watched ones this person has in front of them; unset: none. The hub is told (focus), so colleagues
    /// see it and the time in front of a conversation is counted for that one alone.
    virtual void lookAt(ConversationId conversation) = 0;
    /// The page before the oldest item shown of a watched thread; answers with `olderLoaded`.
    virtual void loadOlder(ConversationId conversation) = 0;

    /// What the list is asked for. Of a site with more conversations than a console holds (`queueReached`) those that
    /// match are read, whatever their place; `queueChanged` follows.
    virtual void askQueue(const QueueFilter &filter, QueueOrder order) = 0;

    virtual QFuture<Result<QueueRow>> claim(ConversationId conversation) = 0;
    /// One word, lower case; added or taken away. Of any conversation in sight.
    virtual QFuture<Status> setTag(ConversationId conversation, const QString &tag, bool add) = 0;
    /// By its owner, or by who leads.
    virtual QFuture<Status> setPriority(ConversationId conversation, Priority priority) = 0;
    /// `why`: for who leads and puts back what a colleague has; they read it.
    virtual QFuture<Status> release(ConversationId conversation, qint64 epoch, const QString &why) = 0;
    /// What a colleague has, by who leads; they read why.
    virtual QFuture<Status> takeOver(ConversationId conversation, qint64 epoch, const QString &why) = 0;
    /// Shown at once as written; `threadChanged` follows with its ticks. `quoted` may be unset. `preview`: the first
    /// link is unfolded.
    virtual QFuture<Status> sendText(
        ConversationId conversation, qint64 epoch, const QString &text, MessageId quoted, bool preview)
        = 0;
    QFuture<Status> sendText(ConversationId conversation, qint64 epoch, const QString &text, MessageId quoted)
    {
        return sendText(conversation, epoch, text, quoted, true);
    }
    // The same with more than words. What the channel cannot send, or its limits do not allow, is refused with a
    // sentence for the agent before anything leaves (core/model/send_limits.h tells it beforehand).
    /// The only thing that leaves outside the 24 h window. `preview`: filled, for the own screen until it is stored.
    virtual QFuture<Status> sendTemplate(
        ConversationId conversation, qint64 epoch, const TemplateUse &use, const QString &preview)
        = 0;
    /// The relay asks the channel's provider for its templates; `templatesChanged` follows when anything has.
    virtual QFuture<Status> syncTemplates(ChannelId channel) = 0;
    /// For supervisors and administrators (`canChangeTemplates`): made, changed or deleted at the channel's provider,
    /// which answers within half a minute; `templatesChanged` follows. What a template must be is for
    /// core/model/template_draft.h to say.
    virtual QFuture<Status> changeTemplate(const ChangeTemplateOrder &order) = 0;
    /// For supervisors and administrators (`canChangeKnowledge`): what a property tells its guests; `knowledgeChanged`
    /// follows. Conflict when somebody has changed the item since, or there is one of that name.
    virtual QFuture<Status> changeKnowledge(const ChangeKnowledgeOrder &order) = 0;
    virtual QFuture<Status> sendLocation(
        ConversationId conversation, qint64 epoch, const Place &place, MessageId quoted)
        = 0;
    virtual QFuture<Status> sendContacts(
        ConversationId conversation, qint64 epoch, const std::vector<ContactCard> &contacts, MessageId quoted)
        = 0;
    virtual QFuture<Status> sendInteractive(
        ConversationId conversation, qint64 epoch, const QString &text, const Interactive &choices, MessageId quoted)
        = 0;
    /// One emoji; empty takes ours back. Shows in `ThreadItem::reactions` of that message.
    virtual QFuture<Status> react(ConversationId conversation, qint64 epoch, MessageId to, const QString &emoji) = 0;
    /// A message of ours whose tick is Failed or Unknown, as a new one; once for each.
    virtual QFuture<Status> sendAgain(ConversationId conversation, qint64 epoch, MessageId message) = 0;
    /// For colleagues; `mentions` are told.
    virtual QFuture<Status> addNote(
        ConversationId conversation, const QString &text, const std::vector<AgentId> &mentions)
        = 0;
    QFuture<Status> addNote(ConversationId conversation, const QString &text)
    {
        return addNote(conversation, text, {});
    }
    /// Those of this conversation that mean this person are read.
    virtual QFuture<Status> seeMentions(ConversationId conversation) = 0;
    /// Whether the assistant speaks to this guest; `insightChanged` follows.
    virtual QFuture<Status> setAssistant(ConversationId conversation, bool speaks) = 0;
    /// The guest of `other` is the same person as this conversation's, who stays: by who has a conversation of either,
    /// or leads. Messages go where they went. What separates them again; `guestChanged` follows.
    virtual QFuture<Result<QString>> mergeGuest(ConversationId conversation, ConversationId other) = 0;
    /// `merge`: of `GuestRecord::merges`, or what mergeGuest() gave.
    virtual QFuture<Status> unmergeGuest(ConversationId conversation, const QString &merge) = 0;
    virtual QFuture<Status> close(ConversationId conversation, qint64 epoch, const Closing &closing) = 0;
    /// Within 10 s of one's own closing.
    virtual QFuture<Status> undoClose(ConversationId conversation) = 0;
    virtual QFuture<Status> snooze(ConversationId conversation, qint64 epoch, Instant until) = 0;
    /// The owner stays it until somebody accepts; `offersChanged` follows with that and with every other end.
    virtual QFuture<Status> offerTransfer(
        ConversationId conversation, qint64 epoch, const TransferTarget &to, TransferReason reason, const QString &note)
        = 0;
    virtual QFuture<Status> acceptTransfer(ConversationId conversation) = 0;
    virtual QFuture<Status> declineTransfer(ConversationId conversation, const QString &why) = 0;
    virtual QFuture<Status> withdrawTransfer(ConversationId conversation) = 0;
    /// Asks for advice; the owner stays it throughout. `consultationsChanged` follows with what becomes of it.
    virtual QFuture<Status> askConsultation(ConversationId conversation, qint64 epoch, const TransferTarget &to,
        TransferReason reason, const QString &question)
        = 0;
    virtual QFuture<Status> acceptConsultation(ConversationId conversation) = 0;
    virtual QFuture<Status> declineConsultation(ConversationId conversation, const QString &why) = 0;
    /// By the owner, who keeps the conversation, or by whom they consult.
    virtual QFuture<Status> endConsultation(ConversationId conversation) = 0;
    /// A note of the two who consult each other.
    virtual QFuture<Status> writeConsultation(ConversationId conversation, const QString &text) = 0;
    /// To whom the owner consults: theirs at once.
    virtual QFuture<Status> handOver(
        ConversationId conversation, qint64 epoch, TransferReason reason, const QString &note)
        = 0;
    virtual QFuture<Status> markRead(ConversationId conversation, MessageId upTo) = 0;
    /// `reason`: a code of the site's list; may be empty.
    virtual QFuture<Status> setMyState(AgentState state, const QString &reason) = 0;
    /// By who leads; they read why. StaleEpoch when they do something else by now than `order.seen` says.
    virtual QFuture<Status> setStateOf(const SetStateOrder &order) = 0;
    /// Nobody has touched this console for as long as the site says, or somebody has again.
    virtual QFuture<Status> reportPresence(bool here) = 0;
    /// This person takes care of it: it is not repeated until it gets worse or comes again.
    virtual QFuture<Status> acknowledgeAlert(qint64 alert) = 0;

    /// The small picture of a message's file; NotFound when there is none. Kept, so a second call is quick.
    virtual QFuture<Result<QImage>> thumbnail(const QString &mediaUuid) = 0;
    /// The whole picture, decoded.
    virtual QFuture<Result<QImage>> picture(const QString &mediaUuid) = 0;
    /// The whole file; the future tells its progress in percent and may be cancelled. Refused: it is gone for good,
    /// the message says why. At most 16 MB; larger ones are for mediaFile().
    virtual QFuture<Result<QByteArray>> media(const QString &mediaUuid) = 0;
    /// A copy under this name that other programs can open; it goes when the console is closed. As media().
    virtual QFuture<Result<QString>> mediaFile(const QString &mediaUuid, const QString &name) = 0;
    /// A copy where the person wants it. As media().
    virtual QFuture<Status> saveMedia(const QString &mediaUuid, const QString &path) = 0;
    /// A file that failed is fetched again from its provider.
    virtual QFuture<Status> retryMedia(const QString &mediaUuid) = 0;

    /// Looks at the file, and if the conversation's channel (or `Attachment::channel`, the conversation is unset then)
    /// takes it brings it to the relay; progress and cancelling as
    /// media(). Refused or BadData before anything is sent: what is wrong with it and what would help.
    virtual QFuture<Result<MediaDraft>> attach(ConversationId conversation, const Attachment &attachment) = 0;
    /// What attach() gave; as sendText().
    virtual QFuture<Status> sendMedia(
        ConversationId conversation, qint64 epoch, const MediaDraft &file, const QString &caption, MessageId quoted)
        = 0;

    /// Drafts survive restarts and are sealed on disk. Empty text removes the draft.
    [[nodiscard]] virtual QString draft(ConversationId conversation) const = 0;
    virtual void saveDraft(ConversationId conversation, const QString &text) = 0;
    [[nodiscard]] virtual std::vector<ConversationId> draftedConversations() const = 0;

Q_SIGNALS:
    void linkChanged(const bellhop::sync::Link &link);
    /// The hub tells that something in sight has changed; it is not read yet.
    void stirred();
    /// The hub tells, every few seconds, that it has told of every change.
    void confirmed();
    /// First load, and after anything that made single changes unknowable. Replaces everything.
    void queueLoaded(const std::vector<bellhop::QueueRow> &rows);
    /// New and changed rows, and those that are no longer in sight (closed long ago, another team's).
    void queueChanged(const std::vector<bellhop::QueueRow> &changed, const std::vector<bellhop::ConversationId> &gone);
    /// Conversations of the site that are live, and how many of them this console holds.
    void queueReached(int live, int held);
    void threadLoaded(const bellhop::sync::ThreadPage &page);
    void threadChanged(bellhop::ConversationId conversation, const std::vector<bellhop::ThreadItem> &items);
    void olderLoaded(const bellhop::sync::ThreadPage &page);
    /// What the assistant makes of a watched conversation; nothing is told while it makes nothing of it.
    void insightChanged(bellhop::ConversationId conversation, const bellhop::Insight &insight);
    /// What is known of the watched conversation's guest, whatever they wrote from.
    void guestChanged(bellhop::ConversationId conversation, const bellhop::GuestRecord &record);
    /// Offers to transfer that were made, and those that are over (they have an outcome).
    void offersChanged(const std::vector<bellhop::TransferOffer> &offers);
    /// Consultations that were asked for or accepted, and those that are over (they have an outcome).
    void consultationsChanged(const std::vector<bellhop::Consultation> &consultations);
    void mentionsChanged();
    /// This person had them a moment ago; somebody else, or the program, changed that.
    void conversationsLost(const std::vector<bellhop::OwnerChange> &changes);
    /// In which language a watched conversation's guest writes ("es"): when it is known, and when it changes.
    void guestLanguageKnown(bellhop::ConversationId conversation, const QString &language);
    void peopleChanged(); ///< Agents, teams or channels.
    void taxonomyChanged();
    void templatesChanged();
    void snippetsChanged();
    /// Something that a property tells its guests is another than before; it is not read here.
    void knowledgeChanged();
    void myStateChanged(bellhop::AgentState state); ///< Or its reason, or who set it (`myCard`).
    void stateRulesChanged();
    void alertsChanged();
    /// Who else looks at or types in a watched conversation right now, by name.
    void companyChanged(bellhop::ConversationId conversation, const QStringList &viewing, const QStringList &typing);
};

} // namespace bellhop::sync
