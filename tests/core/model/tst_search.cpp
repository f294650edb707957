// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// What is typed into a search, and where it stands.
class TestSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatWasLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("case") << u"über"_s << u"Ein ÜBERblick über alles"_s << QStringList{u"ÜBER"_s, u"über"_s};
        QTest::newRow("accents") << u"jose"_s << u"Señor JOSÉ"_s << QStringList{u"JOSÉ"_s};
        QTest::newRow("typed with them") << u"josé"_s << u"Jose"_s << QStringList{u"Jose"_s};
        QTest::newRow("as two characters") << u"jose"_s << u"Jose\u0301 !"_s << QStringList{u"Jose\u0301"_s};
        QTest::newRow("all words") << u"late checkout"_s << u"Checkout, please, and late"_s
                                   << QStringList{u"Checkout"_s, u"late"_s};
        QTest::newRow("one is missing") << u"late arrival"_s << u"Checkout late"_s << QStringList();
        QTest::newRow("together") << u"\"late checkout\""_s << u"checkout late, late checkout"_s
                                  << QStringList{u"late checkout"_s};
        QTest::newRow("one in another") << u"check checkout"_s << u"my checkout"_s << QStringList{u"checkout"_s};
        QTest::newRow("Arabic") << u"دخان"_s << u"يوجد دخان في الممر"_s << QStringList{u"دخان"_s};
        QTest::newRow("Chinese") << u"烟"_s << u"走廊有烟。"_s << QStringList{u"烟"_s};
        QTest::newRow("Korean") << u"연기"_s << u"복도에 연기가"_s << QStringList{u"연기"_s};
        QTest::newRow("emoji") << u"😀"_s << u"thanks 😀"_s << QStringList{u"😀"_s};
        QTest::newRow("another emoji") << u"😀"_s << u"thanks 😂"_s << QStringList();
        QTest::newRow("nothing") << u"  "_s << u"text"_s << QStringList();
    }
    void marksWhatWasLookedFor()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QStringList marked;
        for (const TextSpan &span : SearchWords(typed).in(text))
            marked << text.mid(span.from, span.length);
        QTEST(marked, "marked");
    }

    void anAccentBehindALetterBelongsToTheMark()
    {
        const QString text = u"Jose\u0301"_s;
        QCOMPARE(SearchWords(u"jose"_s).in(text), (std::vector<TextSpan>{{0, 5}}));
    }

    void aNumberIsKnownInAnySpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::newRow("plain") << u"34600111222"_s << u"34600111222"_s;
        QTest::newRow("with plus") << u"+34 600-111 222"_s << u"34600111222"_s;
        QTest::newRow("with zeros") << u"0034 600 111 222"_s << u"34600111222"_s;
        QTest::newRow("of the country") << u"0600 111 222"_s << u"600111222"_s;
        QTest::newRow("in brackets") << u"+1 (415) 555.0100"_s << u"14155550100"_s;
        QTest::newRow("Arabic digits") << u"٠٠٣٤٦٠٠١١١٢٢٢"_s << u"34600111222"_s;
        QTest::newRow("copied with marks") << u"\u200e+34 600 111 222\u200e"_s << u"34600111222"_s;
        QTest::newRow("too short") << u"111 222"_s << QString();
        QTest::newRow("a word") << u"34600111222 Ana"_s << QString();
        QTest::newRow("a reservation") << u"R-34600111222"_s << QString();
        QTest::newRow("too long") << u"1234567890123456"_s << QString();
    }
    void aNumberIsKnownInAnySpelling()
    {
        QFETCH(QString, typed);
        QTEST(searchedNumber(typed), "digits");
    }
};

BELLHOP_TEST(tst_search, TestSearch)
#include "tst_search.moc"
