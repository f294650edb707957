// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is written to guests: what is checked before a row is there, and what leaves.
#include "core/base/uuid.h"
#include "core/desk/media.h"
#include "core/desk/queries.h"
#include "core/model/shown_text.h"
#include "core/model/template_structure.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPhone = "34600111222"_L1;
const QString kSid = u"HX00000000000000000000000000000009"_s;

struct Chat {
    explicit Chat(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , id(site.guestWrites(kPhone, u"hola"_s))
    {
        site.claim(ana, id);
        guests = MessageId{site.number("SELECT id FROM message")};
    }
    void provider(const char *word)
    {
        site.execute("UPDATE channel_account SET provider = '" + QByteArray(word) + "'");
    }
    void addTemplate(const QByteArray &status = "approved", const QByteArray &category = "utility",
        const TemplateStructure &structure = greeting())
    {
        site.execute(
            "INSERT INTO template (uuid, channel_id, name, language, category, status, structure, provider_id) "
            "VALUES ('"
            + newUuid().toLatin1() + "', " + QByteArray::number(site.channel().value) + ", 'hello', 'en', '" + category
            + "', '" + status + "', '" + structureToJson(structure) + "', '" + kSid.toLatin1() + "')");
    }
    static TemplateStructure greeting()
    {
        TemplateStructure structure;
        structure.body = u"Hi {{1}}, your room is ready."_s;
        return structure;
    }
    static SendTemplateOrder hello(const QString &name = u"Amina"_s)
    {
        SendTemplateOrder order;
        order.use.name = u"hello"_s;
        order.use.language = u"en"_s;
        order.use.body = {{TemplateParameter::Kind::Text, {}, name, {}, {}}};
        return order;
    }
    static SendInteractiveOrder yesOrNo()
    {
        SendInteractiveOrder order;
        order.text = u"Late check-out?"_s;
        order.interactive.buttons = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
        return order;
    }
    QString upload(const Actor &by, const QString &mime = u"image/jpeg"_s)
    {
        const QString uuid = newUuid();
        desk::MediaRow row;
        row.contentHash = QString(64, u'a');
        row.fileName = u"menu.jpg"_s;
        row.facts.mimeType = mime;
        row.facts.bytes = 1000;
        if (!desk::addUpload(site.database(), by.agent, site.channel(), uuid, row, false).ok())
            qFatal("no upload");
        return uuid;
    }
    /// Rows that a refused order may not leave behind.
    qint64 ours() { return site.number("SELECT COUNT(*) FROM message WHERE direction = 1"); }
    /// Sends what is due; the provider's answer.
    desk::Leased deliver(const QString &providerId)
    {
        const auto leased = site.lease();
        if (leased.size() != 1 || !desk::markStarted(site.database(), leased.front()).ok())
            qFatal("nothing to deliver");
        SendOutcome outcome;
        outcome.kind = providerId.isEmpty() ? SendOutcome::Kind::Refused : SendOutcome::Kind::Accepted;
        outcome.providerId = providerId;
        outcome.errorCode = providerId.isEmpty() ? u"131009"_s : QString();
        outcome.errorText = providerId.isEmpty() ? u"No."_s : QString();
        if (!desk::settle(site.database(), leased.front(), outcome).ok())
            qFatal("not settled");
        site.advance(10s);
        return leased.front();
    }
    /// Without "claimed" and its like.
    [[nodiscard]] std::vector<ThreadItem> thread()
    {
        const auto page = desk::loadThread(site.database(), id, 50);
        if (!page.ok())
            qFatal("no thread");
        std::vector<ThreadItem> messages;
        std::copy_if(page->items.begin(), page->items.end(), std::back_inserter(messages),
            [](const ThreadItem &item) { return item.sort == ThreadItem::Sort::Message; });
        return messages;
    }

    Site site;
    Actor ana;
    ConversationId id;
    MessageId guests;
};

} // namespace

