// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taxonomy.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {
Taxonomy hotel()
{
    return {3,
        {{u"booking_confirmed"_s, u"Booking confirmed"_s, true, false}, {u"follow_up"_s, u"Follow up"_s, false, true},
            {u"answered"_s, u"Answered"_s, false, false}}};
}

Closing closing(const QString &disposition, const QString &notes = {}, const QString &reservation = {})
{
    Closing result;
    result.disposition = disposition;
    result.notes = notes;
    result.reservationId = reservation;
    return result;
}
} // namespace

class TestTaxonomy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demandsADispositionThatIsInUse()
    {
        QVERIFY(!checkClosing(hotel(), closing({})).ok());
        QVERIFY(!checkClosing(hotel(), closing(u"retired_code"_s)).ok());
        QVERIFY(!checkClosing({}, closing(u"answered"_s)).ok());
        QVERIFY(checkClosing(hotel(), closing(u"answered"_s)).ok());
    }

    void demandsTheReservationNumber()
    {
        const auto refused = checkClosing(hotel(), closing(u"booking_confirmed"_s, u"note"_s, u"  "_s));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"Booking confirmed"_s));
        QVERIFY(refused.error().message.contains(u"reservation"_s));
        QVERIFY(checkClosing(hotel(), closing(u"booking_confirmed"_s, {}, u"8841"_s)).ok());
    }

    void demandsTheNote()
    {
        const auto refused = checkClosing(hotel(), closing(u"follow_up"_s, u"\n "_s));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"note"_s));
        QVERIFY(checkClosing(hotel(), closing(u"follow_up"_s, u"Ana calls on Monday"_s)).ok());
    }

    void takesSatisfactionFromOneToFiveOrNone()
    {
        Closing given = closing(u"answered"_s);
        for (const int stars : {1, 5}) {
            given.satisfaction = stars;
            QVERIFY(checkClosing(hotel(), given).ok());
        }
        for (const int stars : {0, 6, -1}) {
            given.satisfaction = stars;
            QVERIFY(!checkClosing(hotel(), given).ok());
        }
    }

    void findsWhatItHolds()
    {
        const Taxonomy taxonomy = hotel();
        QCOMPARE(taxonomy.find(u"follow_up")->label, u"Follow up"_s);
        QVERIFY(taxonomy.find(u"Follow_Up") == nullptr);
    }
};

BELLHOP_TEST(tst_taxonomy, TestTaxonomy)
#include "tst_taxonomy.moc"
