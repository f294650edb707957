// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "core/channel/meta_errors.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;

class TestMetaErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The documented table: what is worth a retry, what stops the whole number, and a word the agent must find in it.
    void meansWhatTheDocumentationSays_data()
    {
        QTest::addColumn<QList<int>>("codes");
        QTest::addColumn<bool>("retry");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, QList<int> codes, bool retry, bool number, const QString &word) {
            QTest::newRow(name) << codes << retry << number << word;
        };
        row("token", {0, 190}, false, true, u"administrator"_s);
        row("permission", {3, 10, 200, 299, 131005}, false, true, u"permissions"_s);
        row("unknown", {1}, false, false, u"Try again"_s);
        row("temporary", {2, 131000, 131016}, true, false, u"temporary"_s);
        row("number's limits", {4, 613, 80007, 130429}, true, true, u"waits"_s);
        row("maintenance", {131057, 133004}, true, true, u"temporary"_s);
        row("number gone", {33}, false, true, u"no longer exists"_s);
        row("parameters", {100, 131008, 131009, 131055, 135000}, false, false, u"Change it"_s);
        row("restricted", {368}, false, true, u"restricted"_s);
        row("marketing experiment", {130472}, false, false, u"marketing"_s);
        row("country", {130497}, false, false, u"country"_s);
        row("groups", {131020, 131041, 131059, 131201, 131215}, false, false, u"group"_s);
        row("own number", {131021}, false, false, u"own number"_s);
        row("undeliverable", {131026}, false, false, u"another channel"_s);
        row("test list", {131030}, false, false, u"test number"_s);
        row("locked", {131031}, false, true, u"locked"_s);
        row("too late", {131036}, false, false, u"in time"_s);
        row("display name", {131037}, false, true, u"display name"_s);
        row("payment", {131042}, false, true, u"billing"_s);
        row("payment of calls", {131044}, false, false, u"billing"_s);
        row("registration", {131045, 133005, 133006, 133008, 133009, 133010, 133015, 133016}, false, true,
            u"registered"_s);
        row("window", {131047}, false, false, u"24 hours"_s);
        row("low quality", {131048}, false, true, u"limits this number"_s);
        row("marketing cap", {131049}, false, false, u"Do not resend"_s);
        row("opted out", {131050}, false, false, u"does not want"_s);
        row("type", {131051}, false, false, u"kind of message"_s);
        row("their file", {131052, 131060}, false, false, u"again"_s);
        row("our file", {131053}, false, false, u"type and size"_s);
        row("pair rate", {131056}, true, false, u"this guest"_s);
        row("needs a number", {131062}, false, false, u"phone number"_s);
        row("setting", {131063, 134100, 134102, 147001, 147005}, false, false, u"administrator"_s);
        row("miscategorised", {131064}, false, true, u"category"_s);
        row("template", {132000, 132001, 132005, 132015, 132016}, false, false, u"template"_s);
        row("template values", {132008, 132012, 132018}, false, false, u"line breaks"_s);
        row("policy", {132007}, false, false, u"policy"_s);
        row("flow", {132068, 139000, 139004}, false, false, u"form"_s);
        row("flow throttled", {132069}, true, false, u"waits"_s);
        row("deregistration", {133000}, true, true, u"registered"_s);
        row("payments terms", {134011}, false, true, u"administrator"_s);
        row("identity", {137000}, false, false, u"who it is"_s);
        row("calls", {138000, 138018}, false, false, u"call"_s);
        row("block list", {139100, 139101}, false, false, u"blocked"_s);
        row("block list busy", {139102, 139103}, true, false, u"blocked"_s);
        row("template set-up", {2388001, 2388019, 2388299}, false, false, u"template"_s);
        row("migration", {2494100}, true, true, u"temporary"_s);
        row("sync", {2593107, 2593109}, false, false, u"administrator"_s);
    }

    void meansWhatTheDocumentationSays()
    {
        QFETCH(QList<int>, codes);
        QFETCH(bool, retry);
        QFETCH(bool, number);
        QFETCH(QString, word);
        for (const int code : codes) {
            const ErrorMeaning meaning = metaErrorMeaning(code);
            QVERIFY2(meaning.known, qPrintable(QString::number(code)));
            QVERIFY2(meaning.isRetry() == retry, qPrintable(QString::number(code)));
            QVERIFY2(meaning.isOfNumber() == number, qPrintable(QString::number(code)));
            QCOMPARE(meaning.retryAfter.count() > 0, retry);
            QVERIFY2(meaning.text.contains(word), qPrintable(meaning.text));
        }
    }

    void tellsWhatToDoBesideRetrying()
    {
        const auto action = [](int code) { return metaErrorMeaning(code).action; };
        QCOMPARE(action(190), ErrorAction::Reconnect);
        QCOMPARE(action(131047), ErrorAction::WindowClosed);
        QCOMPARE(action(131056), ErrorAction::PaceGuest);
        QCOMPARE(action(130429), ErrorAction::PaceNumber);
        QCOMPARE(action(131050), ErrorAction::OptedOut);
        QCOMPARE(action(132015), ErrorAction::TemplateUnusable);
        QCOMPARE(action(131042), ErrorAction::NumberBlocked);
        QCOMPARE(adapterFor(Provider::Meta).errorMeaning(u"131047"_s).action, ErrorAction::WindowClosed);
        QVERIFY(!adapterFor(Provider::Meta).errorMeaning(u"http 500"_s).known);
    }

    void hasWordsForCodesNobodyKnows()
    {
        for (const qint64 code : {-1LL, 5LL, 300LL, 131046LL, 999'999'999'999LL}) {
            QVERIFY(!metaErrorMeaning(code).known);
            QVERIFY(!metaErrorMeaning(code).isRetry());
            QVERIFY(!metaErrorMeaning(code).text.isEmpty());
        }
    }
};

BELLHOP_TEST(tst_meta_errors, TestMetaErrors)
#include "tst_meta_errors.moc"