class TestSends final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindLeavesAsItWasOrdered_data() { BELLHOP_TEST_DIALECTS(); }
    void everyKindLeavesAsItWasOrdered();
    void outsideTheWindowOnlyTemplatesLeave_data() { BELLHOP_TEST_DIALECTS(); }
    void outsideTheWindowOnlyTemplatesLeave();
    void aTemplateIsHeldAgainstWhatIsStored();
    void twiliosChoicesNeedNoApprovalInsideTheWindow();
    void whoWantsNoMarketingIsStillAnswered();
    void aTemplatesPictureIsUploadedFirst();
    void theChannelsLimitsAreCheckedBeforeARowIsWritten_data();
    void theChannelsLimitsAreCheckedBeforeARowIsWritten();
    void nobodyElseSendsAnything();
    void aReactionShowsAtItsMessageAndIsNoAnswer_data() { BELLHOP_TEST_DIALECTS(); }
    void aReactionShowsAtItsMessageAndIsNoAnswer();
    void aReactionThatFailedIsSaid_data() { BELLHOP_TEST_DIALECTS(); }
    void aReactionThatFailedIsSaid();
    void whatFailedIsSentAgainOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void whatFailedIsSentAgainOnce();
    void aColleaguesFileIsSentAgain();
};

void TestSends::everyKindLeavesAsItWasOrdered()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    chat.addTemplate();
    SendLocationOrder place{{-1.286389, 36.817223, u"City Market"_s, {}, {}}, chat.guests};
    SendContactsOrder cards;
    cards.contacts.emplace_back().name = u"Juma Ali"_s;
    const std::vector<std::pair<AnyOrder, QString>> orders{{Chat::hello(), u"Hi Amina, your room is ready."_s},
        {place, u"City Market"_s}, {cards, u"Juma Ali"_s}, {Chat::yesOrNo(), u"Late check-out?"_s},
        {SendTextOrder{u"https://hotel.example"_s, {}, false}, u"https://hotel.example"_s}};
    int number = 0;
    for (const auto &[order, words] : orders) {
        const CommandAnswer stored = chat.site.run(chat.ana, chat.id, order);
        QVERIFY(stored.message.isSet());
        const OutboundMessage out = chat.deliver(u"wamid.%1"_s.arg(++number)).outbound;
        QCOMPARE(out.clientToken, stored.uuid);
        QCOMPARE(out.text, words);
        if (const auto *use = std::get_if<SendTemplateOrder>(&order)) {
            QCOMPARE(out.kind, MessageKind::Template);
            QCOMPARE(out.content.templateUse, std::optional(use->use));
        } else if (std::holds_alternative<SendLocationOrder>(order)) {
            QCOMPARE(out.kind, MessageKind::Location);
            QCOMPARE(out.content.place, std::optional(place.place));
            QVERIFY(!out.replyToProviderId.isEmpty()); // the quoted one
        } else if (std::holds_alternative<SendContactsOrder>(order)) {
            QCOMPARE(out.kind, MessageKind::Contacts);
            QCOMPARE(out.content.contacts, cards.contacts);
        } else if (const auto *choices = std::get_if<SendInteractiveOrder>(&order)) {
            QCOMPARE(out.kind, MessageKind::Interactive);
            QCOMPARE(out.content.interactive, std::optional(choices->interactive));
        } else {
            QVERIFY(out.content.noPreview);
        }
        QCOMPARE(chat.thread().back().text, shownText(words, out.content)); // a place with its map, a question with…
        QCOMPARE(chat.thread().back().text != words,
            out.kind == MessageKind::Location || out.kind == MessageKind::Interactive);
        // The same command again is the same message.
        QCOMPARE(chat.ours(), number);
    }
    QCOMPARE(chat.site.breaches(), QString());
}

void TestSends::outsideTheWindowOnlyTemplatesLeave()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    chat.addTemplate();
    chat.site.advance(25h);
    SendContactsOrder cards;
    cards.contacts.emplace_back().name = u"Juma Ali"_s;
    for (const AnyOrder &order : {AnyOrder(SendTextOrder{u"hi"_s, {}}), AnyOrder(cards), AnyOrder(Chat::yesOrNo()),
             AnyOrder(SendLocationOrder{{1, 2, {}, {}, {}}, {}}), AnyOrder(ReactOrder{chat.guests, u"👍"_s})}) {
        const auto refused = chat.site.tryRun(chat.ana, chat.id, order);
        QVERIFY_FAILS(refused, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(u"template"_s));
    }
    QCOMPARE(chat.ours(), 0);
    (void)chat.site.run(chat.ana, chat.id, Chat::hello());
    QCOMPARE(chat.deliver(u"wamid.t"_s).outbound.kind, MessageKind::Template);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND free_text = 0 AND stage = 1"), 1);
    QCOMPARE(chat.site.breaches(), QString());
}

