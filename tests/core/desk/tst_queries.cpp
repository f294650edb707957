// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

QByteArray bellhop_desk_admin_sql();
QByteArray bellhop_desk_assignment_sql();
QByteArray bellhop_desk_audit_sql();
QByteArray bellhop_desk_closing_sql();
QByteArray bellhop_desk_erasure_sql();
QByteArray bellhop_desk_guest_merge_sql();
QByteArray bellhop_desk_guest_record_sql();
QByteArray bellhop_desk_intake_sql();
QByteArray bellhop_desk_jobs_sql();
QByteArray bellhop_desk_ledger_sql();
QByteArray bellhop_desk_outbox_sql();
QByteArray bellhop_desk_ownership_sql();
QByteArray bellhop_desk_people_sql();
QByteArray bellhop_desk_queries_sql();
QByteArray bellhop_desk_responder_sql();
QByteArray bellhop_desk_sending_sql();
QByteArray bellhop_desk_sessions_sql();
QByteArray bellhop_desk_states_sql();
QByteArray bellhop_desk_status_sql();
QByteArray bellhop_desk_teams_sql();

namespace {
QStringList textsOf(const std::vector<ThreadItem> &items)
{
    QStringList texts;
    for (const ThreadItem &item : items)
        texts.append(item.sort == ThreadItem::Sort::Event ? u"<%1 %2>"_s.arg(item.authorName, item.text) : item.text);
    return texts;
}

CloseOrder closingWith(const QString &disposition)
{
    CloseOrder order;
    order.closing.disposition = disposition;
    return order;
}
} // namespace

/// What consoles read.
class TestQueries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementOfTheDeskIsUnderstoodByBothDatabases_data();
    void everyStatementOfTheDeskIsUnderstoodByBothDatabases();
    void theQueueHoldsWhatIsAliveAndLatelyClosed_data() { BELLHOP_TEST_DIALECTS(); }
    void theQueueHoldsWhatIsAliveAndLatelyClosed();
    void theMostUrgentAndLongestWaitingComeFirst_data() { BELLHOP_TEST_DIALECTS(); }
    void theMostUrgentAndLongestWaitingComeFirst();
    void aMessageTellsWhatBecameOfIt_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageTellsWhatBecameOfIt();
    void aGuestsLanguageIsThatOfMostMessages_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestsLanguageIsThatOfMostMessages();
    void aThreadIsPagedWithoutGapOrRepeat_data() { BELLHOP_TEST_DIALECTS(); }
    void aThreadIsPagedWithoutGapOrRepeat();
    void aThreadTellsWhatHappened_data() { BELLHOP_TEST_DIALECTS(); }
    void aThreadTellsWhatHappened();
    void aMessageShowsTickQuoteAndReaction_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageShowsTickQuoteAndReaction();
    void peopleChannelsAndTaxonomyAreRead_data() { BELLHOP_TEST_DIALECTS(); }
    void peopleChannelsAndTaxonomyAreRead();
    void theChangeLogTellsWhatToReadAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void theChangeLogTellsWhatToReadAgain();
    void theHubNamesAMessageByItsWholeId_data() { BELLHOP_TEST_DIALECTS(); }
    void theHubNamesAMessageByItsWholeId();
};

#define SITE()                                                                                                         \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Site site(dialect);                                                                                                \
    const Actor ana = site.addAgent(u"ana"_s)

