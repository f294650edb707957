// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/journeys/front_office.h"
#include "ui/queue/queue_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QTextEdit>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using tests::FrontOffice;

namespace {

/// Counts paintings of a view, so that "painted" means painted, not merely known to a model.
class PaintWatch final : public QObject
{
    Q_OBJECT
public:
    explicit PaintWatch(QAbstractItemView &view) { view.viewport()->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

bool waitFor(const std::function<bool()> &isTrue)
{
    QElapsedTimer clock;
    clock.start();
    while (!isTrue()) {
        if (clock.elapsed() > 30'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

/// A window at work: Ana has one guest's conversation open.
class Desk final
{
public:
    explicit Desk(db::Dialect dialect)
        : m_office(dialect)
        , m_window(m_office.window())
        , m_paints(view())
    {
        QObject::connect(view().model(), &QAbstractItemModel::rowsInserted, &m_paints,
            [this] { m_paintsWhenKnown = m_paints.count(); });
    }

    /// A guest writes, Ana claims and opens it; false when that does not come about.
    bool begin()
    {
        m_window.resize(1366, 768);
        m_window.show();
        m_window.activateWindow();
        write(0);
        ui::QueueModel &queue = m_window.queueModel();
        if (!waitFor([&] { return queue.count(ui::Section::Waiting) == 1; }))
            return false;
        m_window.selectConversation(queue.mostUrgentUnowned());
        press("claimAction");
        return waitFor(
            [&] { return queue.count(ui::Section::Mine) == 1 && edit().isEnabled() && !edit().isReadOnly(); });
    }

    /// From the guest's webhook to the thread's picture with it; negative when it never came.
    double guestWrites(int number)
    {
        rest();
        const int lines = view().model()->rowCount();
        QElapsedTimer clock;
        clock.start();
        write(number);
        if (!waitFor([&] { return view().model()->rowCount() > lines && m_paints.count() > m_paintsWhenKnown; }))
            return -1;
        return ms(clock);
    }

    /// From Return in the composer to the request at the provider; negative when it never came.
    double agentAnswers(int number)
    {
        rest();
        press("focusComposerAction");
        QTest::keyClicks(&edit(), u"Answer %1"_s.arg(number));
        const std::size_t before = m_office.simulator().ledger().received.size();
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&edit(), Qt::Key_Return);
        if (!waitFor([&] { return m_office.simulator().ledger().received.size() > before; }))
            return -1;
        return ms(clock);
    }

private:
    QAbstractItemView &view() { return *m_window.findChild<QAbstractItemView *>(u"threadView"_s); }
    QTextEdit &edit() { return *m_window.findChild<QTextEdit *>(u"composerEdit"_s); }
    void press(const char *action) { m_window.findChild<QAction *>(QLatin1String(action))->trigger(); }
    void write(int number)
    {
        m_office.simulator().guestWrites(u"34620000001"_s, u"Marta"_s, u"Question %1"_s.arg(number));
    }
    /// As between two messages: what the last one set off has come to its end.
    static void rest()
    {
        QElapsedTimer clock;
        clock.start();
        waitFor([&] { return clock.elapsed() > 800; });
    }
    static double ms(const QElapsedTimer &clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

    FrontOffice m_office;
    ui::ConsoleWindow &m_window;
    PaintWatch m_paints;
    int m_paintsWhenKnown = 0;
};

void measureOn(Table &table, const Options &options, const QString &where, db::Dialect dialect)
{
    Desk desk(dialect);
    if (!desk.begin())
        return table.failed(u"the owner's window, "_s + where, u"the conversation never became hers"_s);
    Samples painted;
    Samples sent;
    const int rounds = options.quick ? 5 : 40; // a guest is paced beyond a burst of 45
    for (int i = 1; i <= rounds; ++i) {
        const double seen = desk.guestWrites(i);
        const double gone = desk.agentAnswers(i);
        if (seen < 0 || gone < 0)
            return table.failed(u"the owner's window, "_s + where, u"round %1 did not come to its end"_s.arg(i));
        painted.add(seen);
        sent.add(gone);
    }
    table.judge(u"webhook → painted in the owner's window, "_s + where, painted, 25, 60);
    table.judge(u"key → request at the provider, "_s + where, sent, 60, 150);
}

} // namespace

void measureScreen(Table &table, const Options &options)
{
    measureOn(table, options, u"SQLite"_s, db::Dialect::Sqlite);
    measureOn(table, options, u"MariaDB"_s, db::Dialect::MySql);
}

} // namespace bellhop::bench

#include "screen_bench.moc"
