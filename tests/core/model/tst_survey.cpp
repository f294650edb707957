// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/send_limits.h"
#include "core/model/survey.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

class TestSurvey final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreReadAsGuestsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("stars"); // 0: none
        const auto row = [](const QString &text, int stars) { QTest::newRow(qPrintable(text)) << text << stars; };
        row(u"5"_s, 5);
        row(u" 1 "_s, 1);
        row(u"4."_s, 4);
        row(u"3/5"_s, 3);
        row(u"5 stars"_s, 5);
        row(u"4 Sterne"_s, 4);
        row(u"2 estrellas!"_s, 2);
        row(u"5つ星"_s, 5);
        row(u"3점"_s, 3);
        row(u"٤"_s, 4);
        row(u"٥ نجوم"_s, 5);
        row(u"\u2605\u2605\u2605"_s, 3);
        row(QString::fromUtf8("⭐⭐⭐⭐⭐"), 5);
        row(QString::fromUtf8("5️⃣"), 5);
        row(u"4 \u2605\u2605\u2605\u2605"_s, 4);
        row(u"0"_s, 0);
        row(u"6"_s, 0);
        row(u"50"_s, 0);
        row(u"5 towels"_s, 0);
        row(u"2 nights please"_s, 0);
        row(u"4:30"_s, 0);
        row(u"five"_s, 0);
        row(u"I give you 5"_s, 0);
        row(u"4 \u2605\u2605"_s, 0);
        row(QString::fromUtf8("⭐⭐⭐⭐⭐⭐"), 0);
        row(QString(), 0);
    }
    void marksAreReadAsGuestsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(int, stars);
        QCOMPARE(starsIn(text).value_or(0), stars);
    }

    void everyLanguageKeepsToEveryProvidersLimits()
    {
        QCOMPARE(surveyLanguages().size(), 11);
        QSet<QString> questions;
        for (const QString &language : surveyLanguages()) {
            questions.insert(surveyQuestion(language));
            for (const Provider provider : {Provider::Meta, Provider::Twilio, Provider::Lipachat}) {
                const AnyOrder order = askForStars(provider, u"u"_s, surveyQuestion(language), language);
                OutboundMessage message;
                if (const auto *list = std::get_if<SendInteractiveOrder>(&order)) {
                    message.kind = MessageKind::Interactive;
                    message.text = list->text;
                    message.content.interactive = list->interactive;
                    QCOMPARE(list->interactive.sections.front().rows.size(), std::size_t(5));
                } else {
                    message.text = std::get<SendTextOrder>(order).text;
                    QVERIFY(message.text.contains(u'1') && message.text.contains(u'5'));
                }
                const Status fits = checkOutbound(provider, message);
                QVERIFY2(fits.ok(), qPrintable(language + (fits.ok() ? QString() : fits.error().message)));
            }
        }
        QCOMPARE(questions.size(), 11);
        QCOMPARE(surveyQuestion(u"xx"_s), surveyQuestion(u"en"_s));
    }

    void aRowAnswersItsOwnQuestionOnly()
    {
        const AnyOrder order = askForStars(Provider::Meta, u"first"_s, u"Well?"_s, u"en"_s);
        InboundMessage pressed;
        pressed.payload = std::get<SendInteractiveOrder>(order).interactive.sections.front().rows.at(1).id;
        QCOMPARE(starsPressed(pressed, u"first"_s), std::optional(4));
        QVERIFY(!starsPressed(pressed, u"second"_s));
    }
};

BELLHOP_TEST(tst_survey, TestSurvey)
#include "tst_survey.moc"
