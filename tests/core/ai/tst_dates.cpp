// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/holidays.h"
#include "tests/core/ai/case_text.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFriday(2026, 11, 20);

GuestMessage said(const QString &text)
{
    GuestMessage message;
    message.text = text;
    message.referenceDate = kFriday;
    return message;
}

QString readAs(const QString &text, Language language)
{
    QStringList all;
    for (const DateMention &mention : findDates(said(text), language))
        all << dateText(mention, true);
    return all.join(u" ; "_s);
}

} // namespace

class TestDates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatGuestsSay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        QFile file(QStringLiteral(AI_TEST_DATA "/date_cases.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            QString line = QString::fromUtf8(file.readLine());
            line.remove(u'\n');
            const QStringList row = line.split(u'\t'); // the third may be empty: nothing is meant
            if (row.size() == 3)
                QTest::newRow(qPrintable(row[0] + u' ' + row[1])) << row[0] << row[1] << row[2];
        }
    }
    // Guests send half sentences, and in another language than was guessed: nothing may look past the end.
    void readsTextsThatEndAnywhere()
    {
        QFile file(QStringLiteral(AI_TEST_DATA "/date_cases.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        qsizetype read = 0;
        while (!file.atEnd()) {
            GuestMessage message;
            message.referenceDate = QDate(2026, 11, 20);
            const QString whole = QString::fromUtf8(file.readLine()).section(u'\t', 1, 1);
            for (qsizetype end = 0; end <= whole.size(); ++end) {
                message.text = whole.left(end);
                for (int l = 0; l < kLanguages; ++l) {
                    for (const DateMention &mention : findDates(message, Language(l)))
                        QVERIFY(mention.span.start >= 0 && mention.span.start + mention.span.length <= end);
                    (void)readSlots(message, Language(l));
                    ++read;
                }
            }
        }
        QVERIFY(read > 10'000);
    }
    void readsWhatGuestsSay()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(readAs(text, *languageFromWire(language)), meaning);
    }

    void readsNoDateWhereNoneIs()
    {
        const QStringList texts{u"It may well be that we march on."_s, u"room 412"_s, u"my booking is 20261205"_s,
            u"192.168.1.12"_s, u"the score was 4:3"_s, u"call 000 111 82-2100"_s, u"version 1.2.3.4"_s,
            u"a rating of 4.6"_s};
        for (const QString &text : texts)
            QCOMPARE(readAs(text, Language::English), QString());
    }

    void theLocaleDecidesDaysAndMonths()
    {
        GuestMessage message = said(u"03/04/2027"_s);
        message.locale = u"en-GB"_s;
        QCOMPARE(findDates(message, Language::English).at(0).value, u"2027-04-03"_s);
        message.locale = u"en-US"_s;
        QCOMPARE(findDates(message, Language::English).at(0).value, u"2027-03-04"_s);
    }

    void easterIsWhereTheChurchesHaveIt()
    {
        QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
        QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
        QCOMPARE(orthodoxEaster(2024), QDate(2024, 5, 5));
        QCOMPARE(orthodoxEaster(2025), QDate(2025, 4, 20));
    }

    void aDayNoCalendarHasIsNamedSo() { QCOMPARE(readAs(u"30 February"_s, Language::English), u"not resolved"_s); }

    // Whatever comes: spans lie in the text, in order, and a range begins before it ends.
    void staysInTheTextWhateverComes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("digits") << QString(100'000, u'1');
        QTest::newRow("slashes") << QString(u"1/"_s).repeated(50'000);
        QTest::newRow("dates") << QString(u"3-5 june to "_s).repeated(8'000);
        QTest::newRow("and") << QString(u"one and "_s).repeated(12'000);
        QTest::newRow("next") << QString(u"next "_s).repeated(20'000);
        QTest::newRow("nul") << QString(1'000, QChar(0)) + u"tomorrow"_s;
        QTest::newRow("surrogates") << QString(1'000, QChar(0xD800)) + u"tomorrow"_s + QString(10, QChar(0xDC00));
        QTest::newRow("han") << QString(100'000, u'万');
        QTest::newRow("kanji digits") << QString(100'000, u'一');
        QTest::newRow("hangul") << QString(u"일이삼"_s).repeated(30'000);
        QTest::newRow("arabic") << QString(u"والل"_s).repeated(20'000);
        QTest::newRow("ligature") << u"ﷺ ﷺ 3 ﷺ tomorrow ﷺ"_s;
        QTest::newRow("marks") << u"t"_s + QString(50'000, QChar(0x0301)) + u"omorrow"_s;
        QTest::newRow("huge number") << u"in 99999999999999999999 days, 999999999 years ago, year 999999"_s;
    }
    void staysInTheTextWhateverComes()
    {
        QFETCH(QString, text);
        for (int language = 0; language < kLanguages; ++language) {
            qsizetype end = 0;
            for (const DateMention &mention : findDates(said(text), Language(language))) {
                QVERIFY(mention.span.start >= end && mention.span.length > 0);
                end = mention.span.start + mention.span.length;
                QVERIFY(end <= text.size());
                if (!mention.start.isEmpty() && !mention.end.isEmpty())
                    QVERIFY2(mention.start <= mention.end, qPrintable(mention.text));
            }
            GuestMessage message = said(text);
            message.previousSystem = text;
            message.state = BookingState{kFriday, kFriday.addDays(2), 2, 2, {}, {}, {}, {}};
            (void)readSlots(message, Language(language));
        }
    }

    void findsADateBehindBrokenCharacters()
    {
        const QString text = QString(3, QChar(0)) + QChar(0xD800) + u" tomorrow"_s;
        const auto found = findDates(said(text), Language::English);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.at(0).text, u"tomorrow"_s);
    }
};

BELLHOP_TEST(tst_dates, TestDates)
#include "tst_dates.moc"
