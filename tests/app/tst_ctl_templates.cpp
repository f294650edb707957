// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

sim::SimulatorOptions world()
{
    sim::SimulatorOptions options;
    options.appSecret = kAppSecret;
    options.verifyToken = kVerifyToken;
    options.accessToken = kAccessToken;
    options.speed = 50;
    options.twilio.authToken = "canary-auth-token-0451";
    options.lipachat.apiKey = "canary-api-key-0451";
    return options;
}

QString written(TestSite &site, const QString &name, const QByteArray &text)
{
    QFile file(site.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

constexpr auto kDraft = R"({"name":"late_arrival","language":"en","category":"utility",
    "body":"Hello {{1}}, your room {{2}} is kept for you all night.","footer":"Hotel",
    "examples":[{"name":"1","value":"Amina"},{"name":"2","value":"412"}],
    "buttons":[{"kind":"quick_reply","text":"Thank you"}]})";

} // namespace

/// Templates and canned answers as IT looks after them.
class TestCtlTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesOfEveryProviderAreSyncedMadeAndDeleted_data() { BELLHOP_TEST_DIALECTS(); }
    void templatesOfEveryProviderAreSyncedMadeAndDeleted()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        sim::Simulator simulator(world());
        const auto api = simulator.start();
        QVERIFY2(api.ok(), "simulator");
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)
                         << u"--api-base"_s << *api << u"--waba-id"_s << u"200300400500600"_s)
                     .code,
            0);
        QCOMPARE(site.ctl({u"channel"_s, u"add"_s, u"twilio"_s, u"--name"_s, u"tw"_s, u"--account-sid"_s,
                              u"AC00000000000000000000000000000001"_s, u"--auth-token-file"_s,
                              site.secretFile("canary-auth-token-0451"), u"--sender"_s, u"whatsapp:+14155550100"_s,
                              u"--public-url"_s, u"https://hotel.example"_s, u"--api-base"_s, *api + u"/twilio"_s})
                     .code,
            0);
        QCOMPARE(site.ctl({u"channel"_s, u"add"_s, u"lipachat"_s, u"--name"_s, u"lipa"_s, u"--phone-number"_s,
                              u"254711000100"_s, u"--api-key-file"_s, site.secretFile("canary-api-key-0451"),
                              u"--api-base"_s, *api + u"/lipachat/api/v1"_s})
                     .code,
            0);
        const Ran synced = site.ctl({u"template"_s, u"sync"_s});
        QVERIFY2(synced.code == 0 && synced.out.count('\n') == 3, synced.both().constData());
        const Ran listed = site.ctl({u"template"_s, u"list"_s, u"--channel"_s, u"front"_s});
        QVERIFY2(listed.out.contains("front\tbooking_confirm\tes\tutility\tapproved"), listed.out.constData());
        QVERIFY2(listed.out.contains("front: last synced 0 min ago"), listed.out.constData());
        QVERIFY(!listed.out.contains("\ntw\t") && !listed.out.contains("\nlipa\t"));

        const QString draft = written(site, u"late.json"_s, kDraft);
        for (const QString &channel : {u"front"_s, u"tw"_s, u"lipa"_s}) {
            const Ran made = site.ctl({u"template"_s, u"create"_s, draft, u"--channel"_s, channel});
            QVERIFY2(made.code == 0 && made.out.startsWith("template: late_arrival en ("), made.both().constData());
            QCOMPARE(site.ask("SELECT COUNT(*) FROM template t JOIN channel_account h ON h.id = t.channel_id WHERE "
                              "t.name = 'late_arrival' AND h.name = '"
                         + channel.toUtf8() + "'"),
                u"1"_s);
        }
        // What is there is changed; what is not there cannot be.
        const QString changed = written(site, u"later.json"_s, QByteArray(kDraft).replace("Hello", "Good evening"));
        const Ran edited = site.ctl({u"template"_s, u"edit"_s, changed, u"--channel"_s, u"front"_s});
        QVERIFY2(edited.code == 0 && edited.out.startsWith("template: late_arrival en ("), edited.both().constData());
        QCOMPARE(
            site.ask("SELECT COUNT(*) FROM template t JOIN channel_account h ON h.id = t.channel_id WHERE t.name = "
                     "'late_arrival' AND h.name = 'front' AND t.structure LIKE '%Good evening%'"),
            u"1"_s);
        const QString unknown = written(site, u"no.json"_s, QByteArray(kDraft).replace("late_arrival", "never_made"));
        const Ran missing = site.ctl({u"template"_s, u"edit"_s, unknown, u"--channel"_s, u"front"_s});
        QVERIFY2(missing.code == 1 && missing.err.contains("no template never_made"), missing.both().constData());
        const Ran gone = site.ctl({u"template"_s, u"delete"_s, u"late_arrival"_s, u"en"_s, u"--channel"_s, u"front"_s});
        QVERIFY2(gone.code == 0, gone.both().constData());
        QCOMPARE(
            site.ask("SELECT t.status FROM template t JOIN channel_account h ON h.id = t.channel_id WHERE t.name = "
                     "'late_arrival' AND h.name = 'front'"),
            u"gone"_s);
        QCOMPARE(
            site.ctl({u"template"_s, u"delete"_s, u"late_arrival"_s, u"en"_s, u"--channel"_s, u"front"_s}).code, 1);
        // Lipachat has no way to delete, and says so.
        const Ran none = site.ctl({u"template"_s, u"delete"_s, u"late_arrival"_s, u"en"_s, u"--channel"_s, u"lipa"_s});
        QVERIFY2(none.code == 1 && none.err.contains("no way"), none.both().constData());
        QCOMPARE(site.leak(), QByteArray());
    }

    void aSyncThatFailsSaysWhichChannel()
    {
        TestSite site(db::Dialect::Sqlite);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0); // without the business account's id
        const Ran ran = site.ctl({u"template"_s, u"sync"_s});
        QVERIFY2(ran.code == 1 && ran.err.contains("front: ") && ran.err.contains("WABA"), ran.both().constData());
        QVERIFY(site.ctl({u"template"_s, u"list"_s}).out.contains("then it failed"));
        const Ran other = site.ctl({u"template"_s, u"sync"_s, u"--channel"_s, u"moon"_s});
        QVERIFY2(other.code == 1 && other.err.contains("moon"), other.both().constData());
    }

    void aDraftThatCannotBecomeATemplateSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("bad.json");
        QTest::newRow("a misspelt member")
            << QByteArray(R"({"name":"a","language":"en","category":"utility","boddy":"x"})") << QByteArray("boddy");
        QTest::newRow("name") << QByteArray(R"({"name":"Not This","language":"en","category":"utility","body":"x"})")
                              << QByteArray("small letters");
        QTest::newRow("category") << QByteArray(R"({"name":"a","language":"en","category":"spam","body":"x"})")
                                  << QByteArray("category");
        QTest::newRow("begins with a gap")
            << QByteArray(R"({"name":"a","language":"en","category":"utility","body":"{{1}} hi"})")
            << QByteArray("gap");
    }
    void aDraftThatCannotBecomeATemplateSaysWhy()
    {
        QFETCH(QByteArray, draft);
        QFETCH(QByteArray, word);
        TestSite site(db::Dialect::Sqlite);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s) << u"--waba-id"_s << u"200300400500600"_s).code, 0);
        const QString file = written(site, u"bad.json"_s, draft);
        const Ran ran = site.ctl({u"template"_s, u"create"_s, file, u"--channel"_s, u"front"_s});
        QVERIFY2(ran.code == 1 && ran.err.contains(word) && ran.err.count('\n') == 1, ran.both().constData());
    }

    void aNewSiteHasThePackAndImportsItsOwn_data() { BELLHOP_TEST_DIALECTS(); }
    void aNewSiteHasThePackAndImportsItsOwn()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        const Ran listed = site.ctl({u"snippet"_s, u"list"_s});
        QCOMPARE(listed.out.count('\n'), 12);
        for (const char *shortcut : {"greeting", "availability", "quote", "confirmation", "pre-arrival", "check-in",
                 "check-out", "delay", "apology", "review", "out-of-hours"})
            QVERIFY2(listed.out.contains(QByteArray("\n") + shortcut + '\t'), shortcut);
        QCOMPARE(listed.out.count("en es fr sw"), 11);
        const QString own = written(site, u"own.json"_s,
            R"({"language":"en","snippets":[{"shortcut":"greeting","title":"Hello","body":"Hi {{guest_name}}!"},
                {"shortcut":"taxi","title":"Taxi","body":"Your taxi is here."}]})");
        const Ran imported = site.ctl({u"snippet"_s, u"import"_s, own});
        QVERIFY2(imported.out == "snippets: 1 new, 1 changed, 0 as before\n", imported.both().constData());
        QCOMPARE(site.ctl({u"init"_s}).code, 0); // a site that is there keeps its own words
        QCOMPARE(site.ask("SELECT x.body FROM text_variant x JOIN snippet s ON s.uuid = x.owner_key WHERE s.shortcut = "
                          "'greeting' AND x.owner_kind = 'snippet' AND x.language = 'en'"),
            u"Hi {{guest_name}}!"_s);
        const Ran pack = site.ctl({u"snippet"_s, u"import"_s, u"--pack"_s});
        QVERIFY2(pack.out == "snippets: 0 new, 1 changed, 10 as before\n", pack.both().constData());
        QCOMPARE(site.ctl({u"snippet"_s, u"import"_s}).code, 1);
        const Ran bad = site.ctl({u"snippet"_s, u"import"_s,
            written(site, u"bad.json"_s, R"([{"shortcut":"x","title":"t","body":"{{gest}}","language":"en"}])")});
        QVERIFY2(bad.code == 1 && bad.err.contains("bad.json") && bad.err.contains("{{gest}}"), bad.both().constData());
    }

    void filesOfAnswersComeInAndGoOutBesideTheList_data() { BELLHOP_TEST_DIALECTS(); }
    void filesOfAnswersComeInAndGoOutBesideTheList()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        const QString folder = site.file(u"files"_s);
        const QByteArray menu = "%PDF-1.7 canary-nothing " + QByteArray(4000, 'm');
        (void)written(site, u"menu.pdf"_s, menu);
        const QString list = written(site, u"menu.json"_s,
            R"([{"shortcut":"menu","title":"Menu","body":"Here it is.","language":"en","file":"menu.pdf"}])");
        const QStringList import{u"snippet"_s, u"import"_s, list, u"--media"_s, folder};
        const Ran early = site.ctl(import); // there is no channel to send it on
        QVERIFY2(early.code == 1 && early.err.contains("channel add"), early.both().constData());
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        const Ran imported = site.ctl(import);
        QVERIFY2(imported.out == "snippets: 1 new, 0 changed, 0 as before\n", imported.both().constData());
        QVERIFY(site.ctl({u"snippet"_s, u"list"_s}).out.contains("menu\tMenu\ten\tmenu.pdf"));

        QVERIFY(QDir().mkpath(site.file(u"out"_s)));
        const Ran exported = site.ctl({u"snippet"_s, u"export"_s, site.file(u"out/all.json"_s), u"--media"_s, folder});
        QVERIFY2(exported.out.endsWith("1 files beside it\n"), exported.both().constData());
        QFile back(site.file(u"out/menu.pdf"_s));
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), menu);
        // What was written is read again as it is.
        const Ran again = site.ctl({u"snippet"_s, u"import"_s, site.file(u"out/all.json"_s), u"--media"_s, folder});
        QVERIFY2(again.out == "snippets: 0 new, 0 changed, 12 as before\n", again.both().constData());

        for (const char *name : {"../menu.pdf", "/etc/hostname", "gone.pdf"}) {
            const Ran bad = site.ctl({u"snippet"_s, u"import"_s,
                written(site, u"bad.json"_s,
                    QByteArray(R"([{"shortcut":"x","title":"t","body":"b","language":"en","file":"FILE"}])")
                        .replace("FILE", name)),
                u"--media"_s, folder});
            QVERIFY2(bad.code == 1 && bad.err.count('\n') == 1, bad.both().constData());
        }
    }
};

BELLHOP_TEST(tst_ctl_templates, TestCtlTemplates)
#include "tst_ctl_templates.moc"