void TestQueries::everyStatementOfTheDeskIsUnderstoodByBothDatabases_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("admin") << bellhop_desk_admin_sql();
    QTest::newRow("assignment") << bellhop_desk_assignment_sql();
    QTest::newRow("teams") << bellhop_desk_teams_sql();
    QTest::newRow("audit") << bellhop_desk_audit_sql();
    QTest::newRow("closing") << bellhop_desk_closing_sql();
    QTest::newRow("erasure") << bellhop_desk_erasure_sql();
    QTest::newRow("guest_merge") << bellhop_desk_guest_merge_sql();
    QTest::newRow("guest_record") << bellhop_desk_guest_record_sql();
    QTest::newRow("intake") << bellhop_desk_intake_sql();
    QTest::newRow("jobs") << bellhop_desk_jobs_sql();
    QTest::newRow("ledger") << bellhop_desk_ledger_sql();
    QTest::newRow("outbox") << bellhop_desk_outbox_sql();
    QTest::newRow("ownership") << bellhop_desk_ownership_sql();
    QTest::newRow("people") << bellhop_desk_people_sql();
    QTest::newRow("queries") << bellhop_desk_queries_sql();
    QTest::newRow("responder") << bellhop_desk_responder_sql();
    QTest::newRow("sending") << bellhop_desk_sending_sql();
    QTest::newRow("sessions") << bellhop_desk_sessions_sql();
    QTest::newRow("states") << bellhop_desk_states_sql();
    QTest::newRow("status") << bellhop_desk_status_sql();
}

void TestQueries::everyStatementOfTheDeskIsUnderstoodByBothDatabases()
{
    QFETCH(QByteArray, file);
    QCOMPARE(preparesOnBoth(db::SqlBook(file, u"desk"_s)), QString());
}

void TestQueries::theQueueHoldsWhatIsAliveAndLatelyClosed()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    (void)site.guestWrites(u"34600111222"_s, u"¿hay alguien? 🐦"_s);
    const auto juan = site.guestWrites(u"34600333444"_s, u"hi"_s);
    site.claim(ana, juan);
    (void)site.run(ana, juan, TagOrder{u"late"_s, true});
    (void)site.run(ana, juan, closingWith(u"resolved"_s));

    const auto rows = desk::loadQueue(site.database(), hours(24));
    QVERIFY_OK(rows);
    QCOMPARE(rows->size(), 2u);
    const QueueRow &waiting = rows->at(0);
    QCOMPARE(waiting.id, maria);
    QCOMPARE(waiting.status, ConversationStatus::Open);
    QCOMPARE(waiting.ownerKind, OwnerKind::Nobody);
    QCOMPARE(waiting.guestName, u"Guest 222"_s);
    QCOMPARE(waiting.maskedPhone, u"+34 ••• ••• 222"_s);
    QCOMPARE(waiting.lastText, u"¿hay alguien? 🐦"_s);
    QCOMPARE(waiting.unread, 2);
    QCOMPARE(waiting.channelName, u"main"_s);
    QCOMPARE(waiting.propertyZone, u"UTC"_s);
    QVERIFY(waiting.waitingSince.isSet() && waiting.windowUntil > waiting.waitingSince);
    const QueueRow &closed = rows->at(1);
    QCOMPARE(closed.id, juan);
    QCOMPARE(closed.disposition, u"resolved"_s);
    QCOMPARE(closed.tags, QStringList{u"late"_s});
    QCOMPARE(closed.ownerName, u"Ana"_s);

    site.advance(hours(30));
    QCOMPARE(desk::loadQueue(site.database(), hours(24))->size(), 1u);
    const auto asked = desk::loadRows(site.database(), {juan, {777}});
    QVERIFY_OK(asked);
    QCOMPARE(asked->size(), 1u);
    QCOMPARE(asked->front(), closed);
    QVERIFY(desk::loadRows(site.database(), {})->empty());
}

