// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/dialogue_state.h"
#include "core/ai/labels.h"
#include "core/model/agent_state.h"
#include "core/model/conversation.h"
#include "tests/support/test_main.h"
#include "ui/kit/choices.h"
#include "ui/reports/report_words.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A console of a language in which every text is another one.
class Foreign final : public QTranslator
{
public:
    Foreign() { QCoreApplication::installTranslator(this); }
    ~Foreign() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Foreign)
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"→ "_s + QString::fromUtf8(source);
    }
};

/// The words of the first values of an enumeration.
template <typename Value> QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << toWire(static_cast<Value>(i));
    return words;
}

template <typename Values> QStringList wordsOf(const Values &values)
{
    QStringList words;
    for (const auto value : values)
        words << toWire(value);
    return words;
}

} // namespace

class TestReportWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsAreSaidInTheConsolesLanguage_data()
    {
        QTest::addColumn<QStringList>("labels");
        const QStringList intents = wordsOf<ai::Intent>(ai::kIntents);
        QTest::newRow("agent_state") << wordsOf(
            std::array{AgentState::Available, AgentState::Busy, AgentState::Offline});
        QTest::newRow("conversation_state")
            << wordsOf(std::array{ConversationStatus::Open, ConversationStatus::Pending, ConversationStatus::Snoozed});
        QTest::newRow("service_types") << wordsOf(ui::kServiceTypes);
        QTest::newRow("customer_types") << wordsOf(ui::kCustomerTypes);
        QTest::newRow("intents") << intents;
        QTest::newRow("sentiments") << wordsOf<ai::Sentiment>(ai::kSentiments);
        QTest::newRow("urgencies") << wordsOf<ai::Urgency>(ai::kUrgencies);
        QTest::newRow("hand_offs") << QStringList{u"ai_handover"_s, u"claimed"_s, u"assigned"_s, u"released"_s,
            u"force_released"_s, u"taken_over"_s, u"transferred"_s, u"reopened"_s, u"owner_gone"_s};
        QTest::newRow("ai_answers") << QStringList{u"automatic"_s, u"draft"_s, u"taken"_s};
        QTest::newRow("ai_reasons") << intents + wordsOf<ai::Escalation>(ai::kEscalations)
                + wordsOf<ai::HandOverReason>(9)
                + QStringList{u"not_understood"_s, u"cannot_answer"_s, u"booking_is_a_persons"_s};
        QTest::newRow("llm_cost") << QStringList{u"people"_s, u"assistant"_s};
        QTest::newRow("failures") << QStringList{QString()};
    }
    void kindsAreSaidInTheConsolesLanguage()
    {
        QFETCH(QStringList, labels);
        const report::Metric *metric = report::findMetric(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(metric != nullptr);
        const Foreign foreign;
        for (const QString &label : labels)
            QVERIFY2(ui::labelWord(*metric, label).startsWith(u'→'), qPrintable(label));
    }

    void wordsOfOthersStayAsTheyAre()
    {
        const Foreign foreign;
        const auto word = [](const QString &metric, const QString &label) {
            return ui::labelWord(*report::findMetric(metric), label);
        };
        QCOMPARE(word(u"templates"_s, u"room_ready"_s), u"room_ready"_s);
        QCOMPARE(word(u"failures"_s, u"131026"_s), u"131026"_s);
        QCOMPARE(word(u"dispositions"_s, u"late_refund"_s), u"Late refund"_s);
        QCOMPARE(word(u"response"_s, {}), QString());
    }
};

BELLHOP_TEST(tst_report_words, TestReportWords)
#include "tst_report_words.moc"