void TestSends::aTemplateIsHeldAgainstWhatIsStored()
{
    Chat chat;
    const auto tried = [&](const SendTemplateOrder &order, ErrorKind kind, const char *word) {
        const auto refused = chat.site.tryRun(chat.ana, chat.id, order);
        return !refused.ok() && refused.error().kind == kind && refused.error().message.contains(QLatin1String(word));
    };
    QVERIFY(tried(Chat::hello(), ErrorKind::Refused, "sync"));
    chat.addTemplate("paused");
    QVERIFY(tried(Chat::hello(), ErrorKind::Refused, "paused"));
    chat.site.execute("UPDATE template SET status = 'approved'");
    SendTemplateOrder order = Chat::hello();
    order.use.body.clear();
    QVERIFY(tried(order, ErrorKind::BadData, "{{1}}"));
    order = Chat::hello(u"two\nlines"_s); // WhatsApp's own rule, known without its structure
    QVERIFY(tried(order, ErrorKind::BadData, "line break"));
    order = Chat::hello();
    order.use.language = u"fr"_s;
    QVERIFY(tried(order, ErrorKind::Refused, "sync"));
    chat.site.execute("UPDATE template SET structure = '[]'");
    QVERIFY(tried(Chat::hello(), ErrorKind::Refused, "sync"));
    QCOMPARE(chat.ours(), 0);
}

void TestSends::twiliosChoicesNeedNoApprovalInsideTheWindow()
{
    Chat chat;
    chat.provider("twilio");
    TemplateStructure structure = Chat::greeting();
    structure.contentType = u"twilio/quick-reply"_s;
    chat.addTemplate("unsubmitted", "", structure);
    SendTemplateOrder order;
    order.use.contentSid = kSid;
    order.use.variables = {{u"1"_s, u"Amina"_s}};
    (void)chat.site.run(chat.ana, chat.id, order);
    QCOMPARE(chat.deliver(u"SM1"_s).outbound.content.templateUse->contentSid, kSid);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND free_text = 1"), 1);
    chat.site.advance(25h);
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, order), ErrorKind::Refused);
    chat.site.execute("UPDATE template SET status = 'approved'");
    QVERIFY_OK(chat.site.tryRun(chat.ana, chat.id, order));
}

void TestSends::whoWantsNoMarketingIsStillAnswered()
{
    Chat chat;
    chat.addTemplate("approved", "marketing");
    chat.site.execute("UPDATE reach SET opted_out_at = 1");
    const auto refused = chat.site.tryRun(chat.ana, chat.id, Chat::hello());
    QVERIFY_FAILS(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"marketing"_s));
    QVERIFY(chat.site.sendText(chat.ana, chat.id, u"Your key is at the desk."_s).isSet());
    chat.site.execute("UPDATE template SET category = 'utility'");
    QVERIFY_OK(chat.site.tryRun(chat.ana, chat.id, Chat::hello()));
}

void TestSends::aTemplatesPictureIsUploadedFirst()
{
    Chat chat;
    TemplateStructure structure = Chat::greeting();
    structure.header = TemplateStructure::Header::Image;
    chat.addTemplate("approved", "utility", structure);
    SendTemplateOrder order = Chat::hello();
    order.use.header = TemplateParameter{TemplateParameter::Kind::Image, {}, {}, OutgoingMedia{}, {}};
    order.use.header->media->uuid = chat.upload(chat.ana);
    (void)chat.site.run(chat.ana, chat.id, order);
    QCOMPARE(chat.site.lease().size(), 0U);
    const auto uploads = *desk::leaseUploads(chat.site.database(), 10, 60s);
    QCOMPARE(uploads.size(), 1U);
    QVERIFY_OK(desk::uploadDone(chat.site.database(), uploads.front(), u"8108"_s));
    const OutboundMessage out = chat.deliver(u"wamid.1"_s).outbound;
    QCOMPARE(out.content.templateUse->header->media->providerId, u"8108"_s);
    QCOMPARE(out.content.templateUse->header->media->mimeType, u"image/jpeg"_s);
    // A picture of nobody's.
    order.use.header->media->uuid = newUuid();
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, order), ErrorKind::BadData);
    // A document where a picture belongs.
    order.use.header->media->uuid = chat.upload(chat.ana, u"application/pdf"_s);
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, order), ErrorKind::BadData);
}

