// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/console.h"

#include <QPromise>

#include <deque>
#include <map>
#include <set>

namespace bellhop::tests {

/// A world in memory behind the windows: obeys orders as the desk would, and on request delays, refuses, lies or cuts
/// the link. GUI thread.
class FakeConsole final : public sync::Console
{
public:
    struct Order {
        Operation operation;
        ConversationId conversation;
        qint64 epoch = 0;
        QString text; ///< Message, note, disposition, reason.
        MessageId quoted;
    };

    explicit FakeConsole(QObject *parent = nullptr);

    /// The world.
    ManualClock clock;
    std::map<ConversationId, QueueRow> rows;
    std::map<ConversationId, std::vector<ThreadItem>> threads;
    std::map<ConversationId, QString> drafts;
    std::map<ConversationId, QString> languages; ///< In which guests write.
    std::map<QString, QByteArray> files; ///< Of messages, by the media's uuid.
    std::vector<sync::Attachment> attached; ///< Everything brought here, in order.
    /// Set: files for other programs are on their way until the test ends this; their future is its.
    std::shared_ptr<QPromise<Result<QString>>> fetching;
    QStringList retried; ///< Media asked for again.
    std::vector<Order> orders; ///< Everything asked for, in order.
    std::vector<std::pair<QueueFilter, QueueOrder>> listsAsked; ///< Of the list, in order.
    std::vector<MessageId> readMarks;
    int olderAsked = 0;
    std::vector<ChannelCard> lines; ///< Announced by Q_EMIT peopleChanged().
    TemplateShelf shelf; ///< Announced by Q_EMIT templatesChanged().
    std::vector<Snippet> canned;
    std::vector<TemplateUse> templatesSent;
    std::vector<Place> placesSent;
    std::vector<Interactive> choicesSent;
    std::vector<ChannelId> syncsAsked;
    std::vector<TeamCard> crews; ///< Announced by Q_EMIT peopleChanged().
    std::map<ConversationId, GuestRecord> guests; ///< Announced by Q_EMIT guestChanged(…).
    std::vector<MergeCandidate> alike; ///< Who may be the same person, while nothing is typed.
    std::vector<TransferOffer> offered; ///< The open ones.
    std::vector<Consultation> consulted; ///< Those that go on.
    std::vector<Mention> unseen;
    std::vector<AlertCard> warnings; ///< Announced by Q_EMIT alertsChanged().
    std::vector<qint64> acknowledged; ///< Alerts that this person takes care of, in order.
    std::vector<AgentId> meant; ///< In the last note.
    std::vector<ChangeTemplateOrder> templateChanges;
    std::vector<ChangeKnowledgeOrder> knowledgeChanges; ///< Those that were asked for, in order.
    StateRules rules; ///< Announced by Q_EMIT stateRulesChanged().
    std::vector<SetStateOrder> statesSet; ///< Of this agent and of others, in order.
    std::vector<bool> presence; ///< What was reported, in order.
    std::size_t pageSize = 50;
    std::set<ConversationId> watched; ///< Whose threads are on a screen.
    ConversationId inFront; ///< What this person looks at.

    /// Facts; each is announced as the real console does once started.
    QueueRow &addRow(qint64 id, const QString &guest);
    void announce(ConversationId conversation);
    void remove(ConversationId conversation);
    ThreadItem guestWrites(ConversationId conversation, const QString &text);
    ThreadItem weWrote(
        ConversationId conversation, const QString &text, Tick tick, MessageKind kind = MessageKind::Text);
    void addItem(const ThreadItem &item);
    void setTick(ConversationId conversation, const QString &uuid, Tick tick, const QString &error = {});
    void takeAway(ConversationId conversation, const QString &colleague);
    void setRole(Role role);
    /// This agent's state becomes that, by a colleague who says why; or, without words, by the program or herself.
    void changeMyState(AgentState state, const StateFacts &facts = {});
    /// Ana Duarte writes a note that means this agent.
    ThreadItem colleagueMentions(ConversationId conversation, const QString &text);
    /// Ana Duarte, or whoever it belongs to, offers it to somebody; ends in a minute.
    TransferOffer colleagueOffers(ConversationId conversation, const sync::TransferTarget &to, const QString &note);
    void endOffer(
        ConversationId conversation, OfferOutcome outcome, const QString &by = {}, const QString &answer = {});
    /// Whoever it belongs to asks somebody for advice about it; ends in a minute.
    Consultation colleagueConsults(
        ConversationId conversation, const sync::TransferTarget &to, const QString &question);
    /// Whoever is asked about it gives advice now.
    void consultantAccepts(ConversationId conversation, AgentId consultant);
    void endConsultation(
        ConversationId conversation, ConsultationOutcome outcome, const QString &by = {}, const QString &answer = {});
    /// What the other of the two writes.
    void consultantWrites(ConversationId conversation, const QString &text);
    void setLink(sync::LinkState state, const QString &reason = {}, int waiting = 0);
    /// Live at that relay, of several.
    void setRelay(const QString &relay, const QString &before);
    void company(ConversationId conversation, const QStringList &viewing, const QStringList &typing);
    /// A guest's picture or document of these bytes.
    ThreadItem guestSends(ConversationId conversation, MessageKind kind, const QByteArray &bytes, const QString &name);
    void setTaxonomy(const Taxonomy &taxonomy);

