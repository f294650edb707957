// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// What the site is warned of, as IT sets it.
class TestCtlAlerts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsQuietHoursAndTheWebhookAreSetListedAndTakenBack_data() { BELLHOP_TEST_DIALECTS(); }
    void limitsQuietHoursAndTheWebhookAreSetListedAndTakenBack()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl({u"property"_s, u"add"_s, u"Hotel Sol"_s, u"--zone"_s, u"Europe/Madrid"_s}).code, 0);
        const auto alert = [&](const QStringList &rest) { return site.ctl(QStringList{u"alert"_s} + rest); };
        QVERIFY(alert({u"list"_s}).out.contains("unassigned\tsite\t5\tminutes"));
        const Ran set = alert({u"set"_s, u"unassigned"_s, u"3"_s, u"--property"_s, u"Hotel Sol"_s});
        QVERIFY2(set.code == 0 && set.out == "unassigned of property Hotel Sol: 3\n", set.both().constData());
        QCOMPARE(alert({u"set"_s, u"service_level"_s, u"90/60"_s}).code, 0);
        QCOMPARE(alert({u"set"_s, u"disk"_s, u"off"_s}).code, 0);
        QCOMPARE(alert({u"quiet"_s, u"22:00-07:00"_s}).code, 0);
        QCOMPARE(alert({u"quiet"_s, u"none"_s, u"--property"_s, u"Hotel Sol"_s}).code, 0);
        QCOMPARE(alert({u"repeat"_s, u"30"_s}).code, 0);
        const Ran hook = alert({u"webhook"_s, u"https://ops.example/bellhop"_s});
        QVERIFY2(hook.code == 0 && hook.out.contains("secret (shown once): "), hook.both().constData());
        const QByteArray secret = hook.out.mid(hook.out.indexOf("once): ") + 7).trimmed();
        QCOMPARE(secret.size(), 64);
        const Ran listed = alert({u"list"_s});
        for (const char *line :
            {"unassigned\tsite\t5\t", "unassigned\tproperty Hotel Sol\t3\t", "service_level\tsite\t90/60\t",
                "disk\tsite\toff\t", "quiet hours\tsite\t22:00-07:00", "quiet hours\tproperty Hotel Sol\tnone",
                "repeated every\tsite\t30 min", "webhook\tsite\thttps://ops.example/bellhop"})
            QVERIFY2(listed.out.contains(line), line);
        QVERIFY(!listed.out.contains(secret));
        QVERIFY(!site.ask("SELECT value FROM setting WHERE name = 'alert.hook'").contains(QString::fromLatin1(secret)));
        // Another address, the same secret; another secret; none.
        const Ran moved = alert({u"webhook"_s, u"https://ops.example/other"_s});
        QVERIFY2(moved.code == 0 && !moved.out.contains("secret"), moved.both().constData());
        QCOMPARE(
            alert({u"webhook"_s, u"https://ops.example/other"_s, u"--secret-file"_s, site.secretFile(kAccessToken)})
                .code,
            0);
        QCOMPARE(site.ctl({u"keys"_s, u"rotate"_s}).code, 0); // it is sealed anew with the others
        QCOMPARE(alert({u"webhook"_s, u"none"_s}).code, 0);
        QCOMPARE(site.ask("SELECT COUNT(*) FROM site_secret"), u"0"_s);
        QCOMPARE(alert({u"set"_s, u"unassigned"_s, u"default"_s, u"--property"_s, u"Hotel Sol"_s}).code, 0);
        QVERIFY(!alert({u"list"_s}).out.contains("property Hotel Sol\t3"));
        QCOMPARE(site.ask("SELECT COUNT(*) FROM audit WHERE action = 'alert_setting'"), u"11"_s);
        QCOMPARE(site.leak(), QByteArray());
    }

    void whatMakesNoSenseIsRefusedInWords()
    {
        TestSite site(db::Dialect::Sqlite);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        const std::pair<QStringList, const char *> cases[]
            = {{{u"set"_s, u"weather"_s, u"3"_s}, "There is no alert 'weather'"},
                {{u"set"_s, u"unassigned"_s, u"soon"_s}, "unassigned takes off or 1 to 1440: minutes"},
                {{u"set"_s, u"disk"_s, u"5"_s, u"--team"_s, u"Night"_s}, "There is no team 'Night'"},
                {{u"set"_s, u"unassigned"_s, u"3"_s, u"--team"_s, u"a"_s, u"--property"_s, u"b"_s}, "not both"},
                {{u"quiet"_s, u"nightly"_s}, "22:00-07:00"}, {{u"repeat"_s, u"often"_s}, "whole number"},
                {{u"webhook"_s, u"ops.example"_s}, "https://"}};
        for (const auto &[arguments, words] : cases) {
            const Ran ran = site.ctl(QStringList{u"alert"_s} + arguments);
            QVERIFY2(ran.code == 1 && ran.err.contains(words), ran.both().constData());
        }
    }
};

BELLHOP_TEST(tst_ctl_alerts, TestCtlAlerts)
#include "tst_ctl_alerts.moc"