void TestSends::theChannelsLimitsAreCheckedBeforeARowIsWritten_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("taken");
    for (const char *provider : {"meta", "twilio", "lipachat"}) {
        const bool meta = qstrcmp(provider, "meta") == 0;
        const bool twilio = qstrcmp(provider, "twilio") == 0;
        QTest::addRow("%s, a long text", provider) << QByteArray(provider) << 0 << !twilio;
        QTest::addRow("%s, a quote", provider) << QByteArray(provider) << 1 << meta;
        QTest::addRow("%s, a place", provider) << QByteArray(provider) << 2 << (meta || twilio);
        QTest::addRow("%s, a card", provider) << QByteArray(provider) << 3 << meta;
        QTest::addRow("%s, buttons", provider) << QByteArray(provider) << 4 << !twilio;
        QTest::addRow("%s, four buttons", provider) << QByteArray(provider) << 5 << false;
        QTest::addRow("%s, a reaction", provider) << QByteArray(provider) << 6 << meta;
        QTest::addRow("%s, a question for the place", provider) << QByteArray(provider) << 7 << meta;
    }
}

void TestSends::theChannelsLimitsAreCheckedBeforeARowIsWritten()
{
    QFETCH(QByteArray, provider);
    QFETCH(int, what);
    QFETCH(bool, taken);
    Chat chat;
    chat.provider(provider.constData());
    SendContactsOrder cards;
    cards.contacts.emplace_back().name = u"Juma Ali"_s;
    SendInteractiveOrder four = Chat::yesOrNo();
    four.interactive.buttons.push_back({u"a"_s, u"A"_s, {}});
    four.interactive.buttons.push_back({u"b"_s, u"B"_s, {}});
    SendInteractiveOrder whereAreYou = Chat::yesOrNo();
    whereAreYou.interactive = {};
    whereAreYou.interactive.kind = Interactive::Kind::LocationRequest;
    const std::vector<AnyOrder> orders{SendTextOrder{QString(1601, u'x'), {}}, SendTextOrder{u"yes"_s, chat.guests},
        SendLocationOrder{{1, 2, {}, {}, {}}, {}}, cards, Chat::yesOrNo(), four, ReactOrder{chat.guests, u"👍"_s},
        whereAreYou};
    const auto answer = chat.site.tryRun(chat.ana, chat.id, orders[static_cast<std::size_t>(what)]);
    QCOMPARE(answer.ok(), taken);
    QCOMPARE(chat.ours(), taken ? 1 : 0);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM outbox"), taken ? 1 : 0);
    if (!taken)
        QVERIFY(answer.error().kind == ErrorKind::Refused || answer.error().kind == ErrorKind::BadData);
}

void TestSends::nobodyElseSendsAnything()
{
    Chat chat;
    chat.addTemplate();
    const Actor ben = chat.site.addAgent(u"ben"_s, Role::Admin);
    for (const AnyOrder &order : {AnyOrder(Chat::hello()), AnyOrder(Chat::yesOrNo()),
             AnyOrder(SendLocationOrder{{1, 2, {}, {}, {}}, {}}), AnyOrder(ReactOrder{chat.guests, u"👍"_s})}) {
        QVERIFY_FAILS(chat.site.tryRun(ben, chat.id, order), ErrorKind::Refused);
    }
    chat.site.handOver(chat.ana, ben, chat.id);
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, Chat::hello()), ErrorKind::Refused);
    QCOMPARE(chat.ours(), 0);
}

void TestSends::aReactionShowsAtItsMessageAndIsNoAnswer()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    const QString waiting = chat.site.text("SELECT waiting_since FROM conversation");
    (void)chat.site.run(chat.ana, chat.id, ReactOrder{chat.guests, u"👍"_s});
    QCOMPARE(chat.site.text("SELECT waiting_since FROM conversation"), waiting);
    const OutboundMessage out = chat.deliver(u"wamid.r1"_s).outbound;
    QCOMPARE(out.kind, MessageKind::Reaction);
    QCOMPARE(out.text, u"👍"_s);
    QCOMPARE(out.replyToProviderId, chat.site.text("SELECT provider_msg_id FROM message WHERE direction = 0"));
    QCOMPARE(chat.thread().size(), 1U);
    QCOMPARE(chat.thread().front().reactions, QStringList{u"👍"_s});
    const auto rows = desk::loadQueue(chat.site.database(), 24h);
    QCOMPARE(rows->front().lastText, u"hola"_s);
    // Another one takes its place; nothing takes it back.
    (void)chat.site.run(chat.ana, chat.id, ReactOrder{chat.guests, u"❤️"_s});
    (void)chat.deliver(u"wamid.r2"_s);
    QCOMPARE(chat.thread().front().reactions, QStringList{u"❤️"_s});
    (void)chat.site.run(chat.ana, chat.id, ReactOrder{chat.guests, {}});
    QCOMPARE(chat.deliver(u"wamid.r3"_s).outbound.text, QString());
    QVERIFY(chat.thread().front().reactions.isEmpty());
    // To what nobody at WhatsApp knows there is none.
    const MessageId unsent = chat.site.sendText(chat.ana, chat.id, u"on its way"_s);
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, ReactOrder{unsent, u"👍"_s}), ErrorKind::Refused);
    QCOMPARE(chat.site.breaches(), QString());
}

