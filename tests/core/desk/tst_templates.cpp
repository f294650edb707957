// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider's list of templates does to those that are stored, and what canned answers administrators bring.
#include "core/db/migrator.h"
#include "core/desk/erasure.h"
#include "core/desk/media.h"
#include "core/desk/queries.h"
#include "core/desk/snippets.h"
#include "core/desk/templates.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProviderTemplate listed(const QString &name, const QString &status, const QString &language = u"en"_s)
{
    ProviderTemplate one;
    one.providerId = name + u"-1"_s;
    one.name = name;
    one.language = language;
    one.category = u"utility"_s;
    one.status = status;
    one.quality = u"green"_s;
    one.structure.body = u"Hello {{1}}, welcome."_s;
    one.structure.examples = {{u"1"_s, u"Amina"_s}};
    return one;
}

Result<desk::TemplateChanges> store(Site &site, const std::vector<ProviderTemplate> &list)
{
    BELLHOP_TRY(const desk::TemplatesDue due, desk::templatesDueOf(site.database(), site.channel()));
    return desk::storeTemplates(site.database(), due, list);
}

TemplateCard card(Site &site, const QString &name)
{
    const auto shelf = desk::loadTemplates(site.database());
    for (const TemplateCard &one : shelf->templates) {
        if (one.known.name == name)
            return one;
    }
    return {};
}

bool isDue(Site &site)
{
    return !desk::templatesDue(site.database(), 6h)->empty();
}

Snippet snippet(const QString &shortcut, const QString &language, const QString &title, const QString &body)
{
    return {0, {}, shortcut, {{language, title, body}}};
}

} // namespace