void TestQueries::theMostUrgentAndLongestWaitingComeFirst()
{
    SITE();
    std::vector<ConversationId> made;
    for (int i = 0; i < 4; ++i) {
        made.push_back(site.guestWrites(u"3460000000%1"_s.arg(i), u"hola"_s));
        site.advance(seconds(5));
    }
    SetFactsOrder urgent;
    urgent.priority = Priority::Urgent;
    site.claim(ana, made[3]);
    (void)site.run(ana, made[3], urgent);
    site.claim(ana, made[0]);
    (void)site.sendText(ana, made[0], u"answered"_s);
    const auto rows = desk::loadQueue(site.database(), hours(1));
    QVERIFY_OK(rows);
    std::vector<ConversationId> order;
    for (const QueueRow &row : *rows)
        order.push_back(row.id);
    QCOMPARE(order, (std::vector<ConversationId>{made[3], made[1], made[2], made[0]}));
    QCOMPARE(rows->back().lastTick, Tick::Queued);
    QCOMPARE(rows->back().lastDirection, Direction::Out);
    QCOMPARE(desk::loadQueue(site.database(), hours(1), 2)->size(), 2u);
}

void TestQueries::aMessageTellsWhatBecameOfIt()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const QString phone = u"34600111222"_s;
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId chat = site.guestWrites(phone, u"We arrive at seven"_s);
    site.claim(ana, chat);
    const auto newest = [&] { return MessageId{site.number("SELECT MAX(id) FROM message")}; };
    const auto of = [&](MessageId id) {
        const auto items = desk::loadItems(site.database(), chat, {id});
        return items.ok() && items->size() == 1 ? items->front() : ThreadItem();
    };
    const MessageId first = newest();
    const QString providerId = site.text("SELECT provider_msg_id FROM message");
    (void)site.run(ana, chat, ReactOrder{first, u"👍"_s});
    QCOMPARE(of(first).ownReaction, u"👍"_s);
    InboundMessage heart;
    heart.providerId = u"wamid.heart"_s;
    heart.from.phone = phone;
    heart.kind = MessageKind::Reaction;
    heart.text = u"❤️"_s;
    heart.reactionTo = providerId;
    heart.sentAt = site.now();
    site.deliver(u"m:heart"_s, heart);
    QCOMPARE(of(first).reactions.size(), 2);
    (void)site.run(ana, chat, ReactOrder{first, {}});
    QCOMPARE(of(first).ownReaction, QString());
    QCOMPARE(of(first).reactions, QStringList{u"❤️"_s});

    MessageEdit edit;
    edit.providerId = u"wamid.edit"_s;
    edit.originalId = providerId;
    edit.guest.phone = phone;
    edit.text = u"We arrive at eight"_s;
    edit.at = site.now();
    site.deliver(u"e:1"_s, edit);
    QCOMPARE(of(first).text, u"We arrive at eight"_s);
    QCOMPARE(of(first).before, u"We arrive at seven"_s);
    QVERIFY(of(first).editedAt.isSet() && !of(first).revoked);
    MessageRevoke revoke;
    revoke.providerId = u"wamid.revoke"_s;
    revoke.originalId = providerId;
    revoke.guest.phone = phone;
    revoke.at = site.now();
    site.deliver(u"r:1"_s, revoke);
    QVERIFY(of(first).revoked && of(first).text.isEmpty() && of(first).before.isEmpty());

    InboundMessage chosen;
    chosen.providerId = u"wamid.chosen"_s;
    chosen.from.phone = phone;
    chosen.kind = MessageKind::Interactive;
    chosen.text = u"Twin"_s;
    chosen.forwarded = true;
    chosen.content.choice = Choice{Choice::Kind::Row, u"1"_s, u"Twin"_s, {}, {}};
    chosen.sentAt = site.now();
    site.deliver(u"m:chosen"_s, chosen);
    QVERIFY(of(newest()).forwarded && of(newest()).content == chosen.content);

    InboundMessage moved;
    moved.providerId = u"wamid.moved"_s;
    moved.from.phone = phone;
    moved.kind = MessageKind::System;
    moved.text = u"User changed from 34600111222 to 34600111222"_s;
    moved.content.change = SystemChange{SystemChange::Kind::Device, {}, {}};
    moved.sentAt = site.now();
    site.deliver(u"m:moved"_s, moved);
    QCOMPARE(of(newest()).sort, ThreadItem::Sort::Event);
    QCOMPARE(of(newest()).text, u"identity_device"_s); // without the number
}

