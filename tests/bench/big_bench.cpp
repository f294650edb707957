// SPDX-License-Identifier: GPL-3.0-or-later
// A console on a grown site: a million messages, five thousand open conversations, one of a hundred thousand messages.
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/browser.h"
#include "tests/bench/filler.h"
#include "tests/bench/load.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <thread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

Filling grown(bool quick)
{
    Filling filling;
    filling.conversations = quick ? 500 : 5'000;
    filling.messages = quick ? 10'000 : 1'000'000;
    filling.largest = quick ? 2'000 : 100'000;
    return filling;
}

/// What the child said behind `word`, as numbers.
QList<double> numbers(drills::ChildProgram &child, const QByteArray &word)
{
    const auto line = child.waitForLine(word, drills::kLimitMs);
    if (!line)
        drills::giveUp(u"the console ended before it said '%1'"_s.arg(QString::fromLatin1(word)));
    QList<double> found;
    for (const QByteArray &part : line->simplified().split(' '))
        found << part.toDouble();
    return found;
}

QString frames(const QList<double> &said)
{
    return u"p50 %1 ms, p99 %2 ms (%3), longest %4"_s.arg(said.value(0), 0, 'f', 1)
        .arg(said.value(1), 0, 'f', 1)
        .arg(said.value(2))
        .arg(said.value(3), 0, 'f', 0);
}

/// The same queue and a screen's thread as a page: what the console is beside a program that lives in a browser.
void besideBrowser(Table &table, int conversations, double startMs, double memoryMb)
{
    constexpr int kMessages = 60;
    const auto browser = measureBrowser(conversations, kMessages);
    if (!browser.ok())
        return table.row(u"  beside a page in headless Chromium"_s, u"none"_s, browser.error().message);
    table.row(u"  start, beside a static page in headless Chromium"_s, u"%1 ms"_s.arg(startMs),
        u"Chromium %1 ms"_s.arg(browser->startMs), startMs / browser->startMs);
    table.row(u"  memory, beside it (PSS of its processes)"_s, u"%1 MB"_s.arg(memoryMb, 0, 'f', 0),
        u"Chromium %1 MB"_s.arg(browser->memoryMb, 0, 'f', 0), memoryMb / browser->memoryMb);
}

void measureOn(Table &table, const Options &options, const QString &where, tests::PrivateMySql *server)
{
    const Filling filling = grown(options.quick);
    BenchSite site(server);
    site.addPerson(u"ana"_s);
    QElapsedTimer clock;
    clock.start();
    must(fill(site.database(), filling), "a grown site");
    table.row(u"a console on %1 messages, %2"_s.arg(filling.messages).arg(where),
        u"%1 open, largest %2, filled in %3 s"_s.arg(filling.conversations)
            .arg(filling.largest)
            .arg(clock.elapsed() / 1000));
    site.startRelay();
    const int seconds = options.quick ? 1 : std::min(options.seconds, 10);
    drills::ChildProgram child(QCoreApplication::applicationFilePath(),
        {u"--console-child"_s,
            site.writeConsole(u"ana"_s, {{"seconds"_L1, seconds}, {"conversations"_L1, filling.conversations}})},
        site.environment(), site.file(u"console.log"_s));
    clock.restart();
    child.start();
    (void)numbers(child, "usable");
    const auto usable = static_cast<double>(clock.elapsed());
    table.judge(
        u"  start of the program to usable, "_s + where, u"%1 ms"_s.arg(usable), u"≤ 1000 ms"_s, usable <= 1'000);
    const double opened = numbers(child, "opened ").value(0);
    table.judge(u"  opening the largest conversation, "_s + where, u"%1 ms"_s.arg(opened, 0, 'f', 1), u"≤ 80 ms"_s,
        opened <= 80);
    const QList<double> scrolled = numbers(child, "scrolled ");
    table.judge(
        u"  frames while scrolling, "_s + where, frames(scrolled), u"p99 ≤ 16.7 ms"_s, scrolled.value(1) <= 16.7);
    (void)numbers(child, "listening");
    LoadShape shape;
    shape.seconds = seconds;
    shape.perSecond = 100;
    Load({site.webhookUrl(), BenchSite::kAppSecret}, shape).run();
    const QList<double> events = numbers(child, "events ");
    table.judge(u"  frames at 100 events/s, "_s + where, frames(events), u"p99 ≤ 16.7 ms"_s, events.value(1) <= 16.7);
    (void)numbers(child, "writing");
    shape.first = 1'000'000;
    Load({site.webhookUrl(), BenchSite::kAppSecret}, shape).run();
    const QList<double> typed = numbers(child, "typed ");
    table.judge(u"  key → glyph at 100 events/s, "_s + where,
        u"p50 %1 ms, p99 %2 ms (%3)"_s.arg(typed.value(0), 0, 'f', 1)
            .arg(typed.value(1), 0, 'f', 1)
            .arg(typed.value(2)),
        u"p99 ≤ 16 ms"_s, typed.value(2) > 0 && typed.value(1) <= 16);
    const QList<double> held = numbers(child, "memory ");
    const double memory = held.value(0);
    table.judge(u"  console's memory, "_s + where, u"%1 MB"_s.arg(memory, 0, 'f', 0), u"≤ 150 MB"_s, memory <= 150);
    if (server == nullptr)
        besideBrowser(table, filling.conversations, usable, held.value(1));
}

} // namespace

void measureBig(Table &table, const Options &options)
{
    measureOn(table, options, u"SQLite"_s, nullptr);
    const auto server = startSiteServer();
    measureOn(table, options, u"MariaDB"_s, server.get());
}

} // namespace bellhop::bench