void TestSends::aReactionThatFailedIsSaid()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    (void)chat.site.run(chat.ana, chat.id, ReactOrder{chat.guests, u"👍"_s});
    (void)chat.deliver(u"wamid.r1"_s);
    (void)chat.site.run(chat.ana, chat.id, ReactOrder{chat.guests, u"❤️"_s});
    (void)chat.deliver({}); // refused at once
    QCOMPARE(chat.thread().front().reactions, QStringList{u"👍"_s}); // what the guest sees
    QCOMPARE(chat.thread().size(), 2U);
    QCOMPARE(chat.thread().back().tick, Tick::Failed);
    StatusUpdate failed;
    failed.providerId = u"wamid.r1"_s;
    failed.failed = true;
    failed.errorCode = u"131026"_s;
    failed.errorText = u"Not there."_s;
    chat.site.deliver(u"s:wamid.r1:failed"_s, failed);
    QVERIFY(chat.thread().front().reactions.isEmpty());
    QCOMPARE(chat.site.breaches(), QString());
}

void TestSends::whatFailedIsSentAgainOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    const MessageId first = chat.site.run(chat.ana, chat.id, Chat::yesOrNo()).message;
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, ResendOrder{first}), ErrorKind::Refused); // it is on its way
    (void)chat.deliver({});
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, ResendOrder{chat.guests}), ErrorKind::BadData);
    const MessageId second = chat.site.run(chat.ana, chat.id, ResendOrder{first}).message;
    QVERIFY(second != first);
    const OutboundMessage out = chat.deliver(u"wamid.2"_s).outbound;
    QCOMPARE(out.text, u"Late check-out?"_s);
    QCOMPARE(out.content.interactive->buttons.size(), 2U);
    // A second click, or a colleague's, sends nothing.
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, ResendOrder{first}), ErrorKind::Refused);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE id = " + QByteArray::number(first.value)
                 + " AND failed = 1 AND error_code = 'sent_again'"),
        1);
    // What nobody knows of may be sent again too; that is the agent's choice.
    chat.site.execute(
        "UPDATE message SET outcome_unknown = 1, stage = 0 WHERE id = " + QByteArray::number(second.value));
    QVERIFY_OK(chat.site.tryRun(chat.ana, chat.id, ResendOrder{second}));
    chat.site.execute(
        "UPDATE message SET outcome_unknown = 0, stage = 1 WHERE id = " + QByteArray::number(second.value));
    QCOMPARE(chat.site.breaches(), QString());
}

void TestSends::aColleaguesFileIsSentAgain()
{
    Chat chat;
    chat.provider("lipachat"); // no uploads to wait for
    SendMediaOrder order;
    order.media = chat.upload(chat.ana);
    order.kind = MessageKind::Image;
    order.caption = u"our menu"_s;
    const MessageId first = chat.site.run(chat.ana, chat.id, order).message;
    (void)chat.deliver({});
    const Actor ben = chat.site.addAgent(u"ben"_s);
    chat.site.handOver(chat.ana, ben, chat.id);
    QVERIFY_OK(chat.site.tryRun(ben, chat.id, ResendOrder{first}));
    const OutboundMessage out = chat.deliver(u"wamid.2"_s).outbound;
    QCOMPARE(out.content.media->uuid, order.media);
    QCOMPARE(out.text, u"our menu"_s);
    QCOMPARE(chat.site.breaches(), QString());
}

BELLHOP_TEST(tst_sends, TestSends)
#include "tst_sends.moc"
