// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/test_main.h"
#include "ui/admin/knowledge_window.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_view.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnswer = u"Dogs are welcome, for 15 euros a night."_s;

template <typename W> W *part(QWidget &window, const char *name)
{
    return window.findChild<W *>(QString::fromLatin1(name));
}

} // namespace

/// What a supervisor writes down answers the next guest, and the agent sees from where the answer came.
class TestKnowledgeJourney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenDownAnswersTheNextGuest_data() { BELLHOP_TEST_DIALECTS(); }
    void whatIsWrittenDownAnswersTheNextGuest()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &supervisors = office.open(u"sam"_s, u"Sam Okoro"_s, Role::Supervisor);
        office.startAssistant();

        // A guest asks what nobody has written down: a person is called.
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"Can I bring my dog?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            office.text("SELECT COUNT(*) FROM responder_decision WHERE action = 'hand_over'"), u"1"_s, kPatience);

        Hand sam(supervisors);
        sam.sitDown();
        auto *action = part<QAction>(supervisors, "knowledgeAction");
        QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), kPatience);
        sam.press("knowledgeAction");
        auto *window = part<ui::KnowledgeWindow>(supervisors, "knowledgeWindow");
        QVERIFY(window != nullptr);
        auto *gaps = part<QTableView>(*window, "gapTable");
        QTRY_COMPARE_WITH_TIMEOUT(gaps->model()->rowCount(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QAction>(*window, "newKnowledge")->isVisible(), kPatience);
        part<QTabWidget>(*window, "knowledgeTabs")->setCurrentIndex(1);
        part<QAction>(*window, "addFromQuestion")->trigger();
        QCOMPARE(part<QPlainTextEdit>(*window, "itemAsks")->toPlainText(), u"Can I bring my dog?"_s);
        QTest::keyClicks(part<QLineEdit>(*window, "itemTitle"), u"Pets"_s);
        part<QPlainTextEdit>(*window, "itemAnswer")->setPlainText(kAnswer);
        auto *topic = part<QComboBox>(*window, "itemTopic");
        topic->setCurrentIndex(topic->findData(u"pets"_s));
        QVERIFY(topic->currentIndex() > 0);

        // Tried before it is saved, by the assistant's own rules.
        auto *question = part<QLineEdit>(*window, "trialQuestion");
        question->setText(u"Are pets allowed?"_s);
        QTest::keyClick(question, Qt::Key_Return);
        auto *verdict = part<QLabel>(*window, "trialVerdict");
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(kAnswer), kPatience);
        QTest::keyClick(part<QPlainTextEdit>(*window, "itemAnswer"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(office.text("SELECT COUNT(*) FROM knowledge WHERE name = 'pets'"), u"1"_s, kPatience);
        auto *table = part<QTableView>(*window, "knowledgeTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(gaps->model()->rowCount(), 0, kPatience); // it has its answer now

        // The assistant takes it up within moments: one of the next guests is answered by it.
        const auto received = [&] {
            const sim::Ledger books = office.simulator().ledger();
            return std::ranges::count_if(
                books.received, [](const sim::Ledger::Received &one) { return one.text.contains(kAnswer); });
        };
        const auto answers
            = [&] { return office.text("SELECT COUNT(*) FROM responder_decision WHERE item_id IS NOT NULL").toInt(); };
        for (int guest = 1; guest < 50 && answers() == 0; ++guest) {
            office.simulator().guestWrites(
                u"336123456%1"_s.arg(guest, 2, 10, QChar(u'0')), u"Luc Moreau"_s, u"Are dogs allowed in the room?"_s);
            QTRY_COMPARE_WITH_TIMEOUT(
                office.text("SELECT COUNT(*) FROM responder_decision"), QString::number(guest + 1), kPatience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(received(), 1, kPatience);

        // Ana, an agent, sees in the thread which item it was, and goes to it by keys.
        ui::ConsoleWindow &agents = office.window();
        Hand ana(agents);
        ana.sitDown();
        const ConversationId chat{
            office.text("SELECT conversation_id FROM responder_decision WHERE item_id IS NOT NULL").toLongLong()};
        QTRY_VERIFY_WITH_TIMEOUT(agents.queueModel().find(chat) != nullptr, kPatience);
        agents.selectConversation(chat);
        auto *view = part<ui::ThreadView>(agents, "threadView");
        const auto answered = [view] {
            for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(u"Answered from “Pets”"_s))
                    return index;
            }
            return QModelIndex();
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered().isValid(), kPatience);
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(agents.grab().save(folder + u"/journey-answer-source.png"_s));
        ana.press("focusThreadAction");
        view->setCurrentIndex(answered());
        ana.press(Qt::Key_Return);
        auto *seen = part<ui::KnowledgeWindow>(agents, "knowledgeWindow");
        QVERIFY(seen != nullptr);
        auto *list = part<QTableView>(*seen, "knowledgeTable");
        QTRY_COMPARE_WITH_TIMEOUT(list->currentIndex().siblingAtColumn(0).data().toString(), u"Pets"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(*seen, "knowledgeAnswer")->text(), kAnswer, kPatience);
        QVERIFY(!part<QAction>(*seen, "newKnowledge")->isVisible()); // agents read
        QCOMPARE(office.breaches(), QString());
    }
};

BELLHOP_TEST(tst_knowledge_journey, TestKnowledgeJourney)
#include "tst_knowledge_journey.moc"