void TestQueries::aGuestsLanguageIsThatOfMostMessages()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const ConversationId chat = site.guestWrites(u"34600111222"_s, u"Hola"_s);
    QCOMPARE(*desk::guestLanguage(site.database(), chat), QString());
    const auto analysed = [&](const char *language) {
        site.execute(
            QByteArray("INSERT INTO analysis (message_id, conversation_id, model, language, intent, sentiment, "
                       "urgency, detail, at) SELECT MAX(m.id), ")
            + QByteArray::number(chat.value) + ", 'm', '" + language
            + "', 'general', 'neutral', 'low', '{}', 1 FROM message m");
    };
    analysed("es");
    QCOMPARE(*desk::guestLanguage(site.database(), chat), u"es"_s);
    (void)site.guestWrites(u"34600111222"_s, u"Gracias"_s);
    analysed("es");
    (void)site.guestWrites(u"34600111222"_s, u"OK"_s);
    analysed("en"); // one word
    QCOMPARE(*desk::guestLanguage(site.database(), chat), u"es"_s);
    for (int i = 0; i < 3; ++i) {
        (void)site.guestWrites(u"34600111222"_s, u"Could we have a late check-out?"_s);
        analysed("en");
    }
    QCOMPARE(*desk::guestLanguage(site.database(), chat), u"en"_s);
}

void TestQueries::aThreadIsPagedWithoutGapOrRepeat()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"0"_s);
    site.claim(ana, maria);
    QStringList expected{u"0"_s, u"<Ana claimed>"_s};
    for (int i = 1; i < 12; ++i) {
        if (i % 4 == 1)
            site.advance(seconds(1)); // several share one instant
        (void)site.guestWrites(u"34600111222"_s, QString::number(i));
        expected.append(QString::number(i));
    }
    // Many at the same instant: only the id tells them apart.
    site.execute("UPDATE message SET arrived_at = (SELECT MAX(x.started_at) FROM ownership_interval x) + 1 "
                 "WHERE body NOT IN ('0')");
    QStringList read;
    Instant at;
    MessageId id;
    for (int page = 0; page < 10; ++page) {
        const auto got = desk::loadThread(site.database(), maria, 5, at, id);
        QVERIFY_OK(got);
        read = textsOf(got->items) + read;
        if (!got->hasOlder)
            break;
        QCOMPARE(got->items.front().sort, ThreadItem::Sort::Message);
        at = got->items.front().arrivedAt;
        id = got->items.front().id;
    }
    QCOMPARE(read, expected);
}

