// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/queue_filter.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr Instant kNow{1'760'000'000'000};
const QueueViewer kMarta{{7}, {{2}}, kNow};

QueueRow someRow()
{
    QueueRow row;
    row.id = {1};
    row.guestName = u"Lucía Romero"_s;
    row.lastText = u"Do you have parking?"_s;
    row.propertyName = u"Hotel Marina"_s;
    row.channelName = u"front"_s;
    row.teamName = u"Front desk"_s;
    row.team = {2};
    row.language = u"es"_s;
    row.tags = {u"late"_s, u"spa"_s};
    row.priority = Priority::High;
    row.customerType = CustomerType::Vip;
    row.unread = 2;
    row.waitingSince = kNow - minutes(3);
    row.windowUntil = kNow + minutes(90);
    return row;
}

} // namespace

/// What narrows a list, as it is typed.
class TestQueueFilter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsNarrow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("shown");
        const auto add
            = [](const char *typed, bool shown) { QTest::newRow(typed) << QString::fromUtf8(typed) << shown; };
        add("", true);
        add("vip", true);
        add("unread", true);
        add("language:es", true);
        add("language:fr,es", true);
        add("language:fr", false);
        add("tag:spa", true);
        add("tag:pool", false);
        add("priority:urgent,high", true);
        add("priority:normal", false);
        add("needs:me", true);
        add("needs:guest", false);
        add("needs:due", false);
        add("window:shuts", true);
        add("whose:nobody", true);
        add("whose:mine", false);
        add("whose:team", true);
        add("team:\"front desk\"", true);
        add("team:spa", false);
        add("channel:front property:\"hotel marina\"", true);
        add("channel:front property:villa", false);
        add("vip parking", true);
        add("PARKING lucía", false); // words that are looked for stand together
        add("parking?", true);
        add("Lucía language:es", true);
        add("lucia", true); // as the database finds it
        add("LUCÍA", true);
        add("lucià rom", true);
        add("lucio", false);
        add("vip:yes", false); // no such word: it is looked for
    }
    void wordsNarrow()
    {
        QFETCH(QString, typed);
        QTEST(matches(someRow(), QueueFilter::parse(typed), kMarta), "shown");
    }
    void chipsAreTheWordsThatNarrow()
    {
        const QString typed = u"vip parking team:\"Front desk\" language:es,pt vip nonsense:x"_s;
        QCOMPARE(filterWords(typed), (QStringList{u"vip"_s, u"team:\"Front desk\""_s, u"language:es,pt"_s}));
        QCOMPARE(withWordToggled(typed, u"vip"_s), u"parking team:\"Front desk\" language:es,pt nonsense:x"_s);
        QCOMPARE(withWordToggled(QString(), filterWord(u"team"_s, u"Front desk"_s)), u"team:\"front desk\""_s);
    }
    void theNearestDeadlineIsTold()
    {
        QueueRow row = someRow();
        QCOMPARE(deadlineOf(row, kNow), (Deadline{Deadline::Kind::Answer, kNow + minutes(12)}));
        row.windowUntil = kNow + minutes(5); // shuts before the answer is due
        QCOMPARE(deadlineOf(row, kNow), (Deadline{Deadline::Kind::Window, kNow + minutes(5)}));
        row.windowUntil = kNow - minutes(5); // shut: only a template leaves, and the guest still waits
        QCOMPARE(deadlineOf(row, kNow), (Deadline{Deadline::Kind::Answer, kNow + minutes(12)}));
        row.waitingSince = {};
        QCOMPARE(deadlineOf(row, kNow).kind, Deadline::Kind::None);
        row.status = ConversationStatus::Snoozed;
        row.snoozedUntil = kNow + minutes(30);
        QCOMPARE(deadlineOf(row, kNow).kind, Deadline::Kind::Snooze);
        QVERIFY(matches(row, QueueFilter::parse(u"needs:due"_s), kMarta));
    }
};

BELLHOP_TEST(tst_queue_filter, TestQueueFilter)
#include "tst_queue_filter.moc"
