// SPDX-License-Identifier: GPL-3.0-or-later
// An agent's own day over a database of real operations, by the console's own reader.
#include "app/bellhop/report_reader.h"
#include "core/db/accounts.h"
#include "tests/core/report/history.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/reports/cell_model.h"
#include "ui/reports/day_strips.h"
#include "ui/reports/line_model.h"
#include "ui/reports/my_day_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
constexpr auto kPassword = "Secret-1";
const QDateTime kStart(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC); // before the night in which clocks change

using Figures = std::map<std::pair<QString, QString>, std::pair<qint64, qint64>>; // total and rows

/// Reports over the history's end, on its clock.
class Source final : public ui::ReportSource
{
public:
    Source(const db::DatabaseUrl &url, const std::shared_ptr<const Clock> &clock, Instant now)
        : m_reader(url, clock)
        , m_now(now)
    {
    }
    QFuture<Result<std::vector<report::Report>>> ask(const std::vector<report::Request> &requests) override
    {
        return m_reader.ask(requests);
    }
    void giveUp() override { m_reader.giveUp(); }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    app::ReportReader m_reader;
    const Instant m_now;
};

} // namespace

/// Ana's day is what whoever leads her sees of it.
class TestMyDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }
    void cleanup()
    {
        m_window.reset();
        m_source.reset();
        m_history.reset();
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }
    void hasTheFiguresOfTheSupervisorsReport_data() { BELLHOP_TEST_DIALECTS(); }
    void hasTheFiguresOfTheSupervisorsReport()
    {
        QFETCH(db::Dialect, dialect);
        play(dialect);
        openAs(u"ana"_s);
        const std::unique_ptr<db::Database> lead = databaseOf(u"dov"_s);
        int figures = 0;
        for (int day = 0; day < 4; ++day) {
            counted();
            const Figures expected = ofTheReport(*lead, u"ana"_s, m_window->day());
            QVERIFY(shown() == expected);
            figures += static_cast<int>(expected.size());
            m_window->findChild<QAction *>(u"myDayBefore"_s)->trigger();
        }
        QVERIFY2(figures > 20, QByteArray::number(figures).constData());
    }

    void aDayOfStatesIsADayLong()
    {
        play(db::Dialect::Sqlite);
        openAs(u"ana"_s);
        counted();
        m_window->findChild<QAction *>(u"myDayBefore"_s)->trigger();
        counted();
        qint64 sum = 0;
        for (const auto &[what, figure] : shown()) {
            if (what.first == u"agent_state"_s)
                sum += figure.first;
        }
        const report::Span span = report::spanOf({m_window->day(), m_window->day()}, QTimeZone("Europe/Madrid"));
        QCOMPARE(sum, (span.until - span.from).count());
    }

    void anAgentSeesHerOwnDayAlone()
    {
        play(db::Dialect::MySql);
        const std::unique_ptr<db::Database> own = databaseOf(u"ana"_s);
        QVERIFY(!ofTheReport(*own, u"ana"_s, m_day).empty());
        const auto another = report::makeReport(
            *own, ui::MyDayWindow::questionOf(u"ben"_s, m_day), report::metricsOf(u"agent_state"_s));
        QVERIFY(!another.ok() || another->answers.front().cells.empty());
    }

    void rowsOpenTheirConversations()
    {
        play(db::Dialect::Sqlite);
        openAs(u"ana"_s);
        counted();
        for (int days = 0; row(u"handle"_s) < 0; ++days) {
            QVERIFY2(days < 30, "nothing was ever in front of ana");
            m_window->findChild<QAction *>(u"myDayBefore"_s)->trigger();
            counted();
        }
        // By the strip …
        auto *strip = m_window->findChild<ui::DayStrips *>(u"myDayStrip"_s);
        const auto front = std::find_if(strip->spots().begin(), strip->spots().end(),
            [](const ui::ChartSpot &spot) { return spot.metric->id == "handle"_L1; });
        QVERIFY(front != strip->spots().end());
        strip->choose(static_cast<int>(front - strip->spots().begin()));
        QVERIFY(lines().rowCount() > 0);
        ConversationId wanted;
        connect(m_window.get(), &ui::MyDayWindow::conversationWanted, this, [&](ConversationId id) { wanted = id; });
        QTest::keyClick(table("myDayLines"), Qt::Key_Return);
        QVERIFY(wanted.isSet());
        // … and by the sums, with keys alone.
        wanted = {};
        table("myDayCells")->setCurrentIndex(table("myDayCells")->model()->index(row(u"handle"_s), 0));
        table("myDayCells")->setFocus();
        QTest::keyClick(table("myDayCells"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(table("myDayLines")->hasFocus(), kPatience);
        QTest::keyClick(table("myDayLines"), Qt::Key_Return);
        QCOMPARE(wanted, lines().conversationAt(0));
        QVERIFY(wanted.isSet());
    }

    void isGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("my-day-light") << false;
        QTest::newRow("my-day-dark") << true;
    }
    void isGrabbed()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        play(db::Dialect::Sqlite);
        openAs(u"ana"_s);
        counted();
        m_window->findChild<QAction *>(u"myDayBefore"_s)->trigger();
        counted();
        table("myDayCells")->setCurrentIndex(table("myDayCells")->model()->index(0, 0));
        QTest::keyClick(table("myDayCells"), Qt::Key_Return);
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
    }

