// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after a channel's templates: how they stand, and making, changing and deleting them.
#include "core/model/template_check.h"
#include "tests/support/fake_console.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/admin/template_form.h"
#include "ui/admin/template_lines.h"
#include "ui/admin/template_model.h"
#include "ui/admin/templates_window.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
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
#include <QTableView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using Change = ChangeTemplateOrder::Change;

namespace {

constexpr int kPatience = 30'000;

TemplateCard card(qint64 id, const QString &name, const QString &status)
{
    TemplateCard one;
    one.id = id;
    one.channel = ChannelId{1};
    one.known.name = name;
    one.known.language = u"en"_s;
    one.known.status = status;
    one.known.category = u"utility"_s;
    one.known.quality = u"green"_s;
    one.known.structure.body = u"Hello {{1}}, your room is kept."_s;
    one.known.structure.examples = {{u"1"_s, u"Amina"_s}};
    return one;
}

TemplateShelf shelf(Instant now)
{
    TemplateShelf all;
    TemplateCard confirm = card(1, u"booking_confirm"_s, u"approved"_s);
    confirm.known.structure.header = TemplateStructure::Header::Text;
    confirm.known.structure.headerText = u"Hotel Marina"_s;
    confirm.known.structure.footer = u"We look forward to seeing you"_s;
    confirm.known.structure.buttons = {{TemplateButton::Kind::QuickReply, u"Thank you"_s, {}, {}, {}, u"thanks"_s},
        {TemplateButton::Kind::Url, u"See it"_s, u"https://hotel.example/{{1}}"_s, {}, u"8841"_s, {}}};
    TemplateCard paused = card(2, u"weekend_offer"_s, u"paused"_s);
    paused.known.reason = u"Paused for 3 hours: guests rated it low."_s;
    paused.known.category = u"marketing"_s;
    paused.known.quality = u"red"_s;
    paused.priceClass = u"regular"_s;
    TemplateCard rejected = card(3, u"promo"_s, u"rejected"_s);
    rejected.known.reason = u"INVALID_FORMAT"_s;
    rejected.known.nextCategory = u"marketing"_s;
    TemplateCard other = card(5, u"of_another_channel"_s, u"approved"_s);
    other.channel = ChannelId{2};
    all.templates = {
        confirm, paused, rejected, other, card(4, u"review_request"_s, u"pending"_s), card(6, u"old_one"_s, u"gone"_s)};
    all.syncs = {{ChannelId{1}, now - std::chrono::minutes(12), {}}};
    return all;
}

} // namespace

class TestTemplatesWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_console = std::make_unique<FakeConsole>();
        m_console->fillWithExamples();
        m_console->setRole(Role::Supervisor);
        m_console->shelf = shelf(m_console->now());
        m_console->start();
        m_dialogs = std::make_unique<SilentDialogs>();
        m_dialogs->yes = false;
        m_window = std::make_unique<ui::TemplatesWindow>(*m_console, *m_dialogs);
        m_window->chooseChannel(ChannelId{1});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void theListSaysHowEachStands()
    {
        const QAbstractItemModelTester tester(table()->model());
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(cell(u"weekend_offer"_s, ui::TemplateModel::State), u"▲ paused"_s);
        QCOMPARE(cell(u"weekend_offer"_s, ui::TemplateModel::Quality), u"low"_s);
        QCOMPARE(cell(u"weekend_offer"_s, ui::TemplateModel::Price), u"regular"_s);
        QCOMPARE(cell(u"booking_confirm"_s, ui::TemplateModel::Price), u"utility"_s);
        QCOMPARE(cell(u"promo"_s, ui::TemplateModel::Category), u"utility, soon marketing"_s);
        choose(u"weekend_offer"_s);
        QCOMPARE(part<QLabel>("templateReason")->text(), u"Paused for 3 hours: guests rated it low."_s);
        QCOMPARE(part<QLabel>("templatesAge")->text(), u"Synced 12 min ago"_s);
        choose(u"old_one"_s);
        QVERIFY(!part<QPushButton>("editTemplateButton")->isVisible());
        QVERIFY(part<QPushButton>("copyTemplateButton")->isVisible());
        part<QAction>("syncTemplates")->trigger();
        QCOMPARE(m_console->syncsAsked, std::vector<ChannelId>{ChannelId{1}});
        part<QLineEdit>("templatesSearch")->setText(u"PRO"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void newsKeepsWhatIsChosen()
    {
        choose(u"promo"_s);
        for (TemplateCard &one : m_console->shelf.templates) {
            if (one.known.name == u"promo"_s)
                one.known.status = u"approved"_s;
        }
        m_console->shelf.templates.insert(m_console->shelf.templates.begin(), card(9, u"a_new_one"_s, u"pending"_s));
        Q_EMIT m_console->templatesChanged();
        QCOMPARE(chosen(), u"promo"_s);
        QCOMPARE(cell(u"promo"_s, ui::TemplateModel::State), u"● approved"_s);
    }

    void aNewOneIsWrittenByKeysAndHandedInOnce()
    {
        part<QAction>("newTemplate")->trigger();
        QVERIFY(form()->isVisible());
        QTest::keyClicks(part<QLineEdit>("draftName"), u"late_arrival"_s);
        part<QPlainTextEdit>("draftBody")->setPlainText(u"Hello {{1}}, room {{2}} is kept for you."_s);
        QVERIFY(part<QLineEdit>("draftExample-2") != nullptr);
        part<QLineEdit>("draftExample-1")->setText(u"Amina"_s);
        part<QLineEdit>("draftExample-2")->setText(u"412"_s);
        part<QPlainTextEdit>("draftButtons")->setPlainText(u"Thank you\nCall us | +254 711 000 100"_s);
        QVERIFY(part<QLabel>("draftPreview")->text().contains(u"<b>Amina</b>"_s));
        m_console->holdOrders(true);
        QTest::keyClick(part<QLineEdit>("draftName"), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(part<QLineEdit>("draftName"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_console->templateChanges.size(), std::size_t(1));
        const ChangeTemplateOrder &order = m_console->templateChanges.front();
        QCOMPARE(order.change, Change::Create);
        QCOMPARE(order.channel, ChannelId{1});
        QCOMPARE(order.draft.structure.buttons.size(), std::size_t(2));
        QCOMPARE(order.draft.structure.buttons[1].phone, u"+254 711 000 100"_s);
        QCOMPARE(order.draft.structure.examples.size(), std::size_t(2));
        QVERIFY(form()->isVisible()); // until the provider has said yes
        m_console->holdOrders(false);
        QTRY_VERIFY(!form()->isVisible());
        QVERIFY(notice().contains(u"late_arrival is handed in"_s));
    }

    // The same sentence as at the command line, where it has to be mended.
    void whatWouldBeRefusedIsSaidAtItsField()
    {
        part<QAction>("newTemplate")->trigger();
        part<QLineEdit>("draftName")->setText(u"Late Arrival"_s);
        part<QPlainTextEdit>("draftBody")->setPlainText(u"Hello {{1}}"_s);
        part<QPushButton>("draftHandInButton")->click();
        QVERIFY(m_console->templateChanges.empty());
        auto *fault = part<QLabel>("draftNameFault");
        QCOMPARE(fault->text(), u"A template's name is made of small letters, digits and _."_s);
        QVERIFY(fault->isVisible());
        part<QLineEdit>("draftName")->setText(u"late_arrival"_s); // mended: the next one is said while it is written
        QVERIFY(!fault->isVisible());
        QCOMPARE(part<QLabel>("draftBodyFault")->text(), u"A template's text may not begin or end with a gap."_s);
        part<QPlainTextEdit>("draftBody")->setPlainText(u"Hello {{1}}, see you."_s);
        QVERIFY(part<QLabel>("draftExamplesFault")->text().contains(u"{{1}}"_s));
        part<QLineEdit>("draftExample-1")->setText(u"Amina"_s);
        m_console->refuseNext(makeError(ErrorKind::Refused, u"Too many templates today."_s));
        part<QPushButton>("draftHandInButton")->click();
        QTRY_COMPARE(part<QLabel>("draftError")->text(), u"Too many templates today."_s);
        QCOMPARE(part<QPlainTextEdit>("draftBody")->toPlainText(), u"Hello {{1}}, see you."_s);
        QTest::keyClick(part<QLineEdit>("draftName"), Qt::Key_Escape);
        QVERIFY(!form()->isVisible());
    }

    void oneThatIsThereIsChangedWithAllItsParts()
    {
        choose(u"booking_confirm"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(form()->isVisible() && part<QLineEdit>("draftName")->isReadOnly());
        part<QPlainTextEdit>("draftBody")->setPlainText(u"Good evening {{1}}, your room is kept."_s);
        part<QPushButton>("draftHandInButton")->click();
        QCOMPARE(m_console->templateChanges.size(), std::size_t(1));
        TemplateDraft wanted{
            u"booking_confirm"_s, u"en"_s, u"utility"_s, m_console->shelf.templates.front().known.structure};
        wanted.structure.body = u"Good evening {{1}}, your room is kept."_s;
        QVERIFY(m_console->templateChanges.front().change == Change::Edit);
        QVERIFY(m_console->templateChanges.front().draft == wanted);
    }

    // Meta wants an example of the picture on top: it is picked here and brought to the relay.
    void theExampleOfAPictureOnTopIsAFileOfThisComputer()
    {
        part<QAction>("newTemplate")->trigger();
        part<QLineEdit>("draftName")->setText(u"pool_opens"_s);
        part<QPlainTextEdit>("draftBody")->setPlainText(u"The pool is open again."_s);
        auto *top = part<QComboBox>("draftHeader");
        top->setCurrentIndex(top->findData(static_cast<int>(TemplateStructure::Header::Image)));
        auto *choose = part<QPushButton>("draftSampleButton");
        QVERIFY(choose->isVisible() && !part<QLineEdit>("draftHeaderExample")->isVisible());
        part<QPushButton>("draftHandInButton")->click();
        QCOMPARE(part<QLabel>("draftHeaderExampleFault")->text(),
            u"A template with a file on top needs an example of it."_s);
        QVERIFY(m_console->templateChanges.empty());
        // A file of another kind is said to be one.
        m_dialogs->files = QStringList{u"/home/sofia/prices.pdf"_s};
        choose->click();
        QTRY_VERIFY(!sample()->isBusy());
        QVERIFY(sample()->hasFailed());
        m_dialogs->files = QStringList{u"/home/sofia/pool.jpg"_s};
        Q_EMIT static_cast<ui::TemplateForm *>(form())->sampleWanted(MessageKind::Image);
        QTRY_COMPARE(sample()->drafts().size(), std::size_t(1));
        QCOMPARE(m_console->attached.back().channel, ChannelId{1});
        part<QPushButton>("draftHandInButton")->click();
        QCOMPARE(m_console->templateChanges.size(), std::size_t(1));
        QCOMPARE(m_console->templateChanges.front().sample, sample()->drafts().front().uuid);
    }

    void atTwilioTheExampleIsALink()
    {
        m_console->lines.push_back({ChannelId{3}, u"Twilio"_s, Provider::Twilio, true, u"ok"_s, m_console->now()});
        Q_EMIT m_console->peopleChanged();
        m_window->chooseChannel(ChannelId{3});
        part<QAction>("newTemplate")->trigger();
        auto *top = part<QComboBox>("draftHeader");
        top->setCurrentIndex(top->findData(static_cast<int>(TemplateStructure::Header::Image)));
        QVERIFY(part<QLineEdit>("draftHeaderExample")->isVisible());
        QVERIFY(!part<QPushButton>("draftSampleButton")->isVisible());
    }

    void deletingAsksFirst()
    {
        choose(u"promo"_s);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_dialogs->asked.size(), 1);
        QVERIFY(m_dialogs->asked.front().contains(u"promo (en)"_s) && m_console->templateChanges.empty());
        m_dialogs->yes = true;
        m_console->refuseNext(makeError(ErrorKind::Refused, u"This provider has no way to delete templates."_s));
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(notice(), u"promo was not deleted. This provider has no way to delete templates."_s);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(notice(), u"promo is deleted."_s);
        QVERIFY(m_console->templateChanges.back().change == Change::Delete);
        QCOMPARE(m_console->templateChanges.back().draft.name, u"promo"_s);
    }

    void onlyWhoMayIsOfferedIt()
    {
        ui::ConsoleWindow window(*m_console, ui::WindowOptions());
        auto *action = window.findChild<QAction *>(u"manageTemplatesAction"_s);
        m_console->setRole(Role::Agent);
        QVERIFY(!action->isVisible());
        m_console->setRole(Role::Admin);
        QVERIFY(action->isVisible());
        action->trigger();
        QVERIFY(window.findChild<QMainWindow *>(u"templatesWindow"_s) != nullptr);
    }

    void buttonsAreLinesAndBack()
    {
        using Kind = TemplateButton::Kind;
        const std::vector<TemplateButton> all{{Kind::QuickReply, u"Yes, please"_s, {}, {}, {}, {}},
            {Kind::Url, u"See it"_s, u"https://hotel.example/{{1}}"_s, {}, u"8841"_s, {}},
            {Kind::Phone, u"Call us"_s, {}, u"+254 711 000 100"_s, {}, {}},
            {Kind::CopyCode, u"Copy"_s, {}, {}, u"SUMMER25"_s, {}}};
        QVERIFY(ui::buttonsOf(ui::linesOf(all)) == all);
        QVERIFY(ui::areWritable(all));
        QVERIFY(!ui::areWritable({{Kind::Form, u"Fill in"_s, {}, {}, {}, u"123"_s}}));
    }

    void isGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("writing");
        QTest::newRow("template-desk") << false << false << false;
        QTest::newRow("template-desk-dark") << true << false << false;
        QTest::newRow("template-desk-form") << false << false << true;
        QTest::newRow("template-desk-form-dark") << true << false << true;
        QTest::newRow("template-desk-mirrored") << false << true << true;
        QTest::newRow("template-desk-sample") << false << false << true;
        QTest::newRow("template-desk-sample-dark") << true << false << true;
    }
    void isGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(bool, writing);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        choose(writing ? u"booking_confirm"_s : u"weekend_offer"_s);
        if (writing) {
            QTest::keyClick(table(), Qt::Key_Return);
            part<QPlainTextEdit>("draftBody")->setPlainText(u"Hello {{1}}, room {{2}} is kept for you."_s);
            part<QPushButton>("draftHandInButton")->click();
        }
        if (QByteArray(QTest::currentDataTag()).contains("sample")) {
            auto *top = part<QComboBox>("draftHeader");
            top->setCurrentIndex(top->findData(static_cast<int>(TemplateStructure::Header::Image)));
            m_dialogs->files = QStringList{u"/home/sofia/pool.jpg"_s};
            part<QPushButton>("draftSampleButton")->click();
            QTRY_COMPARE(sample()->drafts().size(), std::size_t(1));
        }
        QCoreApplication::processEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
    }

private:
    template <typename W> W *part(const char *name) { return m_window->findChild<W *>(QString::fromLatin1(name)); }
    QTableView *table() { return part<QTableView>("templatesTable"); }
    QWidget *form() { return part<QWidget>("templateForm"); }
    ui::AttachmentStrip *sample() { return part<ui::AttachmentStrip>("draftSample"); }
    QString notice()
    {
        const auto *bar = part<QWidget>("templatesNotice");
        return static_cast<const ui::NoticeBar *>(bar)->text();
    }
    QModelIndex rowOf(const QString &name)
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 0);
        }
        return {};
    }
    QString cell(const QString &name, int column) { return rowOf(name).siblingAtColumn(column).data().toString(); }
    void choose(const QString &name) { table()->setCurrentIndex(rowOf(name)); }
    QString chosen() { return table()->currentIndex().siblingAtColumn(0).data().toString(); }

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<SilentDialogs> m_dialogs;
    std::unique_ptr<ui::TemplatesWindow> m_window;
};

BELLHOP_TEST(tst_templates_window, TestTemplatesWindow)
#include "tst_templates_window.moc"
