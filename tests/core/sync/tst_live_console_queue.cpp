// SPDX-License-Identifier: GPL-3.0-or-later
// A site with more conversations than a console holds.
#include "core/desk/queries.h"
#include "tests/core/sync/seat.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::kPatienceMs;
using tests::Seat;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace {

constexpr int kMany = 50'000;

/// `number` conversations of guests who wait, the first of them for longest; every 1,000th writes French and is tagged.
void fill(tests::Site &site, int number)
{
    const QByteArray digit
        = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
          "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
    const QByteArray numbers = "(SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS i FROM " + digit
        + " a, " + digit + " b, " + digit + " c, " + digit + " e, " + digit
        + " f) n WHERE n.i <= " + QByteArray::number(number);
    const QByteArray uuid = "SUBSTR('00000000' || n.i, -8) || '-0000-7000-8000-00000000000";
    const QByteArray now = QByteArray::number(site.now().ms);
    site.execute("INSERT INTO guest (id, uuid, display_name, created_at) SELECT n.i, " + uuid
        + "1', 'Guest ' || n.i, 1 FROM " + numbers);
    site.execute("INSERT INTO person (id, uuid, provider, guest_id, created_at) SELECT n.i, " + uuid
        + "2', 'meta', n.i, 1 FROM " + numbers);
    site.execute("INSERT INTO reach (id, channel_id, person_id, created_at) SELECT n.i, "
        + QByteArray::number(site.channel().value) + ", n.i, 1 FROM " + numbers);
    site.execute("INSERT INTO conversation (id, uuid, reach_id, channel_id, property_id, waiting_since, "
                 "last_message_at, language, "
                 "created_at) SELECT n.i, "
        + uuid + "3', n.i, " + QByteArray::number(site.channel().value) + ", 1, " + now + " - 90000000 + n.i * 1000, "
        + now + " - 90000000 + n.i * 1000, CASE WHEN n.i % 1000 = 0 THEN 'fr' ELSE 'en' END, 1 FROM " + numbers);
    site.execute("INSERT INTO conversation_tag (conversation_id, tag) SELECT n.i, 'late' FROM " + numbers
        + " AND n.i % 1000 = 0");
}

const QueueRow *rowOf(const std::vector<QueueRow> &rows, ConversationId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const QueueRow &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

bool has(Seat &seat, ConversationId id)
{
    return rowOf(seat.screen->rows(), id) != nullptr;
}

QStringList tagsOf(Seat &seat, ConversationId id)
{
    const std::vector<QueueRow> rows = seat.screen->rows();
    const QueueRow *row = rowOf(rows, id);
    return row == nullptr ? QStringList() : row->tags;
}

} // namespace

class TestLiveConsoleQueue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheListIsAskedForIsReadWhateverItsPlace_data() { BELLHOP_TEST_DIALECTS(); }
    void whatTheListIsAskedForIsReadWhateverItsPlace()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        fill(seat.site, kMany);
        seat.options.queueRows = 500;
        seat.site.claim(seat.ana, {kMany - 7}); // her own is there, though nearly everybody waits longer
        seat.sitDown();
        int live = 0;
        int held = 0;
        connect(seat.console.get(), &Console::queueReached, this, [&](int all, int here) {
            live = all;
            held = here;
        });
        WAIT_FOR(live == kMany);
        WAIT_FOR(held == 501);
        QVERIFY(has(seat, {kMany - 7}));
        QVERIFY(!has(seat, {49'000}));

        QElapsedTimer took;
        took.start();
        seat.console->askQueue(QueueFilter::parse(u"language:fr tag:late"_s), QueueOrder::Priority);
        WAIT_FOR(has(seat, {49'000}));
        const qint64 asked = took.elapsed();
        WAIT_FOR(held > 501);
        QCOMPARE(held, 551); // the fifty, of which the first 500 had none
        // By deadline and by words in names, too.
        seat.console->askQueue(QueueFilter::parse(u"guest 43210"_s), QueueOrder::Deadline);
        WAIT_FOR(has(seat, {43'210}));
        WAIT_FOR(!has(seat, {49'000})); // what was asked for before is let go
        // A change to what is not held stays out, one to what is held comes.
        took.restart();
        seat.site.run(seat.ana, {30'000}, TagOrder{u"spa"_s, true});
        seat.site.run(seat.ana, {3}, TagOrder{u"spa"_s, true});
        WAIT_FOR(tagsOf(seat, {3}) == QStringList{u"spa"_s});
        const qint64 refreshed = took.elapsed();
        QVERIFY(!has(seat, {30'000}));
        seat.console->askQueue({}, QueueOrder::Priority);
        WAIT_FOR(held == 501);
        qInfo() << kMany << "live," << held << "held; asked for in" << asked << "ms, one change shown in" << refreshed
                << "ms";
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_queue, bellhop::sync::TestLiveConsoleQueue)
#include "tst_live_console_queue.moc"