private:
    /// Some days of four people; Ana and Ben are of the team that Dov leads.
    void play(db::Dialect dialect)
    {
        m_history = std::make_unique<History>(dialect, Instant{kStart.toMSecsSinceEpoch()}, 7);
        m_history->play(400);
        Site &site = m_history->site();
        m_day = QDateTime::fromMSecsSinceEpoch(m_history->end().ms, Qt::LocalTime).date();
        site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('near', 'Near', 1)");
        site.execute("INSERT INTO team_property (team_id, property_id) VALUES (1, 1)");
        site.execute("INSERT INTO team_member (team_id, agent_id) SELECT 1, a.id FROM agent a WHERE a.name IN ('ana', "
                     "'ben', 'dov')");
        if (dialect == db::Dialect::Sqlite) {
            // From now on the reader's clock alone tells the time.
            site.execute("UPDATE site SET clock_offset_ms = 0");
            m_clock = std::make_shared<ManualClock>(m_history->end());
            return;
        }
        m_clock.reset();
        site.execute("UPDATE agent SET db_account = CONCAT('bh_', name)");
        for (const QString &login : {u"ana"_s, u"dov"_s}) {
            const QString account = u"bh_"_s + login;
            if (*db::accountExists(site.database(), account))
                QVERIFY_OK(db::dropAccount(site.database(), account));
            QVERIFY_OK(db::createAccount(site.database(), account, QString::fromLatin1(kPassword)));
            QVERIFY_OK(db::grantAgent(site.database(), account));
        }
    }
    [[nodiscard]] db::DatabaseUrl urlOf(const QString &login)
    {
        db::DatabaseUrl url = m_history->site().temp().url();
        if (url.dialect == db::Dialect::MySql) {
            url.user = u"bh_"_s + login;
            url.password = QString::fromLatin1(kPassword);
        }
        return url;
    }
    [[nodiscard]] std::unique_ptr<db::Database> databaseOf(const QString &login)
    {
        db::OpenOptions options;
        options.writes = false;
        options.clock = m_clock;
        auto opened = db::Database::open(urlOf(login), options);
        if (!opened.ok())
            qFatal("%s", describe(opened.error()).constData());
        return std::move(*opened);
    }
    void openAs(const QString &login)
    {
        m_source = std::make_unique<Source>(urlOf(login), m_clock, m_history->end());
        m_window = std::make_unique<ui::MyDayWindow>(*m_source, login);
        m_window->QWidget::show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    }
    /// What whoever leads sees by day, split by agent, of this one.
    [[nodiscard]] Figures ofTheReport(db::Database &database, const QString &login, QDate day)
    {
        report::Question question;
        question.days = {day, day};
        question.by = report::By::Agent;
        Figures figures;
        for (const QString &metric : ui::myDayMetrics()) {
            const auto made = report::makeReport(database, question, report::metricsOf(metric));
            if (!made.ok())
                qFatal("%s", describe(made.error()).constData());
            for (const report::Cell &cell : made->answers.front().cells) {
                if (cell.group == login)
                    figures[{metric, cell.label}] = {cell.total, cell.rows};
            }
        }
        return figures;
    }
    [[nodiscard]] Figures shown() const
    {
        Figures figures;
        const auto &cells = *static_cast<ui::CellModel *>(table("myDayCells")->model());
        for (int i = 0; i < cells.rowCount(); ++i) {
            const ui::CellModel::Row *row = cells.rowAt(i);
            if (row->cell)
                figures[{row->metric->id, row->cell->label}] = {row->cell->total, row->cell->rows};
        }
        return figures;
    }
    [[nodiscard]] int row(const QString &metric) const
    {
        const auto &cells = *static_cast<ui::CellModel *>(table("myDayCells")->model());
        for (int i = 0; i < cells.rowCount(); ++i) {
            if (cells.rowAt(i)->metric->id == metric && cells.rowAt(i)->cell)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QTableView *table(const char *name) const
    {
        return m_window->findChild<QTableView *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::LineModel &lines() const { return *static_cast<ui::LineModel *>(table("myDayLines")->model()); }
    void counted() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->findChild<QLabel *>(u"myDayAge"_s)->text().startsWith(u"Counted"_s), kPatience);
    }

    std::unique_ptr<History> m_history;
    std::shared_ptr<const Clock> m_clock;
    QDate m_day;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<ui::MyDayWindow> m_window;
};

BELLHOP_TEST(tst_my_day, TestMyDay)
#include "tst_my_day.moc"
