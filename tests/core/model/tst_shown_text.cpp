// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shown_text.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

class TestShownText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceHasItsAddressAndAMap()
    {
        MessageContent content;
        content.place = Place{-1.286389, 36.817223, u"Hotel Marina"_s, u"Kenyatta Ave"_s, {}};
        const QString map = u"https://www.google.com/maps/search/?api=1&query=-1.286389,36.817223"_s;
        QCOMPARE(shownText(u"Hotel Marina"_s, content), u"Hotel Marina\nKenyatta Ave\n"_s + map);
        // A guest's place comes with both in its words already.
        QCOMPARE(shownText(u"Hotel Marina, Kenyatta Ave"_s, content), u"Hotel Marina, Kenyatta Ave\n"_s + map);
        content.place = Place{1, 2, {}, {}, {}};
        QCOMPARE(shownText({}, content), u"https://www.google.com/maps/search/?api=1&query=1.000000,2.000000"_s);
    }
    void aCardHasItsNumbers()
    {
        MessageContent content;
        ContactCard desk;
        desk.name = u"Front desk"_s;
        desk.company = u"Hotel Marina"_s;
        desk.phones = {{u"+254 711 000 100"_s, u"WORK"_s, {}}};
        desk.emails = {{u"desk@marina.test"_s, {}, {}}};
        ContactCard taxi;
        taxi.name = u"Taxi"_s;
        taxi.phones = {{u"+254 733 000 300"_s, {}, {}}};
        content.contacts = {desk, taxi};
        QCOMPARE(shownText(u"Front desk, Taxi"_s, content),
            u"Front desk\nHotel Marina\n+254 711 000 100\ndesk@marina.test\n\nTaxi\n+254 733 000 300"_s);
    }
    void aQuestionHasWhatCouldBePressed()
    {
        MessageContent content;
        Interactive &ask = content.interactive.emplace();
        ask.footer = u"Until 6 pm"_s;
        ask.buttons = {{u"1"_s, u"Yes"_s, {}}, {u"2"_s, u"No"_s, {}}};
        QCOMPARE(shownText(u"Breakfast?"_s, content), u"Breakfast?\nUntil 6 pm\n▸ Yes\n▸ No"_s);
        ask = {};
        ask.kind = Interactive::Kind::List;
        ask.label = u"Rooms"_s;
        ask.sections = {{{}, {{u"1"_s, u"Twin"_s, u"2 adults"_s}, {u"2"_s, u"Suite"_s, {}}}}};
        QCOMPARE(shownText(u"Which room?"_s, content), u"Which room?\n▸ Rooms\n• Twin: 2 adults\n• Suite"_s);
    }
    void anOrderTellsItsLinesAndWhatTheyCost()
    {
        MessageContent content;
        content.order = Order{u"cat"_s, {}, {{u"spa"_s, 2, 45.0, u"EUR"_s}, {u"robe"_s, 1, 39.5, u"EUR"_s}}};
        QCOMPARE(shownText(u"To the room"_s, content),
            u"To the room\n2 × spa, 45.00 EUR\n1 × robe, 39.50 EUR\n= 129.50 EUR"_s);
        content.order->lines[1].price.reset(); // no sum of what is not known
        QCOMPARE(shownText({}, content), u"2 × spa, 45.00 EUR\n1 × robe"_s);
    }

    void aFormTellsItsAnswers()
    {
        MessageContent content;
        content.choice = Choice{
            Choice::Kind::Form, {}, u"Sent"_s, {}, uR"({"arrival_time":"18:30","guests":2,"flow_token":"x"})"_s};
        QCOMPARE(shownText({}, content), u"arrival time: 18:30\nguests: 2"_s);
        content.choice->form = u"no JSON"_s;
        QCOMPARE(shownText(u"Sent"_s, content), u"Sent"_s);
    }

    void otherKindsAreTheirWords() { QCOMPARE(shownText(u"Hello"_s, {}), u"Hello"_s); }
};

BELLHOP_TEST(tst_shown_text, TestShownText)
#include "tst_shown_text.moc"
