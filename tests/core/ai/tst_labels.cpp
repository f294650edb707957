// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/labels.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace bellhop::ai;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Every value below `count` has a word of its own, and the word leads back to it.
template <typename Label, typename Read> bool walks(int count, Read read)
{
    QSet<QString> words;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Label>(i);
        const QString word = toWire(value);
        if (word.isEmpty() || words.contains(word) || read(word) != std::optional(value))
            return false;
        words.insert(word);
    }
    return !read(u"no such word"_s) && !read(QString());
}
} // namespace

class TestLabels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadThereAndBack()
    {
        QVERIFY(walks<Language>(kLanguages, languageFromWire));
        QVERIFY(walks<Intent>(kIntents, intentFromWire));
        QVERIFY(walks<SubIntent>(kSubIntents, subIntentFromWire));
        QVERIFY(walks<Sentiment>(kSentiments, sentimentFromWire));
        QVERIFY(walks<Urgency>(kUrgencies, urgencyFromWire));
        QVERIFY(walks<Escalation>(kEscalations, escalationFromWire));
    }

    void aRegionDoesNotHideTheLanguage()
    {
        QCOMPARE(languageFromWire(u"pt-BR"), std::optional(Language::Portuguese));
        QCOMPARE(languageFromWire(u"zh_Hant"), std::optional(Language::Chinese));
        QVERIFY(!languageFromWire(u"ptBR"));
    }
};

BELLHOP_TEST(tst_labels, TestLabels)
#include "tst_labels.moc"
