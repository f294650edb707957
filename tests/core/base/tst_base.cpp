// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/redact.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/base/wire_table.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <array>
#include <thread>

using namespace bellhop;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestBase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesDifferentUuidsThatSortByTime();
    void knowsAUuidWhenItSeesOne();
    void walksTheErrorWordsBothWays();
    void takesAnUnknownErrorWordForInternal();
    void findsNoValueForAnUnknownWord();
    void waitsLongerEachTimeUpToItsCap();
    void startsAgainAfterASuccess();
    void hidesMostOfAPhoneNumber();
    void takesThePasswordOutOfAUrl();
    void handsTheFirstErrorOn();
    void movesValuesOutOfResults();
    void addsAndSubtractsTimes();
    void tellsIdsOfDifferentTablesApart();
};

void TestBase::makesDifferentUuidsThatSortByTime()
{
    QSet<QString> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(newUuid());
    QCOMPARE(seen.size(), 10'000);
    std::array<QStringList, 4> made; // each thread has a stock of chance of its own
    std::vector<std::thread> threads;
    for (QStringList &list : made) {
        threads.emplace_back([&list] {
            for (int i = 0; i < 1'000; ++i)
                list << newUuid();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QStringList &list : made)
        seen.unite(QSet(list.begin(), list.end()));
    QCOMPARE(seen.size(), 14'000);
    const auto millisecond = [](const QString &uuid) { return uuid.left(8).append(uuid.mid(9, 4)); };
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString uuid = newUuid();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 stamp = millisecond(uuid).toLongLong(nullptr, 16);
    QVERIFY(stamp >= before && stamp <= after);
    QString last = newUuid();
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(millisecond(newUuid()) > millisecond(last), 30'000);
        const QString next = newUuid();
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(uuid[14], u'7');
    QVERIFY(u"89ab"_s.contains(uuid[19]));
}

void TestBase::knowsAUuidWhenItSeesOne()
{
    QVERIFY(isUuid(newUuid()));
    QVERIFY(isUuid(u"01932f3e-7b1a-4c3e-8b7d-0123456789ab"));
    for (const QString &text :
        {u""_s, u"01932f3e7b1a4c3e8b7d0123456789ab"_s, u"{01932f3e-7b1a-4c3e-8b7d-0123456789ab}"_s,
            u"01932f3e-7b1a-4c3e-8b7d-0123456789ag"_s, u"'; DROP TABLE message; --           "_s})
        QVERIFY2(!isUuid(text), qPrintable(text));
}

void TestBase::walksTheErrorWordsBothWays()
{
    QSet<QString> words;
    for (int i = 0; i <= int(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const QLatin1String word = toWire(kind);
        QVERIFY(!word.isEmpty());
        QCOMPARE(errorKindFromWire(QString(word)), kind);
        words.insert(word);
    }
    QCOMPARE(words.size(), int(ErrorKind::Internal) + 1);
}

void TestBase::takesAnUnknownErrorWordForInternal()
{
    QCOMPARE(errorKindFromWire(u"from_a_newer_version"), ErrorKind::Internal);
    QCOMPARE(errorKindFromWire(u""), ErrorKind::Internal);
}

void TestBase::findsNoValueForAnUnknownWord()
{
    enum class Light { Red, Green };
    constexpr WireTable<Light, 2> lights{{{Light::Red, "red"_L1}, {Light::Green, "green"_L1}}};
    QCOMPARE(wireWord(lights, Light::Green), "green"_L1);
    QVERIFY(wireValue(lights, u"red") == Light::Red);
    QVERIFY(!wireValue(lights, u"Red"));
    QVERIFY(!wireValue(lights, u"amber"));
}

void TestBase::waitsLongerEachTimeUpToItsCap()
{
    for (int round = 0; round < 200; ++round) {
        Backoff backoff(10ms, 1s);
        for (const auto whole : {10ms, 20ms, 40ms, 80ms, 160ms, 320ms, 640ms, 1000ms, 1000ms}) {
            const auto wait = backoff.next();
            QVERIFY(wait >= whole / 2 && wait <= whole);
        }
    }
    Backoff patient(1s, 60s);
    for (int i = 0; i < 200; ++i) // no overflow however long it lasts
        QVERIFY(patient.next() <= 60s);
    QCOMPARE(patient.tries(), 200);
}

void TestBase::startsAgainAfterASuccess()
{
    Backoff backoff(10ms, 10s);
    for (int i = 0; i < 8; ++i)
        (void)backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= 10ms);
}

void TestBase::hidesMostOfAPhoneNumber()
{
    QCOMPARE(maskedPhone(u"+34 600 111 412"), u"+34 ••• ••• 412"_s);
    QCOMPARE(maskedPhone(u"34600111412"), u"+34 ••• ••• 412"_s);
    QCOMPARE(maskedPhone(u"12345"), u"•••"_s);
    QCOMPARE(maskedPhone(u""), QString());
}

void TestBase::takesThePasswordOutOfAUrl()
{
    const QString safe = withoutPassword(u"mysql://desk:canary-7431@db.example.com:3306/bellhop"_s);
    QVERIFY(!safe.contains(u"canary"_s));
    QCOMPARE(safe, u"mysql://desk@db.example.com:3306/bellhop"_s);
    QCOMPARE(withoutPassword(u"sqlite:///var/lib/site.db"_s), u"sqlite:///var/lib/site.db"_s);
}

void TestBase::handsTheFirstErrorOn()
{
    int ran = 0;
    const auto step = [&](bool good) -> Status {
        ++ran;
        return good ? done() : Status(makeError(ErrorKind::StaleEpoch, u"m"_s, u"d"_s));
    };
    const auto all = [&]() -> Result<QString> {
        BELLHOP_CHECK(step(true));
        BELLHOP_TRY(const QString text, Result<QString>(u"kept"_s));
        BELLHOP_CHECK(step(false));
        BELLHOP_CHECK(step(true));
        return text;
    };
    const auto result = all();
    QCOMPARE(ran, 2);
    QVERIFY(!result.ok());
    QCOMPARE(result.error(), (Error{ErrorKind::StaleEpoch, u"m"_s, u"d"_s}));
}

void TestBase::movesValuesOutOfResults()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 7);
}

void TestBase::addsAndSubtractsTimes()
{
    ManualClock clock(Instant{1'000});
    clock.advance(500ms);
    QCOMPARE(clock.now().ms, 1'500);
    QVERIFY(clock.now() + 1s == Instant{2'500});
    QCOMPARE(clock.now() - Instant{1'000}, 500ms);
    QVERIFY(!Instant().isSet());
    QCOMPARE(Instant{1'760'000'000'123}.toUtc().toString(Qt::ISODateWithMs), u"2025-10-09T08:53:20.123Z"_s);
}

void TestBase::tellsIdsOfDifferentTablesApart()
{
    static_assert(!std::is_convertible_v<AgentId, TeamId>);
    static_assert(!std::is_convertible_v<qint64, AgentId>);
    QVERIFY(!AgentId().isSet());
    QVERIFY(AgentId{1} < AgentId{2});
    QSet<ConversationId> set{ConversationId{1}, ConversationId{1}, ConversationId{2}};
    QCOMPARE(set.size(), 2);
}

BELLHOP_TEST(tst_base, TestBase)
#include "tst_base.moc"
