// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/journeys/front_office.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_model.h"

#include <QAbstractItemView>
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

void measureOn(Table &table, const Options &options, const QString &where, db::Dialect dialect)
{
    FrontOffice office(dialect);
    ui::ConsoleWindow &window = office.window();
    window.resize(1366, 768);
    window.show();
    auto &view = *window.findChild<QAbstractItemView *>(u"queueView"_s);
    PaintWatch paints(view);
    int paintsWhenKnown = 0;
    QObject::connect(&window.queueModel(), &ui::QueueModel::countsChanged, &paints,
        [&paints, &paintsWhenKnown] { paintsWhenKnown = paints.count(); });
    const int rounds = options.quick ? 5 : 60;
    Samples painted;
    int known = 0;
    for (int i = 0; i < rounds; ++i) {
        const int target = ++known;
        QElapsedTimer clock;
        clock.start();
        // A console reads at once, then five times a second at most: let it rest, as between two guests.
        waitFor([&] { return clock.elapsed() > 300; });
        clock.restart();
        office.simulator().guestWrites(u"3462%1"_s.arg(i, 7, 10, QChar(u'0')), u"Guest %1"_s.arg(i), u"A room?"_s);
        if (!waitFor([&] { return window.queueModel().count(ui::Section::Waiting) >= target; }))
            return table.failed(u"webhook to painted, "_s + where, u"the guest never appeared"_s);
        if (!waitFor([&] { return paints.count() > paintsWhenKnown; }))
            return table.failed(u"webhook to painted, "_s + where, u"the list was not painted"_s);
        painted.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    table.row(u"webhook to painted in the list, "_s + where, painted.text(), u"budget: 200 ms"_s,
        painted.percentile(0.5) / 200);
}

} // namespace

void measureScreen(Table &table, const Options &options)
{
    measureOn(table, options, u"SQLite"_s, db::Dialect::Sqlite);
    measureOn(table, options, u"MariaDB"_s, db::Dialect::MySql);
}

} // namespace bellhop::bench

#include "screen_bench.moc"