    /// Trouble: the next order is refused; or orders hang until let go; or the next order says yes and nothing happens.
    void refuseNext(const Error &error) { m_refusals.push_back(error); }
    /// The same for the next file that is attached, whatever else is asked before.
    void refuseNextFile(const Error &error) { m_fileRefusal = error; }
    void holdOrders(bool hold);
    void lieNext() { m_lie = true; }

    [[nodiscard]] sync::Me me() const override { return m_me; }
    [[nodiscard]] sync::Link link() const override { return m_link; }
    [[nodiscard]] Taxonomy taxonomy() const override { return m_taxonomy; }
    [[nodiscard]] std::vector<AgentCard> agents() const override;
    [[nodiscard]] std::vector<TeamCard> teams() const override { return crews; }
    [[nodiscard]] std::vector<ChannelCard> channels() const override;
    [[nodiscard]] std::vector<TransferOffer> offers() const override { return offered; }
    [[nodiscard]] std::vector<Consultation> consultations() const override { return consulted; }
    [[nodiscard]] std::vector<Mention> mentions() const override { return unseen; }
    [[nodiscard]] std::vector<AlertCard> alerts() const override { return warnings; }
    [[nodiscard]] TemplateShelf templates() const override { return shelf; }
    [[nodiscard]] std::vector<Snippet> snippets() const override { return canned; }
    [[nodiscard]] AgentState myState() const override { return m_state; }
    [[nodiscard]] StateRules stateRules() const override { return rules; }
    [[nodiscard]] Instant now() const override { return clock.now(); }
    void start() override;
    void watchThread(ConversationId conversation) override;
    void leaveThread(ConversationId conversation) override { watched.erase(conversation); }
    void lookAt(ConversationId conversation) override { inFront = conversation; }
    void loadOlder(ConversationId conversation) override;
    void askQueue(const QueueFilter &filter, QueueOrder order) override { listsAsked.emplace_back(filter, order); }
    QFuture<Status> setTag(ConversationId conversation, const QString &tag, bool add) override;
    QFuture<Status> setPriority(ConversationId conversation, Priority priority) override;
    QFuture<Result<QueueRow>> claim(ConversationId conversation) override;
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
    QFuture<Result<MediaDraft>> attach(ConversationId conversation, const sync::Attachment &attachment) override;
    QFuture<Status> sendMedia(ConversationId conversation, qint64 epoch, const MediaDraft &file, const QString &caption,
        MessageId quoted) override;
    using Console::addNote;
    QFuture<Status> addNote(
        ConversationId conversation, const QString &text, const std::vector<AgentId> &mentions) override;
    QFuture<Status> seeMentions(ConversationId conversation) override;
    QFuture<Status> setAssistant(ConversationId conversation, bool speaks) override;
    /// For `WindowOptions::mergeCandidates`: `alike`, or whose name holds what is typed.
    QFuture<Result<std::vector<MergeCandidate>>> mergeCandidates(ConversationId conversation, const QString &typed);
    QFuture<Result<QString>> mergeGuest(ConversationId conversation, ConversationId other) override;
    QFuture<Status> unmergeGuest(ConversationId conversation, const QString &merge) override;
    QFuture<Status> close(ConversationId conversation, qint64 epoch, const Closing &closing) override;
    QFuture<Status> undoClose(ConversationId conversation) override;
    QFuture<Status> snooze(ConversationId conversation, qint64 epoch, Instant until) override;
    QFuture<Status> offerTransfer(ConversationId conversation, qint64 epoch, const sync::TransferTarget &to,
        TransferReason reason, const QString &note) override;
    QFuture<Status> acceptTransfer(ConversationId conversation) override;
    QFuture<Status> declineTransfer(ConversationId conversation, const QString &why) override;
    QFuture<Status> withdrawTransfer(ConversationId conversation) override;
    QFuture<Status> askConsultation(ConversationId conversation, qint64 epoch, const sync::TransferTarget &to,
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
    [[nodiscard]] QString draft(ConversationId conversation) const override;
    void saveDraft(ConversationId conversation, const QString &text) override;
    [[nodiscard]] std::vector<ConversationId> draftedConversations() const override;

    /// A hotel's day: every section filled, messages of every kind and state.
    void fillWithExamples();
    /// Conversation 1 holds a message of every kind that guests and we send.
    void fillWithKinds();

private:
    template <typename T> QFuture<Result<T>> obey(std::function<Result<T>()> act);
    QFuture<Status> sendWords(Operation operation, MessageKind kind, ConversationId conversation, qint64 epoch,
        const QString &text, MessageId quoted);
    [[nodiscard]] Status checkEpoch(ConversationId conversation, qint64 epoch) const;
    MessageId nextMessage() { return {++m_lastMessage}; }
    ThreadItem makeItem(ConversationId conversation, Direction direction, const QString &text);
    void event(ConversationId conversation, const QString &text);

    sync::Me m_me;
    sync::Link m_link;
    Taxonomy m_taxonomy;
    AgentState m_state = AgentState::Available;
    Instant m_morning; ///< Since then colleagues do what they do.
    StateFacts m_facts; ///< Of the state.
    std::map<AgentId, AgentState> m_colleagues; ///< Where a supervisor changed it.
    std::deque<Error> m_refusals;
    std::optional<Error> m_fileRefusal;
    std::vector<std::function<void()>> m_held;
    bool m_hold = false;
    bool m_lie = false;
    bool m_started = false;
    qint64 m_lastMessage = 1000;
    qint64 m_lastOffer = 0;
    qint64 m_lastConsultation = 0;
    std::map<ConversationId, std::size_t> m_shownFrom;
};

} // namespace bellhop::tests
