// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/command.h"
#include "core/model/content.h"
#include "core/model/conversation.h"
#include "core/model/error_action.h"
#include "core/model/message.h"
#include "core/model/operation_table.h"
#include "core/model/people.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Every value from 0 to `last` has a word of its own, and the word leads back to it.
template <typename Enum, typename Read> bool walks(Enum last, Read read)
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString word = toWire(value);
        if (word.isEmpty() || words.contains(word) || read(word) != std::optional(value))
            return false;
        words.insert(word);
    }
    return !read(u"no such word"_s) && !read(QString());
}
} // namespace

class TestWireWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadThereAndBack()
    {
        QVERIFY(walks(ConversationStatus::Archived, [](const QString &w) { return conversationStatusFromWire(w); }));
        QVERIFY(walks(Priority::Low, [](const QString &w) { return priorityFromWire(w); }));
        QVERIFY(walks(CustomerType::Group, [](const QString &w) { return customerTypeFromWire(w); }));
        QVERIFY(walks(ServiceType::Feedback, [](const QString &w) { return serviceTypeFromWire(w); }));
        QVERIFY(walks(AuthorKind::System, [](const QString &w) { return authorKindFromWire(w); }));
        QVERIFY(walks(MessageKind::Unsupported, [](const QString &w) { return messageKindFromWire(w); }));
        QVERIFY(walks(DeliveryStage::Played, [](const QString &w) { return deliveryStageFromWire(w); }));
        QVERIFY(walks(Provider::Lipachat, [](const QString &w) { return providerFromWire(w); }));
        QVERIFY(walks(Role::Admin, [](const QString &w) { return roleFromWire(w); }));
        QVERIFY(walks(AgentState::Offline, [](const QString &w) { return agentStateFromWire(w); }));
        QVERIFY(walks(ErrorAction::TemplateUnusable, [](const QString &w) { return errorActionFromWire(w); }));
        QVERIFY(walks(Choice::Kind::Form, [](const QString &w) { return choiceKindFromWire(w); }));
        QVERIFY(walks(SystemChange::Kind::Other, [](const QString &w) { return systemChangeKindFromWire(w); }));
        QVERIFY(walks(Interactive::Kind::Form, [](const QString &w) { return interactiveKindFromWire(w); }));
        QVERIFY(walks(
            TemplateParameter::Kind::Location, [](const QString &w) { return templateParameterKindFromWire(w); }));
        QVERIFY(walks(TemplateButtonValue::Kind::Form, [](const QString &w) { return templateButtonKindFromWire(w); }));
        QVERIFY(walks(ChangeTemplateOrder::Change::Delete, [](const QString &w) { return templateChangeFromWire(w); }));
        QVERIFY(
            walks(ChangeKnowledgeOrder::Change::Remove, [](const QString &w) { return knowledgeChangeFromWire(w); }));
        QVERIFY(walks(OwnerKind::Ai, [](const QString &w) { return ownerKindFromWire(w); }));
    }

    void acceptTheFormerNameOfMeta() { QCOMPARE(providerFromWire(u"facebook"), std::optional(Provider::Meta)); }

    void areWrittenInOneWayOnly()
    {
        QVERIFY(!messageKindFromWire(u"Text"));
        QVERIFY(!conversationStatusFromWire(u"open "));
    }
};

BELLHOP_TEST(tst_wire_words, TestWireWords)
#include "tst_wire_words.moc"
