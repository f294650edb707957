// SPDX-License-Identifier: GPL-3.0-or-later
// What the houses tell their guests: looking at it, writing it, and trying what the assistant would say.
#include "tests/support/fake_console.h"
#include "tests/support/fake_knowledge_source.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/admin/gap_model.h"
#include "ui/admin/knowledge_model.h"
#include "ui/admin/knowledge_window.h"
#include "ui/admin/knowledge_words.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/thread/thread_view.h"
#include "ui/window/console_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using Change = ChangeKnowledgeOrder::Change;

namespace {

KnowledgeItem item(qint64 id, const QString &name, const QString &title, const QString &answer)
{
    KnowledgeItem one;
    one.id = id;
    one.property = {1};
    one.version = 3;
    one.name = name;
    one.topic = name;
    one.titles = {{u"en"_s, title}};
    one.answers = {{u"en"_s, answer}};
    return one;
}

KnowledgeShelf shelf(Instant now)
{
    KnowledgeShelf all;
    all.now = now;
    all.properties
        = {{{1}, u"Casa Alta"_s, u"Europe/Madrid"_s, u"es"_s, {}}, {{2}, u"Casa Baja"_s, u"UTC"_s, u"en"_s, {}}};
    all.topics = QStringList{u"breakfast"_s, u"check_in"_s, u"parking"_s, u"access_code"_s, u"pool"_s};
    KnowledgeItem breakfast
        = item(1, u"breakfast"_s, u"Breakfast"_s, u"From 7 to 10 on the ground floor, with gluten-free bread."_s);
    breakfast.titles[u"es"_s] = u"Desayuno"_s;
    breakfast.answers[u"es"_s] = u"De 7 a 10 en la planta baja, con pan sin gluten."_s;
    breakfast.cues[u"es"_s] = QStringList{u"está incluido el desayuno"_s, u"a qué hora se desayuna"_s};
    KnowledgeItem parking = item(2, u"parking"_s, u"Parking"_s, u"The garage costs 18 euros a day."_s);
    KnowledgeItem door = item(3, u"door"_s, u"Door code"_s, u"The street door opens with 4417#."_s);
    door.topic = u"access_code"_s;
    door.audience = Audience::Stay;
    KnowledgeItem pool = item(4, u"pool"_s, u"Pool"_s, u"It is open from June on."_s);
    pool.validUntil = now.toUtc().date().addDays(-3);
    KnowledgeItem other = item(5, u"gym"_s, u"Gym"_s, u"There is none."_s);
    other.property = {2};
    all.items = {breakfast, door, parking, pool, other};
    all.answers = {{1, 41}, {2, 7}};
    all.gaps = {{{100}, {1}, {1}, u"¿Hay una farmacia cerca?"_s, u"es"_s, now - std::chrono::hours(2)},
        {{101}, {2}, {1}, u"Can my dog come too?"_s, u"en"_s, now - std::chrono::hours(30)}};
    all.model = LlmDay{u"m-1"_s, {12, 12'300, 140'000}, 200'000, 1'000'000};
    return all;
}

AnswerOrigin fromBreakfast(bool suggested = false)
{
    return {u"quick_answer"_s, false, suggested, {{1, u"breakfast"_s, u"Desayuno"_s, u"en"_s, 0.93}}};
}

} // namespace

class TestKnowledgeWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_console = std::make_unique<FakeConsole>();
        m_console->start();
        m_console->setRole(Role::Supervisor);
        m_source = std::make_shared<FakeKnowledgeSource>();
        m_source->shelf = shelf(m_console->now());
        m_dialogs = std::make_unique<SilentDialogs>();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void itemsAreListedInThePropertysLanguage()
    {
        QCOMPARE(titles(), (QStringList{u"Desayuno"_s, u"Door code"_s, u"Parking"_s, u"Pool"_s}));
        QCOMPARE(cell(u"Desayuno"_s, ui::KnowledgeModel::Languages), u"en es"_s);
        QCOMPARE(cell(u"Desayuno"_s, ui::KnowledgeModel::Answers), u"41"_s);
        QCOMPARE(cell(u"Parking"_s, ui::KnowledgeModel::Told), u"everybody who asks"_s);
        QCOMPARE(cell(u"Door code"_s, ui::KnowledgeModel::Told), u"guests in the house (it opens a door)"_s);
        QVERIFY(cell(u"Pool"_s, ui::KnowledgeModel::Validity).startsWith(u"until"_s));
        const QAbstractItemModelTester tester(table()->model());
        const QAbstractItemModelTester gaps(part<QTableView>("gapTable")->model());
        QVERIFY(part<QLabel>("modelToday")->text().contains(u"12,300"_s));
    }

