// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/entities.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <tuple>

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

    void readsPartsOfNumbers()
    {
        const std::tuple<QString, Language, QString> cases[]
            = {{u"we ate two thirds of it"_s, Language::English, u"0.666666666666667"_s},
                {u"forty and three fifths"_s, Language::English, u"40.6"_s},
                {u"two million and a half"_s, Language::English, u"2500000"_s},
                {u"siete con un medio"_s, Language::Spanish, u"7,5"_s},
                {u"cinco treceavos"_s, Language::Spanish, u"0,384615384615385"_s},
                {u"deux quarts"_s, Language::French, u"0,5"_s}, {u"tre ventesimi"_s, Language::Italian, u"0,15"_s},
                {u"cinco vinte e cinco avos"_s, Language::Portuguese, u"0,2"_s},
                {u"ثلاثة أرباع"_s, Language::Arabic, u"0.75"_s}, {u"九と四分の一です"_s, Language::Japanese, u"9.25"_s},
                {u"오와 사분의 일"_s, Language::Korean, u"5.25"_s}};
        for (const auto &[text, language, value] : cases)
            QCOMPARE(found(text, u"number"_s, language), QStringList{value});
        // a room in the Americas, not a fourth; a time, not a share
        QCOMPARE(found(u"un cuarto para dos"_s, u"number"_s, Language::Spanish).contains(u"0,25"_s), false);
        QCOMPARE(found(u"100 over 4 nights"_s, u"number"_s), (QStringList{u"100"_s, u"4"_s}));
    }

    void readsOrdinalsOfSeveralWords()
    {
        const std::tuple<QString, Language, QString> cases[]
            = {{u"our three hundredth visit"_s, Language::English, u"300"_s},
                {u"the last but one"_s, Language::English, u"end-1"_s},
                {u"la trigésima quinta vez"_s, Language::Spanish, u"35"_s},
                {u"a quadragésima segunda vez"_s, Language::Portuguese, u"42"_s},
                {u"al ventitreesimo piano"_s, Language::Italian, u"23"_s},
                {u"le trente et unième étage"_s, Language::French, u"31"_s},
                {u"前から七番目の席"_s, Language::Japanese, u"7"_s}};
        for (const auto &[text, language, value] : cases)
            QCOMPARE(found(text, u"ordinal"_s, language), QStringList{value});
    }

    void readsShares()
    {
        QCOMPARE(found(u"千分之五"_s, u"percentage"_s, Language::Chinese), QStringList{u"0.5%"_s});
        QCOMPARE(found(u"六成半"_s, u"percentage"_s, Language::Chinese), QStringList{u"65%"_s});
        QCOMPARE(found(u"2割引"_s, u"percentage"_s, Language::Japanese), QStringList{u"80%"_s});
        QCOMPARE(found(u"dos quintos por ciento"_s, u"percentage"_s, Language::Spanish), QStringList{u"0,4%"_s});
    }

    void findsReferencesAndShares()
    {
        QCOMPARE(found(u"my booking number AB123456"_s, u"booking_reference"_s), QStringList{u"AB123456"_s});
        QCOMPARE(found(u"a 15 % discount"_s, u"percentage"_s), QStringList{u"15%"_s});
        QCOMPARE(found(u"the 21st floor"_s, u"ordinal"_s), QStringList{u"21"_s});
        QCOMPARE(found(u"one hundred and sixty-one"_s, u"number"_s), QStringList{u"161"_s});
    }

    void readsNumbersOfFiguresAndWords()
    {
        const std::vector<std::tuple<Language, QString, QStringList>> rows{
            {Language::English, u"it costs 2 thousand 4 hundred and 15"_s, {u"2415"_s}},
            {Language::English, u"⅔ of us"_s, {u"0.666666666666667"_s}}, {Language::English, u"¾ full"_s, {u"0.75"_s}},
            {Language::English, u"⅖ of us"_s, {u"0.4"_s}}, {Language::English, u"⅒ of it"_s, {u"0.1"_s}},
            {Language::English, u"2⅘"_s, {u"2.8"_s}}, {Language::English, u"⅞ full"_s, {u"0.875"_s}},
            {Language::Chinese, u"一万零十五"_s, {u"10015"_s}}, {Language::Chinese, u"三百余万"_s, {u"3000000"_s}},
            {Language::Chinese, u"一百分之三"_s, {u"0.03"_s}}, {Language::Chinese, u"貳拾三"_s, {u"23"_s}},
            {Language::Chinese, u"四川"_s, {}}, {Language::Chinese, u"登陆"_s, {}},
            {Language::Japanese, u"マイナス15"_s, {u"-15"_s}}, {Language::Japanese, u"12メートルです"_s, {}},
            {Language::Korean, u"마이너스 15"_s, {u"-15"_s}}};
        for (const auto &[language, text, values] : rows)
            QCOMPARE(found(text, u"number"_s, language), values);
        QCOMPARE(found(u"百分之三"_s, u"percentage"_s, Language::Chinese), QStringList{u"3%"_s});
    }

    void countsFromTheEndAndFromHere()
    {
        QCOMPARE(found(u"最後から四番目の部屋"_s, u"ordinal"_s, Language::Japanese), QStringList{u"end-3"_s});
        QCOMPARE(found(u"最後から2つ前"_s, u"ordinal"_s, Language::Japanese), QStringList{u"end-2"_s});
        QCOMPARE(found(u"끝에서 두번째"_s, u"ordinal"_s, Language::Korean), QStringList{u"end-1"_s});
        QCOMPARE(found(u"la chambre actuelle"_s, u"ordinal"_s, Language::French), QStringList{u"current+0"_s});
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
