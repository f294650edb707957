// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "core/sync/console_options.h"
#include "core/sync/hub_link.h"
#include "core/sync/media_desk.h"
#include "core/sync/order_desk.h"
#include "core/sync/reader.h"
#include "core/sync/written_items.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>

namespace bellhop::sync {

/// The console's own world: the screen from the database, orders over the hub (core/sync/README.md). The GUI thread; it
/// owns two threads, the reader's and the link's, which end in its destructor within seconds. What is not answered
/// by then ends with Cancelled; texts stay in the journal and are sent by the next run.
class LiveConsole final : public Console
{
    Q_OBJECT
public:
    /// Nothing happens before start(). Every option but `clock` and `caFile` is needed.
    explicit LiveConsole(ConsoleOptions options, QObject *parent = nullptr);
    ~LiveConsole() override;
    Q_DISABLE_COPY_MOVE(LiveConsole)

    [[nodiscard]] Me me() const override { return m_me; }
    [[nodiscard]] Link link() const override { return m_link; }
    [[nodiscard]] Taxonomy taxonomy() const override { return m_taxonomy; }
    [[nodiscard]] std::vector<AgentCard> agents() const override { return m_agents; }
    [[nodiscard]] std::vector<TeamCard> teams() const override { return m_teams; }
    [[nodiscard]] std::vector<ChannelCard> channels() const override { return m_channels; }
    [[nodiscard]] std::vector<TransferOffer> offers() const override { return m_offers; }
    [[nodiscard]] std::vector<Consultation> consultations() const override { return m_consultations; }
    [[nodiscard]] std::vector<Mention> mentions() const override { return m_mentions; }
    [[nodiscard]] std::vector<AlertCard> alerts() const override { return m_alerts; }
    [[nodiscard]] TemplateShelf templates() const override { return m_templates; }
    [[nodiscard]] std::vector<Snippet> snippets() const override { return m_snippets; }
    [[nodiscard]] AgentState myState() const override { return m_myState; }
    [[nodiscard]] StateRules stateRules() const override { return m_stateRules; }
    [[nodiscard]] Instant now() const override;

    void start() override;
    void watchThread(ConversationId conversation) override;
    void leaveThread(ConversationId conversation) override;
    void lookAt(ConversationId conversation) override;
    void loadOlder(ConversationId conversation) override;
    void askQueue(const QueueFilter &filter, QueueOrder order) override;

    QFuture<Result<QueueRow>> claim(ConversationId conversation) override;
    QFuture<Status> setTag(ConversationId conversation, const QString &tag, bool add) override;
    QFuture<Status> setPriority(ConversationId conversation, Priority priority) override;
    QFuture<Status> release(ConversationId conversation, qint64 epoch, const QString &why) override;
    QFuture<Status> takeOver(ConversationId conversation, qint64 epoch, const QString &why) override;
    using Console::sendText;
    QFuture<Status> sendText(
        ConversationId conversation, qint64 epoch, const QString &text, MessageId quoted, bool preview) override;
    QFuture<Status> sendTemplate(
        ConversationId conversation, qint64 epoch, const TemplateUse &use, const QString &preview) override;
    QFuture<Status> syncTemplates(ChannelId channel) override;
    QFuture<Status> changeTemplate(const ChangeTemplateOrder &order) override;
    QFuture<Status> changeKnowledge(const ChangeKnowledgeOrder &order) override;
    QFuture<Status> sendLocation(
        ConversationId conversation, qint64 epoch, const Place &place, MessageId quoted) override;
    QFuture<Status> sendContacts(
        ConversationId conversation, qint64 epoch, const std::vector<ContactCard> &contacts, MessageId quoted) override;
    QFuture<Status> sendInteractive(ConversationId conversation, qint64 epoch, const QString &text,
        const Interactive &choices, MessageId quoted) override;
    QFuture<Status> react(ConversationId conversation, qint64 epoch, MessageId to, const QString &emoji) override;
    QFuture<Status> sendAgain(ConversationId conversation, qint64 epoch, MessageId message) override;
    QFuture<Result<QImage>> thumbnail(const QString &mediaUuid) override;
    QFuture<Result<QImage>> picture(const QString &mediaUuid) override;
    QFuture<Result<QByteArray>> media(const QString &mediaUuid) override;
    QFuture<Result<QString>> mediaFile(const QString &mediaUuid, const QString &name) override;
    QFuture<Status> saveMedia(const QString &mediaUuid, const QString &path) override;
    QFuture<Status> retryMedia(const QString &mediaUuid) override;
    QFuture<Result<MediaDraft>> attach(ConversationId conversation, const Attachment &attachment) override;
    QFuture<Status> sendMedia(ConversationId conversation, qint64 epoch, const MediaDraft &file, const QString &caption,
        MessageId quoted) override;
    using Console::addNote;
    QFuture<Status> addNote(
        ConversationId conversation, const QString &text, const std::vector<AgentId> &mentions) override;
    QFuture<Status> seeMentions(ConversationId conversation) override;
    QFuture<Status> setAssistant(ConversationId conversation, bool speaks) override;
    QFuture<Result<QString>> mergeGuest(ConversationId conversation, ConversationId other) override;
    QFuture<Status> unmergeGuest(ConversationId conversation, const QString &merge) override;
    QFuture<Status> close(ConversationId conversation, qint64 epoch, const Closing &closing) override;
    QFuture<Status> undoClose(ConversationId conversation) override;
    QFuture<Status> snooze(ConversationId conversation, qint64 epoch, Instant until) override;
    QFuture<Status> offerTransfer(ConversationId conversation, qint64 epoch, const TransferTarget &to,
        TransferReason reason, const QString &note) override;
    QFuture<Status> acceptTransfer(ConversationId conversation) override;
    QFuture<Status> declineTransfer(ConversationId conversation, const QString &why) override;
    QFuture<Status> withdrawTransfer(ConversationId conversation) override;
    QFuture<Status> askConsultation(ConversationId conversation, qint64 epoch, const TransferTarget &to,
        TransferReason reason, const QString &question) override;
    QFuture<Status> acceptConsultation(ConversationId conversation) override;
    QFuture<Status> declineConsultation(ConversationId conversation, const QString &why) override;
    QFuture<Status> endConsultation(ConversationId conversation) override;
    QFuture<Status> writeConsultation(ConversationId conversation, const QString &text) override;
    QFuture<Status> handOver(
        ConversationId conversation, qint64 epoch, TransferReason reason, const QString &note) override;
    QFuture<Status> markRead(ConversationId conversation, MessageId upTo) override;
    QFuture<Status> setMyState(AgentState state, const QString &reason) override;
    QFuture<Status> setStateOf(const SetStateOrder &order) override;
    QFuture<Status> reportPresence(bool here) override;
    QFuture<Status> acknowledgeAlert(qint64 alert) override;