    void searchAndAudienceNarrowTheList()
    {
        part<QLineEdit>("knowledgeSearch")->setText(u"gluten"_s); // a word of the answer
        QCOMPARE(titles(), QStringList{u"Desayuno"_s});
        part<QLineEdit>("knowledgeSearch")->setText(u"no such thing"_s);
        QVERIFY(titles().isEmpty());
        part<QLineEdit>("knowledgeSearch")->clear();
        auto *audience = part<QComboBox>("knowledgeAudience");
        audience->setCurrentIndex(audience->findData(static_cast<int>(ui::ToldTo::InHouse)));
        QCOMPARE(titles(), QStringList{u"Door code"_s});
        audience->setCurrentIndex(0);
        part<QComboBox>("knowledgeProperty")->setCurrentIndex(1);
        QCOMPARE(titles(), QStringList{u"Gym"_s});
    }

    void whoReadsAnotherLanguageGetsTheFallback()
    {
        choose(u"Parking"_s);
        QCOMPARE(part<QLabel>("knowledgeAnswer")->text(), u"The garage costs 18 euros a day."_s);
        QVERIFY(part<QLabel>("knowledgeFallback")->isVisible()); // there is none in Spanish
        choose(u"Desayuno"_s);
        QVERIFY(!part<QLabel>("knowledgeFallback")->isVisible());
        QVERIFY(part<QLabel>("knowledgeAsks")->text().contains(u"está incluido el desayuno"_s));
        auto *language = part<QComboBox>("knowledgeLanguage");
        language->setCurrentIndex(language->findData(u"en"_s));
        QVERIFY(part<QLabel>("knowledgeAnswer")->text().startsWith(u"From 7 to 10"_s));
    }