void TestQueries::aThreadTellsWhatHappened()
{
    SITE();
    const Actor ben = site.addAgent(u"ben"_s);
    const auto step = [&] { site.advance(seconds(2)); };
    // Not within one millisecond: events of the same one have no order.
    const auto handOver = [&](const Actor &from, ConversationId conversation) {
        (void)site.run(from, conversation, OfferTransferOrder{ben.agent, {}, TransferReason::Other, u"please"_s});
        step();
        (void)site.run(ben, conversation, AcceptTransferOrder());
    };
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    step();
    site.claim(ana, maria);
    step();
    (void)site.run(ana, maria, NoteOrder{u"careful"_s});
    step();
    handOver(ana, maria);
    step();
    (void)site.run(ben, maria, ReleaseOrder());
    step();
    const Actor sam = site.addAgent(u"sam"_s, Role::Supervisor);
    site.claim(ana, maria);
    step();
    (void)site.run(sam, maria, ReleaseOrder{u"off at six"_s});
    step();
    site.claim(ana, maria);
    step();
    (void)site.run(sam, maria, TakeOverOrder{u"asks for me"_s});
    step();
    handOver(sam, maria);
    step();
    (void)site.run(ben, maria, closingWith(u"inquiry_answered"_s));
    step();
    (void)site.run(ben, maria, UndoCloseOrder());
    step();
    (void)site.guestWrites(u"34600111222"_s, u"and?"_s);
    step();
    site.advanceSilently(seconds(61));
    QCOMPARE(desk::reapSessions(site.database())->conversations, 1);

    const auto page = desk::loadThread(site.database(), maria);
    QVERIFY_OK(page);
    QVERIFY(!page->hasOlder);
    QCOMPARE(textsOf(page->items),
        (QStringList{u"hola"_s, u"<Ana claimed>"_s, u"careful"_s, u"please"_s, u"<Ben offered:other>"_s,
            u"<Ben transferred>"_s, u"<Ben released>"_s, u"<Ana claimed>"_s, u"off at six"_s, u"<Sam force_released>"_s,
            u"<Ana claimed>"_s, u"asks for me"_s, u"<Sam taken_over>"_s, u"please"_s, u"<Ben offered:other>"_s,
            u"<Ben transferred>"_s, u"<Ben closed:inquiry_answered>"_s, u"<Ben undone>"_s, u"and?"_s,
            u"<Ben returned_owner_gone>"_s}));
    QSet<MessageId> ids;
    for (const ThreadItem &item : page->items) {
        ids.insert(item.id);
        QCOMPARE(item.sort == ThreadItem::Sort::Event, item.id.value < 0);
    }
    QCOMPARE(ids.size(), qsizetype(page->items.size()));
    QCOMPARE(page->items[2].direction, Direction::Note);
    QCOMPARE(page->items[0].authorName, u"Guest 222"_s);
}

void TestQueries::aMessageShowsTickQuoteAndReaction()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"two beds?"_s);
    site.claim(ana, maria);
    const MessageId question{site.number("SELECT MAX(id) FROM message")};
    const MessageId answer = site.run(ana, maria, SendTextOrder{u"yes"_s, question}).message;
    auto items = desk::loadItems(site.database(), maria, {answer});
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 1u);
    QCOMPARE(items->front().tick, Tick::Queued);
    QVERIFY(items->front().quote.has_value());
    QCOMPARE(*items->front().quote, (Quote{question, u"Guest 222"_s, u"two beds?"_s}));
    QCOMPARE(items->front().authorName, u"Ana"_s);

    const auto leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    SendOutcome unknown;
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], unknown));
    QCOMPARE(desk::loadItems(site.database(), maria, {answer})->front().tick, Tick::Unknown);
    QCOMPARE(desk::loadRows(site.database(), {maria})->front().lastTick, Tick::Unknown);
    SendOutcome accepted;
    accepted.kind = SendOutcome::Kind::Accepted;
    accepted.providerId = u"wamid.1"_s;
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted));
    QCOMPARE(desk::loadItems(site.database(), maria, {answer})->front().tick, Tick::Accepted);

    InboundMessage thumb;
    thumb.providerId = u"wamid.thumb"_s;
    thumb.from.phone = u"34600111222"_s;
    thumb.kind = MessageKind::Reaction;
    thumb.reactionTo = u"wamid.1"_s;
    thumb.text = u"👍"_s;
    thumb.sentAt = {site.now().ms / 1000 * 1000};
    site.deliver(u"m:wamid.thumb"_s, thumb);
    items = desk::loadItems(site.database(), maria, {answer, question});
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 2u);
    QCOMPARE(items->at(1).reactions, QStringList{u"👍"_s});
    QVERIFY(items->at(0).reactions.isEmpty());
    QVERIFY(desk::loadItems(site.database(), {maria.value + 1}, {answer})->empty());
}