    [[nodiscard]] QString draft(ConversationId conversation) const override { return m_drafts.value(conversation); }
    void saveDraft(ConversationId conversation, const QString &text) override;
    [[nodiscard]] std::vector<ConversationId> draftedConversations() const override;

private:
    /// Ends an order's future; called once.
    using Ending = std::function<void(const Outcome &)>;
    /// A thread on the screen.
    struct Watched {
        bool isLoaded = false;
        Instant lastStored;
        QHash<MessageId, Quote> quotable;
    };

    void connectReader();
    void connectLink();
    void startReading();

    QFuture<Status> give(ConversationId conversation, qint64 epoch, AnyOrder order);
    void submit(Command command, Ending end);
    [[nodiscard]] Status mayGive(const Command &command) const;
    void endOrder(const QString &uuid, const Outcome &outcome);
    void endClaim(const QString &uuid, const std::optional<QueueRow> &row);
    void endText(const QString &uuid, const Outcome &outcome);
    void cancelAll();

    /// Null: it is not watched.
    [[nodiscard]] Watched *watched(ConversationId conversation);
    void noteStored(Watched &of, const std::vector<ThreadItem> &items);
    void showWritten(const Command &command, Instant at);
    void showThread(const ThreadPage &page);
    void showChanges(ConversationId conversation, std::vector<ThreadItem> items);
    void recover(const Recovered &what);
    void flushDrafts();

    void takeQueue(const std::vector<QueueRow> &rows);
    void takeRows(const std::vector<QueueRow> &changed, const std::vector<ConversationId> &gone);
    void takeAgents(const std::vector<AgentCard> &agents);
    void takeOffers(std::vector<TransferOffer> offers);
    void takeConsultations(const std::vector<Consultation> &consultations);
    void takeSite(const SiteFacts &site);
    void takeWelcome(const Welcome &welcome);
    void takeCompany(const Company &company);
    void setMe(const Me &me);
    void setClock(Instant databaseNow);
    void updateLink();

    template <typename F> void toReader(F work)
    {
        QMetaObject::invokeMethod(m_reader, std::move(work), Qt::QueuedConnection);
    }
    template <typename F> void toLink(F work)
    {
        QMetaObject::invokeMethod(m_orders, std::move(work), Qt::QueuedConnection);
    }

    ConsoleOptions m_options;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QThread m_readerThread;
    QThread m_linkThread;
    Reader *m_reader = nullptr; ///< Lives in m_readerThread, deleted when it finishes.
    HubLink *m_hub = nullptr; ///< Both live in m_linkThread, deleted when it finishes.
    OrderDesk *m_orders = nullptr;
    QThread m_mediaThread;
    MediaDesk *m_media = nullptr; ///< Lives in m_mediaThread, deleted when it finishes.

    Me m_me;
    Link m_link;
    Taxonomy m_taxonomy;
    TemplateShelf m_templates;
    std::vector<Snippet> m_snippets;
    std::vector<AgentCard> m_agents;
    std::vector<TeamCard> m_teams;
    std::vector<TransferOffer> m_offers; ///< The open ones.
    std::vector<Consultation> m_consultations; ///< Those that go on.
    std::vector<Mention> m_mentions;
    std::vector<AlertCard> m_alerts;
    std::vector<ChannelCard> m_channels;
    AgentState m_myState = AgentState::Offline;
    StateFacts m_myFacts; ///< Of that state.
    StateRules m_stateRules;
    QHash<ConversationId, QueueRow> m_rows;

    std::map<ConversationId, Watched> m_watched;
    ConversationId m_inFront;
    WrittenItems m_written;

    std::map<QString, Ending> m_given;
    std::map<QString, std::pair<QPromise<Result<QueueRow>>, CommandAnswer>> m_claims; ///< Done; the row is being read.

    Journal::Drafts m_drafts;
    QSet<ConversationId> m_draftsToKeep;
    QTimer m_draftTimer;
    QElapsedTimer m_sinceTyping;

    QElapsedTimer m_sinceClock;
    Instant m_clockBase; ///< The database's time when m_sinceClock was started.
    milliseconds m_clockOffset{0}; ///< Database minus m_options.clock, when one was given.
    bool m_hasOwnClock = false;

    enum class Part { Unknown, Up, Down };
    Part m_hubPart = Part::Unknown;
    Part m_databasePart = Part::Unknown;
    QString m_hubReason;
    QString m_relay; ///< In use or the last one.
    QString m_relayBefore;
    QString m_databaseReason;
    bool m_canWrite = true;
    int m_waiting = 0;
};

} // namespace bellhop::sync