    void anItemIsWrittenByKeysAlone()
    {
        QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(form()->isVisible());
        QVERIFY(part<QLineEdit>("itemTitle")->hasFocus());
        QTest::keyClicks(part<QLineEdit>("itemTitle"), u"Late check-out"_s);
        QCOMPARE(part<QLineEdit>("itemName")->text(), u"late-check-out"_s); // made of the title
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(part<QLabel>("itemError")->text().contains(u"answer"_s)); // nothing was sent
        QVERIFY(m_console->knowledgeChanges.empty());
        part<QPlainTextEdit>("itemAnswer")->setPlainText(u"Hasta las 14 h por 20 euros."_s);
        part<QPlainTextEdit>("itemAsks")->setPlainText(u"podemos salir más tarde\n\n  salida tardía "_s);
        auto *language = part<QComboBox>("itemLanguage");
        language->setCurrentIndex(language->findData(u"en"_s));
        QVERIFY(part<QPlainTextEdit>("itemAnswer")->toPlainText().isEmpty());
        part<QLineEdit>("itemTitle")->setText(u"Late check-out"_s);
        part<QPlainTextEdit>("itemAnswer")->setPlainText(u"Until 2 pm for 20 euros."_s);
        part<QLineEdit>("itemUntil")->setText(u"2026-13-01"_s);
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(part<QLabel>("itemError")->text().contains(u"2026-12-24"_s));
        part<QLineEdit>("itemUntil")->setText(u"2026-12-31"_s);
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_console->knowledgeChanges.size(), std::size_t(1));
        const ChangeKnowledgeOrder &order = m_console->knowledgeChanges.front();
        QVERIFY(order.change == Change::Add && order.property == PropertyId{1});
        QCOMPARE(order.item.answers.at(u"es"_s), u"Hasta las 14 h por 20 euros."_s);
        QCOMPARE(order.item.answers.at(u"en"_s), u"Until 2 pm for 20 euros."_s);
        QCOMPARE(order.item.cues.at(u"es"_s), (QStringList{u"podemos salir más tarde"_s, u"salida tardía"_s}));
        QCOMPARE(order.item.validUntil, QDate(2026, 12, 31));
        QTRY_VERIFY(!form()->isVisible());
        QVERIFY(notice().contains(u"is saved"_s));
    }

    void aChangeCarriesTheVersionThatWasSeen()
    {
        choose(u"Desayuno"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(form()->isVisible());
        QVERIFY(part<QLineEdit>("itemName")->isReadOnly());
        part<QPlainTextEdit>("itemAnswer")->setPlainText(u"De 8 a 11."_s);
        m_console->refuseNext(
            makeError(ErrorKind::Conflict, u"Somebody has changed 'breakfast' since. Look at it again first."_s));
        part<QPushButton>("saveKnowledgeButton")->click();
        QTRY_VERIFY(part<QLabel>("itemError")->text().contains(u"Somebody has changed"_s));
        QCOMPARE(part<QPlainTextEdit>("itemAnswer")->toPlainText(), u"De 8 a 11."_s); // what was written stays
        QVERIFY(m_console->knowledgeChanges.front().change == Change::Edit);
        QCOMPARE(m_console->knowledgeChanges.front().item.version, 3);
        QTest::keyClick(form(), Qt::Key_Escape);
        QVERIFY(!form()->isVisible());
    }

    void whoWritesIsToldThatSomebodyElseDid()
    {
        choose(u"Desayuno"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        m_source->shelf.items.front().version = 4;
        Q_EMIT m_console->knowledgeChanged();
        QTRY_VERIFY(notice().contains(u"changed this item meanwhile"_s));
        std::erase_if(m_source->shelf.items, [](const KnowledgeItem &one) { return one.id == 1; });
        Q_EMIT m_console->knowledgeChanged();
        QTRY_VERIFY(notice().contains(u"deleted this item"_s));
        QVERIFY(form()->isVisible());
    }

    void deletingAsksFirst()
    {
        choose(u"Parking"_s);
        m_dialogs->yes = false;
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(m_dialogs->asked.size() == 1 && m_dialogs->asked.front().contains(u"Parking"_s));
        QVERIFY(m_console->knowledgeChanges.empty());
        m_dialogs->yes = true;
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(m_console->knowledgeChanges.size(), std::size_t(1));
        QVERIFY(m_console->knowledgeChanges.front().change == Change::Remove);
        QCOMPARE(m_console->knowledgeChanges.front().item.version, 3);
        QTRY_VERIFY(notice().contains(u"is deleted"_s));
    }

    void aCodeForEverybodyIsAskedAbout()
    {
        choose(u"Parking"_s);
        QVERIFY(!part<QLabel>("knowledgeWarning")->isVisible());
        QTest::keyClick(table(), Qt::Key_Return);
        part<QPlainTextEdit>("itemAnswer")->setPlainText(u"The code of the garage is 4417#."_s);
        m_dialogs->yes = false;
        part<QPushButton>("saveKnowledgeButton")->click();
        QCOMPARE(m_dialogs->asked.size(), 1);
        QVERIFY(m_console->knowledgeChanges.empty() && form()->isVisible());
        auto *told = part<QComboBox>("itemTold");
        told->setCurrentIndex(told->findData(static_cast<int>(ui::ToldTo::InHouse)));
        part<QPushButton>("saveKnowledgeButton")->click();
        QCOMPARE(m_dialogs->asked.size(), 1); // nothing to ask about
        QCOMPARE(m_console->knowledgeChanges.size(), std::size_t(1));
        QVERIFY(m_console->knowledgeChanges.front().item.opensDoors());
    }

    void aQuestionIsTried()
    {
        m_source->trial.reason = u"quick_answer"_s;
        m_source->trial.language = u"en"_s;
        m_source->trial.answer = u"The garage costs 18 euros a day."_s;
        m_source->trial.threshold = 60;
        m_source->trial.candidates
            = {{2, u"parking"_s, u"Parking"_s, 93, true, true}, {4, u"pool"_s, u"Pool"_s, 21, false, true}};
        QTest::keyClick(table(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(part<QLineEdit>("trialQuestion")->hasFocus());
        QTest::keyClicks(part<QLineEdit>("trialQuestion"), u"where do we park"_s);
        QTest::keyClick(part<QLineEdit>("trialQuestion"), Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>("trialVerdict")->text().contains(u"Answered from “Parking” (93 % sure)."_s));
        QCOMPARE(part<QLabel>("trialCandidates")->text(), u"Parking: 93 %, told\nPool: 21 %, below 60 %"_s);
        QCOMPARE(m_source->tried.back().items.size(), std::size_t(4)); // this property's alone
        auto *who = part<QComboBox>("trialWho");
        who->setCurrentIndex(2);
        QCOMPARE(m_source->tried.back().standing, StayStanding::InHouse);
        // What is being written is tried as it stands.
        choose(u"Parking"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        part<QPlainTextEdit>("itemAnswer")->setPlainText(u"El garaje es gratis."_s);
        part<QLineEdit>("trialQuestion")->setFocus();
        QTest::keyClick(part<QLineEdit>("trialQuestion"), Qt::Key_Return);
        const auto &items = m_source->tried.back().items;
        QCOMPARE(
            std::ranges::find(items, qint64(2), &KnowledgeItem::id)->answers.at(u"en"_s), u"El garaje es gratis."_s);
    }

    void aQuestionWithoutAnAnswerBecomesAnItem()
    {
        auto *tabs = part<QTabWidget>("knowledgeTabs");
        QCOMPARE(tabs->tabText(1), u"Without an answer (2)"_s);
        tabs->setCurrentIndex(1);
        auto *gaps = part<QTableView>("gapTable");
        gaps->setFocus();
        gaps->setCurrentIndex(gaps->model()->index(0, 0));
        QCOMPARE(m_source->tried.back().question, u"¿Hay una farmacia cerca?"_s);
        QTest::keyClick(gaps, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(form()->isVisible());
        QCOMPARE(part<QComboBox>("itemLanguage")->currentData().toString(), u"es"_s);
        QCOMPARE(part<QPlainTextEdit>("itemAsks")->toPlainText(), u"¿Hay una farmacia cerca?"_s);
    }

    void agentsReadAndChangeNothing()
    {
        m_console->setRole(Role::Agent);
        choose(u"Parking"_s);
        QVERIFY(part<QLabel>("knowledgeAnswer")->isVisible());
        QVERIFY(!part<QPushButton>("editKnowledgeButton")->isVisible());
        QVERIFY(!part<QAction>("newKnowledge")->isVisible());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(!form()->isVisible());
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(m_dialogs->asked.isEmpty());
    }

    void whatCouldNotBeReadIsSaid()
    {
        m_source->failure = makeError(ErrorKind::Network, u"The database does not answer."_s);
        QTest::keyClick(table(), Qt::Key_F5);
        QTRY_VERIFY(notice().contains(u"could not be read"_s));
        QVERIFY(!titles().isEmpty()); // what was there stays
    }

    void anAutomaticAnswerLeadsToItsItem()
    {
        ui::WindowOptions options;
        options.knowledge = m_source;
        ui::ConsoleWindow window(*m_console, options);
        m_console->addRow(1, u"Marta Vidal"_s);
        m_console->announce({1});
        ThreadItem said = m_console->weWrote({1}, u"From 7 to 10 on the ground floor."_s, Tick::Read);
        said.author = AuthorKind::Ai;
        said.authorName = u"Bellhop"_s;
        said.version += 1;
        said.origin = fromBreakfast();
        m_console->addItem(said);
        window.show();
        window.selectConversation({1});
        auto *view = window.findChild<ui::ThreadView *>(u"threadView"_s);
        QTRY_VERIFY(view->model()->rowCount() > 0);
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(u"Answered from “Desayuno” (93 % sure)."_s));
        view->setCurrentIndex(last);
        QTest::keyClick(view, Qt::Key_Return);
        auto *opened = window.findChild<ui::KnowledgeWindow *>(u"knowledgeWindow"_s);
        QVERIFY(opened != nullptr);
        auto *list = opened->findChild<QTableView *>(u"knowledgeTable"_s);
        QTRY_COMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"Desayuno"_s);
        opened->close();
        QTRY_VERIFY(window.findChild<ui::KnowledgeWindow *>(u"knowledgeWindow"_s) == nullptr);
        auto *source = window.findChild<QAction *>(u"answerSourceAction"_s);
        QVERIFY(source->isVisible() && !source->shortcut().isEmpty());
        source->trigger();
        QVERIFY(window.findChild<ui::KnowledgeWindow *>(u"knowledgeWindow"_s) != nullptr);
    }

    void aSuggestionLeadsToItsItem()
    {
        ui::WindowOptions options;
        options.knowledge = m_source;
        ui::ConsoleWindow window(*m_console, options);
        QueueRow &row = m_console->addRow(1, u"Marta Vidal"_s);
        row.ownerKind = OwnerKind::Agent;
        row.owner = m_console->me().id;
        row.windowUntil = m_console->now() + std::chrono::hours(5);
        m_console->announce({1});
        const ThreadItem asked = m_console->guestWrites({1}, u"¿Cuándo es el desayuno?"_s);
        window.show();
        window.selectConversation({1});
        Q_EMIT m_console->insightChanged({1}, {{asked.id, u"De 7 a 10."_s, fromBreakfast()}, {}, {}, {}});
        auto *title = window.findChild<QLabel *>(u"suggestionTitle"_s);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), u"The assistant suggests, from “Desayuno” (93 % sure)"_s);
        window.findChild<QPushButton *>(u"suggestionSource"_s)->click();
        QVERIFY(window.findChild<ui::KnowledgeWindow *>(u"knowledgeWindow"_s) != nullptr);
        // One of the dialogue has nothing to look at, and says what it is.
        Q_EMIT m_console->insightChanged({1}, {{asked.id, u"When do you come?"_s, {u"dates"_s}}, {}, {}, {}});
        QCOMPARE(title->text(), u"The assistant suggests (booking: dates)"_s);
        QVERIFY(!window.findChild<QPushButton *>(u"suggestionSource"_s)->isVisible());
    }

    void whatMadeItSpeakIsSaidInWords()
    {
        QCOMPARE(ui::originLine(fromBreakfast()), u"Automatic · Desayuno"_s);
        QCOMPARE(ui::originLine(fromBreakfast(true)), u"Suggested · Desayuno"_s);
        QCOMPARE(ui::originLine({u"dates"_s}), u"Automatic · booking: dates"_s);
        const AnswerOrigin handed{u"complaint"_s, true};
        QCOMPARE(ui::originLine(handed), u"Automatic · hands over: a complaint"_s);
        QCOMPARE(ui::originLine({u"word_of_a_newer_relay"_s}), u"Automatic · word of a newer relay"_s);
        QCOMPARE(ui::itemOf(handed), 0);
        AnswerOrigin worded = fromBreakfast();
        worded.model = u"m-1"_s;
        QVERIFY(ui::originSentence(worded).contains(u"m-1"_s));
    }

    void shortNamesAreMadeOfTitles()
    {
        QCOMPARE(ui::nameFrom(u"Check-in times"_s), u"check-in-times"_s);
        QCOMPARE(ui::nameFrom(u"  ¿Café & Té?  "_s), u"cafe-te"_s);
        QCOMPARE(ui::nameFrom(u"駐車場"_s), QString());
        QCOMPARE(ui::nameFrom(QString(60, u'a')).size(), 40);
    }

    void isGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("what");
        QTest::newRow("knowledge") << false << false << 0;
        QTest::newRow("knowledge-dark") << true << false << 0;
        QTest::newRow("knowledge-form") << false << false << 1;
        QTest::newRow("knowledge-form-dark") << true << false << 1;
        QTest::newRow("knowledge-form-mirrored") << false << true << 1;
        QTest::newRow("knowledge-mirrored") << false << true << 0;
        QTest::newRow("knowledge-gaps") << false << false << 2;
    }
    void isGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(int, what);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_source->trial.reason = u"quick_answer"_s;
        m_source->trial.language = u"es"_s;
        m_source->trial.answer = u"De 7 a 10 en la planta baja, con pan sin gluten."_s;
        m_source->trial.threshold = 60;
        m_source->trial.candidates
            = {{1, u"breakfast"_s, u"Desayuno"_s, 93, true, true}, {2, u"parking"_s, u"Parking"_s, 21, false, true}};
        choose(what == 0 ? u"Desayuno"_s : u"Door code"_s);
        if (what == 1)
            QTest::keyClick(table(), Qt::Key_Return);
        if (what == 2)
            part<QTabWidget>("knowledgeTabs")->setCurrentIndex(1);
        part<QLineEdit>("trialQuestion")->setText(u"¿A qué hora se desayuna?"_s);
        QTest::keyClick(part<QLineEdit>("trialQuestion"), Qt::Key_Return);
        QCoreApplication::processEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<ui::KnowledgeWindow>(*m_console, m_source, *m_dialogs);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }
    template <typename W> W *part(const char *name) { return m_window->findChild<W *>(QString::fromLatin1(name)); }
    QTableView *table() { return part<QTableView>("knowledgeTable"); }
    QWidget *form() { return part<QWidget>("knowledgeForm"); }
    QString notice() { return static_cast<const ui::NoticeBar *>(part<QWidget>("knowledgeNotice"))->text(); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << table()->model()->index(row, 0).data().toString();
        return all;
    }
    QModelIndex rowOf(const QString &title)
    {
        const auto row = titles().indexOf(title);
        return row < 0 ? QModelIndex() : table()->model()->index(static_cast<int>(row), 0);
    }
    QString cell(const QString &title, int column) { return rowOf(title).siblingAtColumn(column).data().toString(); }
    void choose(const QString &title)
    {
        table()->setCurrentIndex(rowOf(title));
        table()->setFocus();
    }

    std::unique_ptr<FakeConsole> m_console;
    std::shared_ptr<FakeKnowledgeSource> m_source;
    std::unique_ptr<SilentDialogs> m_dialogs;
    std::unique_ptr<ui::KnowledgeWindow> m_window;
};

BELLHOP_TEST(tst_knowledge_window, TestKnowledgeWindow)
#include "tst_knowledge_window.moc"
