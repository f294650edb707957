// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/alerts/alerts_window.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

AlertCard alert(qint64 id, AlertKind kind, AlertLevel level, const AlertMeasure &seen, Instant since)
{
    AlertCard card;
    card.id = id;
    card.facts = {kind, {}, level, seen, alertRule(kind).normal, {}};
    switch (alertRule(kind).reach) {
    case AlertReach::Team:
        card.names = {u"Front desk"_s, u"Hotel Miramar"_s, {}};
        break;
    case AlertReach::Channel:
        card.names = {{}, u"Hotel Miramar"_s, u"miramar-main"_s};
        break;
    case AlertReach::Relay:
        card.facts.place.relay = u"relay-1"_s;
        break;
    }
    card.since = since;
    card.told = 1;
    return card;
}

} // namespace

/// What the site is warned of, as an agent meets it.
class TestAlertsWindow final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void theChipCountsAndNamesTheWorst()
    {
        QVERIFY(!isShown("alertsButton"));
        announce({unassigned()});
        QCOMPARE(chip(), u"● 1 · Nobody has taken a conversation"_s);
        QCOMPARE(spoken(), u"Alerts: 1. The worst: Nobody has taken a conversation"_s);
        announce({away(), unassigned()});
        QCOMPARE(chip(), u"▲ 2 · The database is away"_s);
        QCOMPARE(spoken(), u"Alerts: 2, severe. The worst: The database is away"_s);
        announce({});
        QVERIFY(!isShown("alertsButton"));
    }

    void aNewAlertIsToldOnce()
    {
        announce({unassigned()});
        QVERIFY(notice("alertNotice").startsWith(u"A guest waits 6 min and nobody of team Front desk"_s));
        QVERIFY(notice("alertNotice").contains(u"Claim the most urgent"_s)); // and what to do
        dismiss();
        AlertCard same = unassigned();
        same.facts.seen.value = 420; // a minute later
        announce({same});
        QCOMPARE(notice("alertNotice"), QString());
        same.told = 2; // the site repeats it
        announce({same});
        QVERIFY(notice("alertNotice").startsWith(u"A guest waits 7 min"_s));
        same.acknowledgedBy = {8};
        announce({same});
        QCOMPARE(notice("alertNotice"), QString());
        announce({});
        announce({unassigned()}); // it comes again
        QVERIFY(!notice("alertNotice").isEmpty());
        announce({});
        QCOMPARE(notice("alertNotice"), QString());
    }

    void inQuietHoursItIsListedAndNotTold()
    {
        AlertCard quiet = unassigned();
        quiet.told = 0;
        announce({quiet});
        QCOMPARE(notice("alertNotice"), QString());
        QVERIFY(isShown("alertsButton"));
    }

    void theWorstOfSeveralIsTold()
    {
        announce({away(), unassigned()});
        QVERIFY(notice("alertNotice").startsWith(u"The database has not answered relay relay-1 for 40 s."_s));
        QVERIFY(notice("alertNotice").contains(u"(1 more)"_s));
    }

    void theListIsReachedAndHandledByKeysAlone()
    {
        announce({away(), unassigned()});
        edit()->setFocus();
        key(Qt::Key_E, Qt::AltModifier | Qt::ShiftModifier);
        auto *window = m_window->findChild<ui::AlertsWindow *>();
        QVERIFY(window && QTest::qWaitForWindowActive(window, kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"alertsList"_s, kPatience);
        QVERIFY(label("alertCause").startsWith(u"The database has not answered"_s));
        QVERIFY(label("alertStep").startsWith(u"Next step: Start the database server"_s));
        QVERIFY(label("alertCare").contains(u"Nobody takes care of it yet"_s));
        key(Qt::Key_Down);
        QVERIFY(label("alertCause").startsWith(u"A guest waits"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->acknowledged, std::vector<qint64>{1}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(label("alertCare").contains(m_console->me().name + u" takes care of it"_s), kPatience);
        QVERIFY(!part<QAction>("takeCareAction")->isEnabled());
        QCOMPARE(part<QTableView>("alertsList")->model()->index(1, 3).data().toString(), m_console->me().name);
        // What is chosen stays chosen when another comes before it.
        AlertCard disk = alert(3, AlertKind::Disk, AlertLevel::Severe, {1, 90, 0}, m_console->now());
        announce({away(), disk, m_console->warnings.back()});
        QVERIFY(label("alertCause").startsWith(u"A guest waits"_s));
        QCOMPARE(unspokenWidgets(*window), QString());
        key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::AlertsWindow *>() == nullptr, kPatience);
    }

    void thePaletteLeadsThere()
    {
        part<QAction>("paletteAction")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"alerts"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::AlertsWindow *>() != nullptr, kPatience);
        QVERIFY(!part<QTableView>("alertsList")->isVisible()); // nothing is wrong, and it says so
    }

    void theNoticeLeadsToWhatItTold()
    {
        announce({unassigned()});
        AlertCard token = alert(4, AlertKind::ChannelQuality, AlertLevel::Warning, {2, 0, 0}, m_console->now());
        announce({unassigned(), token});
        QVERIFY(notice("alertNotice").startsWith(u"Guests rate the number of miramar-main low"_s));
        for (QPushButton *button : part<QWidget>("alertNotice")->findChildren<QPushButton *>()) {
            if (button->text() == u"Show"_s)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(label("alertCause").startsWith(u"Guests rate the number"_s), kPatience);
        QCOMPARE(notice("alertNotice"), QString());
    }

    void aRefusalIsToldOnTheSpot()
    {
        announce({unassigned()});
        part<QAction>("alertsAction")->trigger();
        m_console->refuseNext(makeError(ErrorKind::NotFound, u"This alert is over, or it is none of your teams'."_s));
        part<QAction>("takeCareAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            label("alertError"), u"This alert is over, or it is none of your teams'."_s, kPatience);
        QVERIFY(part<QAction>("takeCareAction")->isEnabled());
    }

    void theModelKeepsItsRows()
    {
        ui::AlertsModel model(*m_console, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        announce({away(), unassigned()});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), u"Relay relay-1"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"Front desk · Hotel Miramar"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"6 min"_s);
        m_console->clock.advance(minutes(3));
        model.tick();
        QCOMPARE(model.index(1, 2).data().toString(), u"9 min"_s);
        announce({unassigned()});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.at(1) == nullptr && model.rowOf(2) == -1);
    }

    void itIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void itIsGrabbed()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        AlertCard silent
            = alert(5, AlertKind::WebhookSilence, AlertLevel::Warning, {34, 42, 0}, m_console->now() - minutes(27));
        AlertCard paused
            = alert(6, AlertKind::TemplatePaused, AlertLevel::Warning, {1, 0, 0}, m_console->now() - minutes(190));
        paused.facts.detail = u"late_arrival (en)"_s;
        paused.acknowledgedBy = {8};
        paused.acknowledgedName = u"Ana Duarte"_s;
        announce({away(), unassigned(), silent, paused});
        grab(u"alerts-notice-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        part<QAction>("alertsAction")->trigger();
        auto *window = m_window->findChild<ui::AlertsWindow *>();
        QVERIFY(window && QTest::qWaitForWindowExposed(window, kPatience));
        part<QTableView>("alertsList")->selectRow(3);
        save(*window, u"alerts-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        announce({});
        save(*window, u"alerts-none-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

private:
    [[nodiscard]] AlertCard unassigned() const
    {
        return alert(1, AlertKind::Unassigned, AlertLevel::Warning, {360, 0, 2}, m_start);
    }
    [[nodiscard]] AlertCard away() const
    {
        return alert(2, AlertKind::DatabaseAway, AlertLevel::Severe, {40, 0, 0}, m_start);
    }
    void announce(const std::vector<AlertCard> &alerts)
    {
        if (!m_start.isSet() || m_console->warnings.empty())
            m_start = m_console->now() - minutes(6);
        m_console->warnings = alerts;
        for (AlertCard &card : m_console->warnings) {
            if (!card.since.isSet())
                card.since = m_start;
        }
        Q_EMIT m_console->alertsChanged();
    }
    [[nodiscard]] QString chip() const { return part<QToolButton>("alertsButton")->text(); }
    [[nodiscard]] QString spoken() const { return part<QToolButton>("alertsButton")->accessibleName(); }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = part<QLabel>(name);
        return found == nullptr ? QString() : found->text();
    }
    static QString focusName()
    {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
    }
    void dismiss()
    {
        for (QPushButton *button : part<QWidget>("alertNotice")->findChildren<QPushButton *>()) {
            if (button->text() != u"Show"_s)
                button->click();
        }
    }
    static void save(QWidget &widget, const QString &name)
    {
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget.grab().toImage().save(u"%1/%2.png"_s.arg(folder, name)));
        QCOMPARE(unspokenWidgets(widget), QString());
    }

    Instant m_start;
};

BELLHOP_TEST(tst_alerts_window, TestAlertsWindow)
#include "tst_alerts_window.moc"
