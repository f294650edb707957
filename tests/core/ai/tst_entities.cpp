// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/entities.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList found(const QString &text, const QString &type, Language language = Language::English)
{
    GuestMessage message;
    message.text = text;
    QStringList all;
    for (const Entity &entity : findEntities(message, language))
        if (entity.type == type)
            all << (entity.unit.isEmpty() ? entity.value : entity.value + u' ' + entity.unit);
    return all;
}

} // namespace

class TestEntities final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPhonesAndNoOtherNumbers()
    {
        QCOMPARE(found(u"Call me on +44 7700 900123 please"_s, u"phonenumber"_s), QStringList{u"+44 7700 900123"_s});
        QCOMPARE(found(u"(0161) 123 4567 ext 12"_s, u"phonenumber"_s), QStringList{u"(0161) 123 4567 ext 12"_s});
        QCOMPARE(found(u"电话：13604779660"_s, u"phonenumber"_s, Language::Chinese), QStringList{u"13604779660"_s});
        for (const QString &text : {u"card 4111 1111 1111 1111"_s, u"on 2026-12-24"_s, u"account 12345678"_s,
                 u"192.168.100.200"_s, u"12345"_s})
            QCOMPARE(found(text, u"phonenumber"_s), QStringList());
    }

    void findsMailAndWebAddresses()
    {
        QCOMPARE(found(u"write to Ana.Diaz@Hotel-Sol.example.com!"_s, u"email"_s),
            QStringList{u"ana.diaz@hotel-sol.example.com"_s});
        QCOMPARE(
            found(u"see https://example.com/rooms?x=1."_s, u"url"_s), QStringList{u"https://example.com/rooms?x=1"_s});
        QCOMPARE(found(u"a@b"_s, u"email"_s), QStringList());
    }

    void findsMoney()
    {
        QCOMPARE(found(u"it is $ 1,250.50 a night"_s, u"currency"_s), QStringList{u"1250.5 Dollar"_s});
        QCOMPARE(found(u"15 dollars and 15 cents"_s, u"currency"_s), QStringList{u"15.15 Dollar"_s});
        QCOMPARE(found(u"son 1.250,50 euros"_s, u"currency"_s, Language::Spanish), QStringList{u"1250,5 Euro"_s});
        QCOMPARE(
            found(u"奖池金额36.57亿元"_s, u"currency"_s, Language::Chinese), QStringList{u"3657000000 Chinese yuan"_s});
        QCOMPARE(found(u"2억 4천 7백만 달러"_s, u"currency"_s, Language::Korean), QStringList{u"247000000 Dollar"_s});
    }

    void findsReferencesAndShares()
    {
        QCOMPARE(found(u"my booking number AB123456"_s, u"booking_reference"_s), QStringList{u"AB123456"_s});
        QCOMPARE(found(u"a 15 % discount"_s, u"percentage"_s), QStringList{u"15%"_s});
        QCOMPARE(found(u"the 21st floor"_s, u"ordinal"_s), QStringList{u"21"_s});
        QCOMPARE(found(u"one hundred and sixty-one"_s, u"number"_s), QStringList{u"161"_s});
    }

    void staysInTheTextWhateverComes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("digits") << QString(100'000, u'7');
        QTest::newRow("at signs") << QString(u"a@"_s).repeated(50'000);
        QTest::newRow("dots") << QString(u"a."_s).repeated(50'000);
        QTest::newRow("dollars") << QString(u"$1,"_s).repeated(30'000);
        QTest::newRow("surrogates") << QString(1'000, QChar(0xDC00)) + u"a@b.com"_s;
        QTest::newRow("han") << QString(u"万亿"_s).repeated(50'000);
        QTest::newRow("nul") << QString(1'000, QChar(0)) + u"12 %"_s;
    }
    void staysInTheTextWhateverComes()
    {
        QFETCH(QString, text);
        for (int language = 0; language < kLanguages; ++language) {
            GuestMessage message;
            message.text = text;
            for (const Entity &entity : findEntities(message, Language(language))) {
                QVERIFY(entity.span.start >= 0 && entity.span.length > 0
                    && entity.span.start + entity.span.length <= text.size());
                QCOMPARE(entity.text, text.mid(entity.span.start, entity.span.length));
            }
        }
    }
};

BELLHOP_TEST(tst_entities, TestEntities)
#include "tst_entities.moc"
