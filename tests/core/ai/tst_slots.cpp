// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ai/case_text.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

class TestSlots final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBookings_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(QStringLiteral(AI_TEST_DATA "/booking_cases.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (!row.isEmpty())
                QTest::newRow(qPrintable(row["id"_L1].toString() + u' ' + row["text"_L1].toString())) << row;
        }
    }
    void readsBookings()
    {
        QFETCH(QJsonObject, row);
        const GuestMessage message = messageOf(row);
        QCOMPARE(slotText(readSlots(message, *message.language), false), expectedSlots(row));
    }

    void aCommandIsAWholeMessage()
    {
        GuestMessage message;
        message.referenceDate = QDate(2026, 11, 20);
        const QList<QPair<QString, QString>> commands{{u"Help!"_s, u"help"_s}, {u"ayuda por favor"_s, u"help"_s},
            {u"recommencer"_s, u"reset"_s}, {u"Hilfe bitte"_s, u"help"_s}, {u"menu principale"_s, u"menu"_s},
            {u"القائمة"_s, u"menu"_s}, {u"重新开始"_s, u"reset"_s}, {u"ヘルプお願いします"_s, u"help"_s},
            {u"처음부터"_s, u"reset"_s}, {u"msaada tafadhali"_s, u"help"_s}, {u"status of my towel"_s, {}},
            {u"can you help me?"_s, {}}, {u"the menu of the restaurant"_s, {}}};
        for (const auto &[text, command] : commands) {
            message.text = text;
            QCOMPARE(readSlots(message, Language::English).command, command);
        }
    }

    void tenGuestsOrFiveRoomsAreAGroup()
    {
        GuestMessage message;
        message.referenceDate = QDate(2026, 11, 20);
        const QList<QPair<QString, bool>> groups{{u"9 guests"_s, false}, {u"10 guests"_s, true},
            {u"8 adults and 2 kids"_s, true}, {u"4 rooms"_s, false}, {u"5 rooms"_s, true}};
        for (const auto &[text, group] : groups) {
            message.text = text;
            QCOMPARE(readSlots(message, Language::English).group, group);
        }
    }
};

BELLHOP_TEST(tst_slots, TestSlots)
#include "tst_slots.moc"