class TestTemplates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Known from what was charged, not from its category.
    void aTemplatesPriceClassIsWhatItWasChargedAs_data() { BELLHOP_TEST_DIALECTS(); }
    void aTemplatesPriceClassIsWhatItWasChargedAs()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId chat = site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.claim(ana, chat);
        ProviderTemplate offer = listed(u"offer"_s, u"approved"_s);
        offer.structure.body = u"Two nights for one."_s;
        offer.structure.examples.clear();
        QVERIFY_OK(
            desk::storeTemplates(site.database(), *desk::templatesDueOf(site.database(), site.channel()), {offer}));
        SendTemplateOrder order;
        order.use.name = u"offer"_s;
        order.use.language = u"en"_s;
        const MessageId sent = site.run(ana, chat, order).message;
        const auto told = [&](bool billable, const QString &stage) {
            StatusUpdate update;
            update.providerId = u"wamid.OFFER"_s;
            update.clientToken = site.text("SELECT uuid FROM message WHERE id = " + QByteArray::number(sent.value));
            update.stage = deliveryStageFromWire(stage);
            update.priceCategory = u"marketing_lite"_s;
            update.billable = billable;
            update.at = site.now();
            site.deliver(u"s:"_s + stage, update);
            return desk::loadTemplates(site.database())->templates.front().priceClass;
        };
        QCOMPARE(told(false, u"sent"_s), QString()); // free this time says nothing of the next
        QCOMPARE(told(true, u"delivered"_s), u"marketing_lite"_s);
    }

    void theListDecidesWhatThereIs_data() { BELLHOP_TEST_DIALECTS(); }
    void theListDecidesWhatThereIs()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        ProviderTemplate paused = listed(u"promo"_s, u"paused"_s);
        paused.reason = u"Low quality"_s;
        paused.nextCategory = u"marketing"_s;
        auto changes = store(site, {listed(u"welcome"_s, u"approved"_s), paused, listed(u"old"_s, u"approved"_s)});
        QVERIFY_OK(changes);
        QCOMPARE(changes->added, 3);
        QCOMPARE(card(site, u"promo"_s).known, paused);

        ProviderTemplate rewritten = listed(u"welcome"_s, u"pending"_s);
        rewritten.structure.body = u"Dear {{1}}, welcome."_s;
        const qint64 version = site.number("SELECT version FROM template WHERE name = 'promo'");
        changes = store(site, {rewritten, paused});
        QVERIFY_OK(changes);
        QCOMPARE(changes->added + changes->changed + changes->gone, 2);
        QCOMPARE(card(site, u"welcome"_s).known, rewritten);
        QCOMPARE(card(site, u"old"_s).known.status, u"gone"_s);
        // Nobody reads again what is as it was.
        QCOMPARE(site.number("SELECT version FROM template WHERE name = 'promo'"), version);

        changes = store(site, {rewritten, paused, listed(u"old"_s, u"approved"_s)});
        QVERIFY_OK(changes);
        QCOMPARE(card(site, u"old"_s).known.status, u"approved"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM template"), 3);
    }

    void anUnfitOrDoubleEntryLeavesTheOthersAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void anUnfitOrDoubleEntryLeavesTheOthersAlone()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        ProviderTemplate twin = listed(u"welcome"_s, u"approved"_s);
        twin.providerId = u"HX2"_s;
        ProviderTemplate odd = listed(u"fine"_s, QString(200, u'x'));
        odd.quality = u"grün"_s;
        const auto changes = store(site,
            {listed(u"welcome"_s, u"rejected"_s), twin, listed(QString(300, u'n'), u"approved"_s),
                listed(u"Confirmación"_s, u"approved"_s), odd});
        QVERIFY_OK(changes);
        QCOMPARE(changes->added, 2);
        QCOMPARE(changes->leftOut, 3);
        QCOMPARE(card(site, u"welcome"_s).known.providerId, u"HX2"_s); // the one that can be sent
        QCOMPARE(card(site, u"fine"_s).known.quality, QString());
    }

    void aListIsDueWhenNewWantedOrOld_data() { BELLHOP_TEST_DIALECTS(); }
    void aListIsDueWhenNewWantedOrOld()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        QVERIFY(isDue(site));
        QVERIFY_OK(store(site, {}));
        QVERIFY(!isDue(site));
        (void)site.run(ana, {}, SyncTemplatesOrder{site.channel()});
        QVERIFY(isDue(site));
        QVERIFY_OK(store(site, {}));
        QVERIFY(!isDue(site));
        QVERIFY_FAILS(site.tryRun(ana, {}, SyncTemplatesOrder{{99}}), ErrorKind::NotFound);

        // News that comes while the list is on its way: the list may be older.
        const auto due = desk::templatesDueOf(site.database(), site.channel());
        TemplateNews news;
        news.name = u"welcome"_s;
        news.language = u"en"_s;
        news.status = u"paused"_s;
        site.deliver(u"t:1"_s, news);
        QVERIFY_OK(desk::storeTemplates(site.database(), *due, {listed(u"welcome"_s, u"approved"_s)}));
        QVERIFY(isDue(site));
        QVERIFY_OK(store(site, {listed(u"welcome"_s, u"paused"_s)}));
        QVERIFY(!isDue(site));
        site.deliver(u"t:2"_s, news); // also of one that is known
        QVERIFY(isDue(site));
        QVERIFY_OK(store(site, {listed(u"welcome"_s, u"paused"_s)}));

        site.advanceSilently(7h);
        QVERIFY(isDue(site));
    }

    void aFailureIsToldAndTakesNothingAway_data() { BELLHOP_TEST_DIALECTS(); }
    void aFailureIsToldAndTakesNothingAway()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        QVERIFY_OK(store(site, {listed(u"welcome"_s, u"approved"_s)}));
        const qint64 channels = site.number("SELECT SUM(version) FROM channel_account");
        QVERIFY_OK(desk::noteTemplatesFailed(site.database(), site.channel(), u"The token is old. "_s.repeated(30)));
        const auto shown = desk::loadTemplates(site.database());
        QVERIFY(shown->syncs.front().error.startsWith(u"The token is old."_s));
        QVERIFY(shown->syncs.front().syncedAt.isSet());
        QCOMPARE(card(site, u"welcome"_s).known.status, u"approved"_s);
        // Relays would open the channels' secrets again.
        QCOMPARE(site.number("SELECT SUM(version) FROM channel_account"), channels);
        QVERIFY_OK(store(site, {listed(u"welcome"_s, u"approved"_s)}));
        QCOMPARE(desk::loadTemplates(site.database())->syncs.front().error, QString());
    }

    void whatIsNotApprovedIsNotSentAndSaysWhy_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("word");
        QTest::newRow("pending") << u"pending"_s << QString() << u"not approved"_s;
        QTest::newRow("rejected") << u"rejected"_s << u"INVALID_FORMAT"_s << u"INVALID_FORMAT"_s;
        QTest::newRow("paused") << u"paused"_s << u"Paused for 3 hours"_s << u"Paused for 3 hours"_s;
        QTest::newRow("gone") << QString() << QString() << u"no longer"_s;
    }
    void whatIsNotApprovedIsNotSentAndSaysWhy()
    {
        QFETCH(QString, status);
        QFETCH(QString, reason);
        QFETCH(QString, word);
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId chat = site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.claim(ana, chat);
        QVERIFY_OK(store(site, {listed(u"welcome"_s, u"approved"_s)}));
        SendTemplateOrder order;
        order.use.name = u"welcome"_s;
        order.use.language = u"en"_s;
        order.use.body = {{TemplateParameter::Kind::Text, {}, u"Marta"_s, {}, {}}};
        QVERIFY_OK(site.tryRun(ana, chat, order));
        ProviderTemplate now = listed(u"welcome"_s, status);
        now.reason = reason;
        QVERIFY_OK(store(site, status.isEmpty() ? std::vector<ProviderTemplate>() : std::vector{now}));
        const auto refused = site.tryRun(ana, chat, order);
        QVERIFY_FAILS(refused, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    }

    void aSiteFromBeforeKeepsItsRows_data() { BELLHOP_TEST_DIALECTS(); }
    void aSiteFromBeforeKeepsItsRows()
    {
        QFETCH(db::Dialect, dialect);
        TempDatabase temp(dialect, TempDatabase::Start::Empty);
        std::vector<db::Migration> before = db::shippedMigrations();
        before.resize(4);
        QVERIFY_OK(db::migrate(temp.database(), before));
        QVERIFY_OK(temp.database().write([](db::Connection &c) -> Status {
            for (const char *uuid : {"u1", "u2"}) { // two without a shortcut
                BELLHOP_CHECK(c.executeText(QByteArray("INSERT INTO snippet (uuid, name, variables, created_at) "
                                                       "VALUES ('")
                    + uuid + "', 'Greeting', '[]', 1)"));
            }
            BELLHOP_CHECK(c.executeText("INSERT INTO text_variant (owner_kind, owner_key, language, body) VALUES "
                                        "('snippet', 'u1', 'en', 'Hello')"));
            return done();
        }));
        QVERIFY_OK(db::migrate(temp.database()));
        const auto rows = temp.database().read([](db::Connection &c) {
            return c.queryText("SELECT x.title, x.body, s.schema_version FROM v_snippet_text x, site s");
        });
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().text(0), u"Greeting"_s);
        QCOMPARE(rows->front().integer(2), db::kSchemaVersion);
        QVERIFY_OK(
            desk::importSnippets(temp.database(), {snippet(u"greeting"_s, u"en"_s, u"Greeting"_s, u"Hello again"_s)}));
        QCOMPARE(desk::loadSnippets(temp.database())->size(), std::size_t(1));
    }

    void snippetsAreAddedChangedAndKeptByShortcutAndLanguage_data() { BELLHOP_TEST_DIALECTS(); }
    void snippetsAreAddedChangedAndKeptByShortcutAndLanguage()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const QString hello = u"Hello {{guest_name}}, {{?why}}"_s;
        auto count = desk::importSnippets(site.database(),
            {snippet(u"greeting"_s, u"en"_s, u"Greeting"_s, hello), snippet(u"bye"_s, u"en"_s, u"Bye"_s, u"Bye"_s)});
        QVERIFY_OK(count);
        QCOMPARE(count->added, 2);
        count = desk::importSnippets(site.database(),
            {snippet(u"greeting"_s, u"es"_s, u"Saludo"_s, u"Hola"_s), snippet(u"bye"_s, u"en"_s, u"Bye"_s, u"Bye"_s)});
        QVERIFY_OK(count);
        QCOMPARE(count->added, 0);
        QCOMPARE(count->changed, 1);
        QCOMPARE(count->same, 1);
        const auto stored = desk::loadSnippets(site.database());
        QVERIFY_OK(stored);
        QCOMPARE(stored->size(), std::size_t(2));
        const std::vector<SnippetText> both{{u"en"_s, u"Greeting"_s, hello}, {u"es"_s, u"Saludo"_s, u"Hola"_s}};
        QCOMPARE(stored->back().texts, both);
        QCOMPARE(
            site.text("SELECT variables FROM snippet WHERE shortcut = 'greeting'"), u"[\"guest_name\",\"?why\"]"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM change_log WHERE kind = 7"), 3);
        QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'snippets_imported'"), 2);
    }

    // The file stays whatever becomes of messages that took it along.
    void anAnswersFileIsKeptAndEachMessageHasItsOwn_data() { BELLHOP_TEST_DIALECTS(); }
    void anAnswersFileIsKeptAndEachMessageHasItsOwn()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        desk::MediaRow menu;
        menu.contentHash = QString(64, u'a');
        menu.fileName = u"menu.pdf"_s;
        menu.facts.mimeType = u"application/pdf"_s;
        menu.facts.bytes = 1000;
        Snippet answer = snippet(u"menu"_s, u"en"_s, u"Menu"_s, u"Here is our menu."_s);
        auto count = desk::importSnippets(site.database(), {answer}, {{u"menu"_s, menu}});
        QVERIFY_OK(count);
        QCOMPARE(count->added, 1);
        count = desk::importSnippets(site.database(), {answer}, {{u"menu"_s, menu}});
        QCOMPARE(count->same, 1);
        const auto stored = desk::loadSnippets(site.database());
        QVERIFY(stored->front().file);
        const SnippetFile file = *stored->front().file;
        QCOMPARE(file.name, u"menu.pdf"_s);
        QCOMPARE(file.facts, menu.facts);
        QCOMPARE(*desk::snippetContent(site.database(), file.uuid), menu.contentHash);

        // A spoken one is known to be Opus, which goes as a voice note.
        desk::MediaRow welcome = menu;
        welcome.contentHash = QString(64, u'b');
        welcome.fileName = u"welcome.ogg"_s;
        welcome.facts.mimeType = u"audio/ogg"_s;
        welcome.facts.codec = u"opus"_s;
        const Snippet spoken = snippet(u"spoken"_s, u"en"_s, u"Welcome"_s, u"Welcome!"_s);
        QVERIFY_OK(desk::importSnippets(site.database(), {spoken}, {{u"spoken"_s, welcome}}));
        const auto both = desk::loadSnippets(site.database());
        const auto loud
            = std::find_if(both->begin(), both->end(), [](const Snippet &one) { return one.shortcut == u"spoken"_s; });
        QVERIFY(loud != both->end() && loud->file && loud->file->facts == welcome.facts);

        // An agent sends it on another channel than the one it was brought in on.
        const Actor ana = site.addAgent(u"ana"_s);
        const ChannelId other = site.addChannel(u"other"_s);
        const ConversationId chat = site.guestWrites(u"34600111222"_s, u"the menu?"_s, other);
        site.claim(ana, chat);
        const MessageId sent
            = site.run(ana, chat,
                      SendMediaOrder{file.uuid, MessageKind::Document, u"Here is our menu."_s, {}, false, {}})
                  .message;
        const auto thread = desk::loadItems(site.database(), chat, {sent});
        QVERIFY(thread->front().mediaUuid != file.uuid && thread->front().fileName == u"menu.pdf"_s);
        QCOMPARE(site.breaches(), QString());

        // Without the guest, and a day later, the answer still has it.
        const qint64 guest = site.number("SELECT p.guest_id FROM person p JOIN reach r ON r.person_id = p.id JOIN "
                                         "conversation c ON c.reach_id = r.id WHERE c.channel_id <> 1");
        CloseOrder answered;
        answered.closing.disposition = u"resolved"_s;
        (void)site.run(ana, chat, answered);
        QVERIFY_OK(desk::eraseGuest(site.database(), Actor(), GuestId{guest}));
        site.advance(48h);
        QVERIFY_OK(desk::dropUnsentUploads(site.database()));
        QCOMPARE(*desk::snippetContent(site.database(), file.uuid), menu.contentHash);
        QVERIFY(desk::referencedContents(site.database(), {menu.contentHash})->contains(menu.contentHash));

        // Another file takes its place; nobody refers to the first one any more.
        desk::MediaRow winter = menu;
        winter.contentHash = QString(64, u'b');
        count = desk::importSnippets(site.database(), {answer}, {{u"menu"_s, winter}});
        QCOMPARE(count->changed, 1);
        QVERIFY(desk::referencedContents(site.database(), {menu.contentHash})->isEmpty());
        QVERIFY(desk::loadSnippets(site.database())->front().file->uuid != file.uuid);
        // A list without files leaves those that are there.
        count = desk::importSnippets(site.database(), {answer});
        QCOMPARE(count->same, 1);
        QVERIFY(desk::loadSnippets(site.database())->front().file);
    }
};

BELLHOP_TEST(tst_templates, TestTemplates)
#include "tst_templates.moc"
