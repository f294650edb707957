// SPDX-License-Identifier: GPL-3.0-or-later
// The reports window over a database of real operations, by its own reader.
#include "app/bellhop/report_reader.h"
#include "tests/core/report/history.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/reports/cell_model.h"
#include "ui/reports/chart_views.h"
#include "ui/reports/line_model.h"
#include "ui/reports/reports_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <deque>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

/// Says where to save, and nothing else.
class SaveDialogs final : public ui::Dialogs
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<QDateTime> askTime(QWidget *, const QString &, const QDateTime &, const QDateTime &) override
    {
        return {};
    }
    void openLink(const QString &) override { }
    void openFile(const QString &) override { }
    QStringList askFiles(QWidget *, const QString &) override { return {}; }
    QString askSavePath(QWidget *, const QString &, const QString &) override { return path; }
    bool print(QWidget *, const QString &, QTextDocument &) override { return false; }
    QString path;
};

/// Answers when the test says so.
class SlowSource final : public ui::ReportSource
{
public:
    QFuture<Result<std::vector<report::Report>>> ask(const std::vector<report::Request> &requests) override
    {
        asked.push_back(requests);
        promises.emplace_back();
        promises.back().start();
        return promises.back().future();
    }
    void giveUp() override { }
    [[nodiscard]] Instant now() const override { return {1'900'000'000'000}; }

    /// The figures, and nothing else of what was asked with them.
    void answer(std::size_t which, qint64 total)
    {
        std::vector<report::Report> made;
        for (const report::Request &request : asked.at(which)) {
            made.emplace_back();
            made.back().question = request.question;
            made.back().madeAt = now();
        }
        report::Cell cell;
        cell.rows = cell.parts = cell.total = cell.weight = total;
        made.front().answers.push_back({report::findMetric(u"conversations_new"), {cell}, {}, total});
        promises.at(which).addResult(Result<std::vector<report::Report>>(made));
        promises.at(which).finish();
    }

    std::vector<std::vector<report::Request>> asked;
    std::deque<QPromise<Result<std::vector<report::Report>>>> promises;
};

} // namespace

class TestReportsWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        // Across the night in which clocks change.
        const QDateTime start(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC);
        m_history = std::make_unique<History>(db::Dialect::Sqlite, Instant{start.toMSecsSinceEpoch()}, 1);
        m_history->play(400);
        // From now on the reader's clock alone tells the time.
        m_history->site().execute("UPDATE site SET clock_offset_ms = 0");
    }
    void init()
    {
        m_shown = m_history.get();
        open(milliseconds(kPatience));
    }
    void cleanup()
    {
        m_window.reset();
        m_reader.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }
    void cleanupTestCase()
    {
        m_month.reset();
        m_history.reset();
    }

    void everyFigureIsTheSumOfItsRows_data()
    {
        QTest::addColumn<report::By>("by");
        QTest::newRow("whole") << report::By::Nothing;
        QTest::newRow("agents") << report::By::Agent;
        QTest::newRow("hours") << report::By::Hour;
    }
    void everyFigureIsTheSumOfItsRows()
    {
        QFETCH(report::By, by);
        choose("reportPeriod", u"Last 30 days"_s);
        box("reportBy")->setCurrentIndex(box("reportBy")->findData(static_cast<int>(by)));
        counted();
        int figures = 0;
        for (int row = 0; row < cells().rowCount(); row += by == report::By::Hour ? 9 : 1) {
            const ui::CellModel::Row shown = *cells().rowAt(row);
            if (!shown.cell)
                continue;
            table("reportCells")->setCurrentIndex(table("reportCells")->model()->index(row, 0));
            QTest::keyClick(table("reportCells"), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(text("reportLinesTitle").startsWith(shown.metric->title), kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(lines().rowCount(), static_cast<int>(shown.cell->rows), kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(lines().total(), shown.cell->total, kPatience);
            QVERIFY(!text("reportLinesTitle").contains(u"newer"_s));
            ++figures;
        }
        QVERIFY2(figures > 20, QByteArray::number(figures).constData());
    }

    void aFilterSaysWhatTheAgentsRowSaid()
    {
        choose("reportPeriod", u"Last 30 days"_s);
        choose("reportBy", u"Agent"_s);
        counted();
        std::map<std::pair<QString, QString>, qint64> ofAna;
        for (int row = 0; row < cells().rowCount(); ++row) {
            const ui::CellModel::Row *shown = cells().rowAt(row);
            if (shown->cell && shown->cell->group == u"ana"_s)
                ofAna[{shown->metric->id, shown->cell->label}] = shown->cell->total;
        }
        QVERIFY(ofAna.size() > 10);
        choose("reportBy", u"Nothing"_s);
        choose("reportAgent", u"ana"_s);
        counted();
        std::map<std::pair<QString, QString>, qint64> alone;
        for (int row = 0; row < cells().rowCount(); ++row) {
            const ui::CellModel::Row *shown = cells().rowAt(row);
            if (shown->cell)
                alone[{shown->metric->id, shown->cell->label}] = shown->cell->total;
        }
        QVERIFY(alone == ofAna);
    }

    void aTypeAndATagNarrowTheFigures()
    {
        choose("reportPeriod", u"Last 30 days"_s);
        choose("reportMetric", u"Service types"_s);
        counted();
        qint64 bookings = 0;
        for (int row = 0; row < cells().rowCount(); ++row) {
            if (cells().rowAt(row)->cell->label == u"booking"_s)
                bookings = cells().rowAt(row)->cell->total;
        }
        QVERIFY(bookings > 1);
        choose("reportService", u"Booking"_s);
        counted();
        QCOMPARE(cells().rowCount(), 1); // no other type
        QCOMPARE(cells().rowAt(0)->cell->total, bookings);
        choose("reportTag", u"late"_s);
        counted();
        QVERIFY(cells().rowAt(0)->cell && cells().rowAt(0)->cell->total < bookings);
        QTest::keyClick(table("reportCells"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(lines().rowCount() > 0, kPatience);
        QCOMPARE(lines().total(), cells().rowAt(0)->cell->total);
        for (int row = 0; row < lines().rowCount(); ++row)
            QCOMPARE(m_history->site().number("SELECT COUNT(*) FROM conversation_tag WHERE tag = 'late' AND "
                                              "conversation_id = "
                         + QByteArray::number(lines().conversationAt(row).value)),
                1);
    }

    void aSavedReportSetsItsFilters()
    {
        QVERIFY(!box("reportSaved")->isVisible()); // nothing is kept
        Site &site = m_history->site();
        site.execute(
            "INSERT INTO saved_report (uuid, name, cut_by, metric, agent, team, channel, property, zone, service_type, "
            "tag, every, file_kind, created_at) VALUES ('r1', 'Ana by day', 'day', 'response', 'ana', '', '', '', '', "
            "'booking', 'late', 'never', 'csv', 1), ('r2', 'Who left', 'day', '', 'nobody here', '', '', '', '', '', "
            "'', 'never', 'csv', 1), ('r3', 'Gone tag', 'day', '', '', '', '', '', '', '', 'gone', 'never', 'csv', 1)");
        open(milliseconds(kPatience));
        counted();
        QComboBox *saved = box("reportSaved");
        QVERIFY(saved->isVisible());
        // What names somebody the reader does not see would be everybody's figures: it is not offered.
        QCOMPARE(saved->count(), 2);
        QTest::keyClick(saved, Qt::Key_Down);
        QCOMPARE(saved->currentText(), u"Ana by day"_s);
        QCOMPARE(box("reportAgent")->currentText(), u"ana"_s);
        QCOMPARE(box("reportBy")->currentText(), u"Day"_s);
        QCOMPARE(box("reportMetric")->currentText(), u"Response time"_s);
        QCOMPARE(box("reportService")->currentText(), u"Booking"_s);
        QCOMPARE(box("reportCustomer")->currentText(), u"All customer types"_s);
        QCOMPARE(box("reportTag")->currentText(), u"late"_s);
        counted();
        choose("reportBy", u"Agent"_s); // no longer what was saved
        QCOMPARE(saved->currentIndex(), 0);
        site.execute("DELETE FROM saved_report");
    }

    void enterOnARowAsksForItsConversation()
    {
        choose("reportMetric", u"Messages received"_s);
        counted();
        QTest::keyClick(table("reportCells"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(lines().rowCount() > 0, kPatience);
        ConversationId wanted;
        connect(m_window.get(), &ui::ReportsWindow::conversationWanted, this, [&](ConversationId id) { wanted = id; });
        QVERIFY(table("reportLines")->hasFocus());
        QTest::keyClick(table("reportLines"), Qt::Key_Return);
        QVERIFY(wanted.isSet());
        QCOMPARE(wanted, lines().conversationAt(0));
    }

    void exportHoldsFiltersDefinitionsAndNoFormula()
    {
        m_history->site().execute("UPDATE agent SET name = '=HYPERLINK(1)' WHERE name = 'ben'");
        choose("reportBy", u"Agent"_s);
        counted();
        m_dialogs.path = m_folder.filePath(u"figures.csv"_s);
        m_window->findChild<QAction *>(u"reportExport"_s)->trigger();
        auto *notice = m_window->findChild<ui::NoticeBar *>(u"reportNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(u"Exported"_s), kPatience);
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QVERIFY(csv.contains(u",'=HYPERLINK(1),"_s));
        QVERIFY(!csv.contains(u",=HYPERLINK"_s));
        QVERIFY(csv.contains(u"by,agent\r\n"_s) && csv.contains(u"\r\nrows,"_s));
        QVERIFY(csv.contains(u"metric,title,formula,what does not count,unit"_s));
        m_dialogs.path = m_folder.filePath(u"no/such/folder.csv"_s);
        m_window->findChild<QAction *>(u"reportExport"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(u"Not exported"_s), kPatience);
        m_history->site().execute("UPDATE agent SET name = 'ben' WHERE name = '=HYPERLINK(1)'");
    }

    void whatTakesTooLongSaysSo()
    {
        open(milliseconds(-1));
        auto *notice = m_window->findChild<ui::NoticeBar *>(u"reportNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(u"Choose fewer days"_s), kPatience);
        QVERIFY(notice->isVisible());
    }

    void figuresStayWithTheirAgeAndLateAnswersAreDropped()
    {
        SlowSource slow;
        m_window = std::make_unique<ui::ReportsWindow>(slow, &m_dialogs);
        m_window->show();
        // In one look: the figures, the cards, and the cards' period before.
        QCOMPARE(slow.asked.size(), std::size_t(1));
        QCOMPARE(slow.asked[0].size(), std::size_t(3));
        QCOMPARE(text("reportAge"), u"Counting…"_s);
        QCOMPARE(slow.asked[0][2].question.days.last.addDays(1), slow.asked[0][0].question.days.first);
        slow.answer(0, 5);
        QTRY_COMPARE(cells().rowCount(), 1);
        QVERIFY(text("reportAge").contains(u"counted 0:00 ago"_s));
        m_window->findChild<QAction *>(u"reportRefresh"_s)->trigger();
        m_window->findChild<QAction *>(u"reportRefresh"_s)->trigger();
        QVERIFY(text("reportAge").startsWith(u"Counting… until then"_s));
        QCOMPARE(cells().rowAt(0)->cell->total, 5);
        slow.answer(2, 7);
        QTRY_COMPARE(cells().rowAt(0)->cell->total, 7);
        slow.answer(1, 6);
        QCoreApplication::processEvents();
        QCOMPARE(cells().rowAt(0)->cell->total, 7);
        m_window.reset();
    }

    void everyPartHasANameOfItsOwn()
    {
        counted();
        QStringList names;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible()
                || (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QTableView *>(widget)
                    && !qobject_cast<QToolButton *>(widget)))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
            names << widget->accessibleName();
        }
        QVERIFY(names.size() >= 12);
    }

    void everyBarAndTileOpensItsRows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("least");
        QTest::newRow("trend") << u"Trend"_s << u"reportTrend"_s << 3;
        QTest::newRow("week") << u"Week"_s << u"reportWeek"_s << 20;
        QTest::newRow("dispositions") << u"Dispositions"_s << u"reportKinds"_s << 3;
        QTest::newRow("day") << u"Day"_s << u"reportDay"_s << 4;
        QTest::newRow("assistant") << u"Assistant"_s << u"reportAssistant"_s << 12;
        QTest::newRow("channels") << u"Channels"_s << u"reportChannels"_s << 16;
    }
    void everyBarAndTileOpensItsRows()
    {
        QFETCH(QString, page);
        QFETCH(QString, name);
        QFETCH(int, least);
        choose("reportPeriod", u"Last 7 days"_s);
        choose("reportMetric", u"Messages received"_s);
        ui::ReportChart &picture = turnTo(page, name);
        QVERIFY2(
            static_cast<int>(picture.spots().size()) >= least, QByteArray::number(picture.spots().size()).constData());
        for (std::size_t spot = 0; spot < picture.spots().size(); spot += 1 + picture.spots().size() / 12) {
            const ui::ChartSpot wanted = picture.spots()[spot];
            QTRY_VERIFY_WITH_TIMEOUT(QRectF(picture.rect()).contains(picture.spots()[spot].place), kPatience);
            picture.choose(static_cast<int>(spot));
            QCOMPARE(picture.accessibleDescription(), wanted.tip);
            QTRY_VERIFY_WITH_TIMEOUT(!text("reportLinesTitle").endsWith(u'…'), kPatience);
            QVERIFY(text("reportLinesTitle").startsWith(wanted.metric->title));
            QCOMPARE(lines().total(), wanted.total);
            QVERIFY(text("reportDefinition").startsWith(wanted.metric->formula));
        }
    }

    void rowsTellTheTimeOfTheirHour()
    {
        showTheMonth(); // at two hotels
        choose("reportMetric", u"Messages received"_s);
        ui::ReportChart &picture = turnTo(u"Week"_s, u"reportWeek"_s);
        const auto afternoon = std::find_if(picture.spots().begin(), picture.spots().end(),
            [](const ui::ChartSpot &spot) { return spot.group.right(2).toInt() > 12; });
        QVERIFY(afternoon != picture.spots().end());
        for (auto spot = afternoon; spot != picture.spots().end() && spot - afternoon < 12; ++spot) {
            const QString hour = spot->group.right(2);
            picture.choose(static_cast<int>(spot - picture.spots().begin()));
            QTRY_VERIFY_WITH_TIMEOUT(text("reportLinesTitle").startsWith(spot->metric->title), kPatience);
            for (int row = 0; row < lines().rowCount(); ++row) {
                const QString time = lines().index(row, ui::LineModel::From).data().toString();
                QVERIFY2(time.contains(u' ' + hour + u':'), qPrintable(time + u" is not in "_s + spot->group));
            }
        }
    }

    void theKeyboardWalksOverAPicture()
    {
        choose("reportPeriod", u"Last 7 days"_s);
        choose("reportMetric", u"Messages received"_s);
        ui::ReportChart &picture = turnTo(u"Week"_s, u"reportWeek"_s);
        m_window->activateWindow();
        picture.setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(picture.hasFocus(), kPatience);
        const QString first = picture.accessibleDescription();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(&picture, Qt::Key_Right);
        const QString second = picture.accessibleDescription();
        QVERIFY(second != first);
        QTest::keyClick(&picture, Qt::Key_Left);
        QCOMPARE(picture.accessibleDescription(), first);
        QTest::keyClick(&picture, Qt::Key_Right);
        QTest::keyClick(&picture, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(lines().rowCount() > 0, kPatience);
        ConversationId wanted;
        connect(m_window.get(), &ui::ReportsWindow::conversationWanted, this, [&](ConversationId id) { wanted = id; });
        QTRY_VERIFY(table("reportLines")->hasFocus());
        QTest::keyClick(table("reportLines"), Qt::Key_Return);
        QCOMPARE(wanted, lines().conversationAt(0));
        QVERIFY(wanted.isSet());
    }

    void theKeyboardBringsBarsIntoSight()
    {
        showTheMonth();
        choose("reportPeriod", u"Last 30 days"_s);
        ui::ReportChart &picture = turnTo(u"Channels"_s, u"reportChannels"_s);
        m_window->activateWindow();
        picture.setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(picture.hasFocus(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(picture.height() > picture.parentWidget()->height(), kPatience); // more than is seen
        QString last;
        while (last != picture.accessibleDescription()) {
            last = picture.accessibleDescription();
            QTest::keyClick(&picture, Qt::Key_Down);
            const auto current = std::find_if(picture.spots().begin(), picture.spots().end(),
                [&](const ui::ChartSpot &spot) { return spot.tip == picture.accessibleDescription(); });
            QVERIFY(current != picture.spots().end());
            QVERIFY(picture.visibleRegion().boundingRect().contains(current->place.center().toPoint()));
        }
        QVERIFY(!picture.visibleRegion().boundingRect().contains(picture.spots().front().place.center().toPoint()));
    }

    void theTrendStandsBesideThePeriodBefore()
    {
        choose("reportPeriod", u"Yesterday"_s);
        choose("reportMetric", u"Messages received"_s);
        ui::ReportChart &picture = turnTo(u"Trend"_s, u"reportTrend"_s);
        QCOMPARE(picture.spots().size(), std::size_t(2));
        const report::Days before = picture.spots()[0].question.days;
        const report::Days now = picture.spots()[1].question.days;
        QCOMPARE(before.last.addDays(1), now.first);
        QVERIFY(picture.spots()[0].place.right() <= picture.spots()[1].place.left());
        // As high as they are many.
        const double ratio = picture.spots()[0].place.height() / picture.spots()[1].place.height();
        QVERIFY(std::abs(ratio - double(picture.spots()[0].total) / double(picture.spots()[1].total)) < 0.02);
    }

    void aWorkbookAndAPdfAreWritten()
    {
        choose("reportBy", u"Agent"_s);
        turnTo(u"Trend"_s, u"reportTrend"_s);
        auto *notice = m_window->findChild<ui::NoticeBar *>(u"reportNotice"_s);
        for (const auto &[action, suffix, magic] : {std::tuple{u"reportExportXlsx"_s, u"xlsx"_s, QByteArray("PK")},
                 {u"reportExportPdf"_s, u"pdf"_s, QByteArray("%PDF-")}}) {
            m_dialogs.path = m_folder.filePath(u"figures."_s + suffix);
            notice->clear();
            m_window->findChild<QAction *>(action)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(notice->text().startsWith(u"Exported"_s), kPatience);
            QFile file(m_dialogs.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 4000);
            QVERIFY(file.readAll().startsWith(magic));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.xlsx.*"_s}).size(), 0);
    }

    void isGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        const QSize laptop(1366, 768);
        const QSize wall(3840, 2160);
        QTest::newRow("reports-light") << false << u"Nothing"_s << false << u"Figures"_s << laptop;
        QTest::newRow("reports-dark") << true << u"Agent"_s << false << u"Figures"_s << laptop;
        QTest::newRow("reports-mirrored") << false << u"Agent"_s << true << u"Figures"_s << laptop;
        for (const auto &[name, page] :
            {std::pair{"trend", u"Trend"_s}, {"week", u"Week"_s}, {"dispositions", u"Dispositions"_s},
                {"day", u"Day"_s}, {"assistant", u"Assistant"_s}, {"channels", u"Channels"_s}}) {
            for (const bool dark : {false, true})
                QTest::addRow("reports-%s-%s", name, dark ? "dark" : "light")
                    << dark << u"Nothing"_s << false << page << laptop;
            QTest::addRow("reports-%s-wall", name) << true << u"Nothing"_s << false << page << wall;
        }
        QTest::newRow("reports-wall") << false << u"Agent"_s << false << u"Figures"_s << wall;
    }
    void isGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(QString, by);
        QFETCH(bool, mirrored);
        QFETCH(QString, page);
        QFETCH(QSize, size);
        showTheMonth();
        m_window->resize(size);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        choose("reportPeriod", u"Last 30 days"_s);
        choose("reportBy", by);
        counted();
        if (page == u"Figures"_s)
            QTest::keyClick(table("reportCells"), Qt::Key_Return);
        else
            turnTo(page, {}).choose(2);
        QTRY_VERIFY_WITH_TIMEOUT(lines().rowCount() > 0, kPatience);
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->findChild<QWidget *>(u"card_conversations_new"_s)->accessibleName().contains(u':'), kPatience);
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
    }

private:
    /// Two months of eight people's shifts.
    void showTheMonth()
    {
        if (!m_month) {
            const QDateTime start(QDate(2030, 2, 1), QTime(0, 0), Qt::UTC);
            m_month = std::make_unique<History>(
                db::Dialect::Sqlite, Instant{start.toMSecsSinceEpoch()}, 9, History::monthOf(8, 130));
            m_month->playUntil(260, 2 * History::kMonth);
            m_month->site().execute("UPDATE site SET clock_offset_ms = 0");
            m_month->site().execute(
                "INSERT INTO saved_report (uuid, name, cut_by, metric, agent, team, channel, property, "
                "zone, every, file_kind, created_at) VALUES ('r1', 'Shift 1 by day', 'day', '', '', "
                "'Shift 1', '', '', '', 'never', 'csv', 1)");
        }
        m_shown = m_month.get();
        open(milliseconds(kPatience));
    }
    void open(milliseconds limit)
    {
        m_window.reset();
        m_reader = std::make_unique<app::ReportReader>(
            m_shown->site().temp().url(), std::make_shared<ManualClock>(m_shown->end()), limit);
        m_window = std::make_unique<ui::ReportsWindow>(*m_reader, &m_dialogs);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
    }
    void counted()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            !text("reportAge").isEmpty() && !text("reportAge").startsWith(u"Counting"_s), kPatience);
    }
    void choose(const char *name, const QString &title)
    {
        counted(); // the names to filter by are known
        const int at = box(name)->findText(title);
        QVERIFY2(at >= 0, qPrintable(title));
        box(name)->setCurrentIndex(at);
    }
    /// Comes to the front and has its figures.
    ui::ReportChart &turnTo(const QString &page, const QString &name)
    {
        auto *views = m_window->findChild<ui::ChartViews *>();
        for (int i = 0; i < views->count(); ++i) {
            if (views->tabText(i) == page)
                views->setCurrentIndex(i);
        }
        ui::ReportChart *picture = views->front();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(picture != nullptr && !picture->spots().empty(), kPatience); }();
        [&] { QVERIFY(name.isEmpty() || picture->objectName() == name); }();
        return *picture;
    }
    QComboBox *box(const char *name) { return m_window->findChild<QComboBox *>(QString::fromLatin1(name)); }
    QTableView *table(const char *name) { return m_window->findChild<QTableView *>(QString::fromLatin1(name)); }
    QString text(const char *name) { return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    ui::CellModel &cells()
    {
        auto *sorted = qobject_cast<QSortFilterProxyModel *>(table("reportCells")->model());
        return *qobject_cast<ui::CellModel *>(sorted->sourceModel());
    }
    ui::LineModel &lines() { return *qobject_cast<ui::LineModel *>(table("reportLines")->model()); }

    QTemporaryDir m_folder;
    SaveDialogs m_dialogs;
    std::unique_ptr<History> m_history;
    std::unique_ptr<History> m_month; ///< For pictures of it.
    History *m_shown = nullptr; ///< One of them.
    std::unique_ptr<app::ReportReader> m_reader;
    std::unique_ptr<ui::ReportsWindow> m_window;
};

BELLHOP_TEST(tst_reports_window, TestReportsWindow)

#include "tst_reports_window.moc"
