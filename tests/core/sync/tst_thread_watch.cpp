// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/thread_watch.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

ThreadItem itemOf(qint64 id, const QString &text = u"hola"_s)
{
    ThreadItem item;
    item.id = {id};
    item.text = text;
    item.arrivedAt = {1000 + id};
    return item;
}

std::vector<ThreadItem> itemsOf(qint64 from, qint64 to)
{
    std::vector<ThreadItem> items;
    for (qint64 id = from; id <= to; ++id)
        items.push_back(itemOf(id));
    return items;
}

} // namespace

class TestThreadWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsOnlyWhatIsNew()
    {
        ThreadWatch watch;
        watch.watch({1});
        QVERIFY(watch.compare({itemsOf(1, 3), false}).all);
        auto items = itemsOf(1, 4);
        items[1].text = u"edited"_s;
        const ThreadWatch::News news = watch.compare({items, false});
        QVERIFY(!news.all);
        QCOMPARE(news.changed, (std::vector{items[1], items[3]}));
        QVERIFY(watch.compare({items, false}).changed.empty());
    }

    void showsThePageWhenAnItemHasVanished()
    {
        ThreadWatch watch;
        watch.watch({1});
        watch.compare({itemsOf(1, 5), true});
        auto items = itemsOf(1, 5);
        items.erase(items.begin() + 2);
        QVERIFY(watch.compare({items, true}).all);
        QVERIFY(!watch.compare({items, true}).all);
    }

    void doesNotMissItemsThatMovedToTheOlderPage()
    {
        ThreadWatch watch;
        watch.watch({1});
        watch.compare({itemsOf(1, 5), false});
        QVERIFY(!watch.compare({itemsOf(4, 8), true}).all); // 1 to 3 are still known
        QCOMPARE(watch.oldest()->id, MessageId{1});
        QVERIFY(watch.compare({itemsOf(20, 24), true}).all); // 9 to 19 are not
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_thread_watch, bellhop::sync::TestThreadWatch)
#include "tst_thread_watch.moc"