void TestQueries::peopleChannelsAndTaxonomyAreRead()
{
    SITE();
    (void)site.run(ana, {}, SetStateOrder{AgentState::Break});
    const auto agents = desk::loadAgents(site.database());
    QVERIFY_OK(agents);
    QCOMPARE(agents->size(), 1u);
    const AgentCard &card = agents->front();
    QVERIFY(card.id == ana.agent && card.name == u"Ana"_s && card.role == Role::Agent && card.active);
    QVERIFY(card.state == AgentState::Break);
    QVERIFY(card.facts.id > 0 && card.facts.since.isSet() && card.facts.by == ana.agent);
    (void)site.guestWrites(u"34600111222"_s, u"hola"_s);
    const auto channels = desk::loadChannels(site.database());
    QVERIFY_OK(channels);
    QCOMPARE(channels->size(), 1u);
    QCOMPARE(channels->front().name, u"main"_s);
    QCOMPARE(channels->front().state, u"ok"_s);
    QVERIFY(channels->front().lastInbound.isSet());

    site.execute("INSERT INTO text_variant (owner_kind, owner_key, language, body) "
                 "VALUES ('disposition', 'spam', 'es', 'Correo no deseado')");
    const auto taxonomy = desk::loadTaxonomy(site.database(), u"es"_s);
    QVERIFY_OK(taxonomy);
    QCOMPARE(taxonomy->dispositions.size(), 11u);
    QCOMPARE(taxonomy->find(u"spam")->label, u"Correo no deseado"_s);
    QCOMPARE(taxonomy->find(u"booking_confirmed")->label, u"Booking confirmed"_s);
    QVERIFY(taxonomy->find(u"booking_confirmed")->needsReservation);
    QCOMPARE(desk::loadTaxonomy(site.database())->find(u"spam")->label, u"Spam"_s);

    const auto info = desk::loadSite(site.database());
    QVERIFY_OK(info);
    QVERIFY(info->test && info->now.isSet() && info->schemaVersion == db::kSchemaVersion);
}

void TestQueries::theChangeLogTellsWhatToReadAgain()
{
    SITE();
    const auto bounds = desk::changeBounds(site.database());
    QVERIFY_OK(bounds);
    QVERIFY(bounds->newest >= bounds->oldest && bounds->oldest > 0);
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    const auto changes = desk::changesAfter(site.database(), bounds->newest);
    QVERIFY_OK(changes);
    bool conversation = false;
    bool message = false;
    qint64 last = bounds->newest;
    for (const desk::Change &change : *changes) {
        QVERIFY(change.seq > last);
        last = change.seq;
        conversation
            = conversation || (change.kind == desk::Change::Kind::Conversation && change.entity == maria.value);
        message = message || (change.kind == desk::Change::Kind::Message && change.conversation == maria);
    }
    QVERIFY(conversation && message);
    QCOMPARE(desk::changesAfter(site.database(), bounds->newest, 1)->size(), 1u);
    QVERIFY(desk::changesAfter(site.database(), last)->empty());
}

// The console's view shortens it, because it holds the guest's number; scripts match the whole one.
void TestQueries::theHubNamesAMessageByItsWholeId()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const QString id = u"wamid.HBgLMzQ2MDAxMTEyMjIVAgASGBQzQTVGNDI1RTc0RjEzMDMzNDkyQQA="_s;
    InboundMessage message;
    message.providerId = id;
    message.from.phone = u"34600111222"_s;
    message.text = u"hola"_s;
    message.sentAt = site.now();
    site.deliver(u"m:"_s + id, message);
    const auto changes = desk::hubChangesAfter(site.database(), 0);
    QVERIFY_OK(changes);
    int told = 0;
    for (const desk::HubChange &news : *changes) {
        const bool isMessage = news.change.kind == desk::Change::Kind::Message;
        QCOMPARE(news.providerMessageId, isMessage ? id : QString());
        QCOMPARE(news.isThere, news.change.kind == desk::Change::Kind::Conversation);
        told += isMessage ? 1 : 0;
    }
    QCOMPARE(told, 1);
}

BELLHOP_TEST(tst_queries, TestQueries)
#include "tst_queries.moc"
