// SPDX-License-Identifier: GPL-3.0-or-later
// Whole dialogues with the demo property: dialogues.jsonl says what each is for and which conventions hold.
#include "tests/core/responder/played_dialogue.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using Slots = std::map<QString, QString>;

Slots slotsOf(const ai::BookingSlots &heard, const GuestContact &guest)
{
    Slots all;
    const auto put = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            all[key] = value;
    };
    const auto number
        = [&](const QString &key, const std::optional<int> &n) { put(key, n ? QString::number(*n) : QString()); };
    const auto day = [&](const QString &key, const std::optional<QDate> &date) {
        put(key, date ? date->toString(Qt::ISODate) : QString());
    };
    const ai::BookingState &b = heard.booking;
    day(u"check_in"_s, b.checkIn);
    day(u"check_out"_s, b.checkOut);
    number(u"nights"_s, b.nights);
    number(u"guests"_s, b.guests);
    number(u"adults"_s, b.adults);
    number(u"children"_s, b.children);
    number(u"rooms"_s, b.rooms);
    put(u"room_type"_s, b.roomType);
    put(u"command"_s, heard.command);
    put(u"errors"_s, heard.errors.join(u','));
    put(u"ambiguous"_s, heard.ambiguous.join(u','));
    number(u"selection"_s, heard.selection);
    put(u"escalate"_s, heard.group ? u"group"_s : QString());
    put(u"name"_s, guest.name);
    put(u"email"_s, guest.email);
    put(u"phone"_s, guest.phone);
    return all;
}

Slots expected(const QJsonObject &object)
{
    Slots all;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList texts;
        for (const QJsonValue &value : it->isArray() ? it->toArray() : QJsonArray{*it})
            texts << (value.isDouble() ? QString::number(value.toInt()) : value.toString());
        all[it.key()] = texts.join(u',');
    }
    return all;
}

QString textOf(const Slots &all)
{
    QStringList parts;
    for (const auto &[key, value] : all)
        parts << key + u'=' + value;
    return parts.join(u" ; "_s);
}

QList<QJsonObject> cases()
{
    QList<QJsonObject> all;
    QFile file(QStringLiteral(DIALOGUE_TEST_DATA "/dialogues.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (!row.isEmpty())
            all << row;
    }
    return all;
}

} // namespace

class TestDialogues final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goAsTheGuestExpects_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject &row : cases())
            QTest::newRow(qPrintable(row["id"_L1].toString())) << row;
    }

    void goAsTheGuestExpects()
    {
        QFETCH(QJsonObject, row);
        connect::DemoProperty hotel;
        PlayedDialogue played(wholeDialogue(), hotel);
        played.state.language = *ai::languageFromWire(row["lang"_L1].toString());
        played.today = QDate::fromString(row["ref"_L1].toString(), Qt::ISODate);
        played.locale = row["locale"_L1].toString();
        for (const QJsonValue &turn : row["turns"_L1].toArray()) {
            const auto answer = played.say(turn["says"_L1].toString());
            const QString where = turn["says"_L1].toString() + u" → "_s + answer.reply;
            QVERIFY2(toWire(played.state.stage) == turn["stage"_L1].toString(),
                qPrintable(where + u"\nwaits for "_s + toWire(played.state.stage)));
            const Slots got = slotsOf(answer.heard, played.state.guest);
            const Slots want = expected(turn["slots"_L1].toObject());
            QVERIFY2(got == want, qPrintable(where + u"\ngot "_s + textOf(got) + u"\nwant "_s + textOf(want)));
        }
    }

    void coverEveryLanguageAndStage()
    {
        std::map<QString, int> languages;
        std::map<QString, int> stages;
        const QList<QJsonObject> all = cases();
        for (const QJsonObject &row : all) {
            ++languages[row["lang"_L1].toString()];
            for (const QJsonValue &turn : row["turns"_L1].toArray())
                ++stages[turn["stage"_L1].toString()];
        }
        QVERIFY(all.size() >= 60);
        QCOMPARE(languages.size(), size_t(11));
        QCOMPARE(stages.size(), size_t(7));
    }

    // whatever the order of the turns, nothing that was said is lost
    void keepEverySlotInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringList{u"from 10 to 12 December"_s, u"2 adults"_s, u"1 child"_s,
            u"my name is Ann Lee"_s, u"my email is ann@example.com"_s, u"call me on +44 7700 900123"_s,
            u"do you have parking?"_s, u"a double room"_s}
                            << u"en"_s;
        QTest::newRow("es") << QStringList{u"del 10 al 12 de diciembre"_s, u"2 adultos"_s, u"1 niño"_s,
            u"me llamo Ann Lee"_s, u"mi correo es ann@example.com"_s, u"mi teléfono es +44 7700 900123"_s,
            u"¿hay piscina?"_s, u"habitación doble"_s}
                            << u"es"_s;
        QTest::newRow("zh") << QStringList{u"12月10日到12月12日"_s, u"2位大人"_s, u"1个小孩"_s, u"我叫Ann Lee"_s,
            u"邮箱 ann@example.com"_s, u"电话 +44 7700 900123"_s, u"有早餐吗？"_s, u"双人房"_s}
                            << u"zh"_s;
    }

    void keepEverySlotInAnyOrder()
    {
        QFETCH(QStringList, said);
        QFETCH(QString, language);
        QRandomGenerator dice(7);
        for (int round = 0; round < 120; ++round) {
            std::shuffle(said.begin(), said.end(), dice);
            connect::DemoProperty hotel;
            PlayedDialogue played(quickDialogue(), hotel);
            played.state.language = *ai::languageFromWire(language);
            for (const QString &text : said)
                static_cast<void>(played.say(text));
            const ai::DialogueState &end = played.state;
            const QString order = said.join(u" / "_s);
            QVERIFY2(end.booking.checkIn == QDate(2026, 12, 10) && end.booking.checkOut == QDate(2026, 12, 12)
                    && end.booking.adults == 2 && end.booking.children == 1 && end.booking.roomType == u"double",
                qPrintable(order));
            QCOMPARE(end.guest.email, u"ann@example.com"_s);
            QCOMPARE(end.guest.phone, u"+447700900123"_s);
            QVERIFY2(end.guest.name == u"Ann Lee", qPrintable(order + u" → "_s + end.guest.name));
            QVERIFY2(end.stage == ai::DialogueStage::Booking || end.stage == ai::DialogueStage::RoomSelection,
                qPrintable(order));
            QVERIFY(hotel.bookings().empty()); // nobody said yes
        }
    }
};

BELLHOP_TEST(tst_dialogues, TestDialogues)
#include "tst_dialogues.moc"
