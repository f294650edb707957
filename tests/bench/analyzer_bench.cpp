// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/analyzer.h"
#include "tests/bench/bench_table.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Phrases from all over the corpus: every `step`th of each file.
QStringList phrases(int step)
{
    QStringList all;
    QDirIterator files(QStringLiteral(BELLHOP_SOURCE_DIR "/resources/corpus"), {u"*.tsv"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int line = 0; !file.atEnd(); ++line) {
            const QByteArray row = file.readLine();
            if (line > 0 && line % step == 0)
                all << QString::fromUtf8(row.first(row.indexOf('\t')));
        }
    }
    return all;
}

} // namespace

// The whole analysis of one message on one thread: language, labels with reasons, dates, slots, entities.
void measureAnalyzer(Table &table, const Options &options)
{
    const double before = residentMb(QCoreApplication::applicationPid());
    QElapsedTimer clock;
    clock.start();
    const auto analyzer = ai::Analyzer::create();
    if (!analyzer.ok())
        return table.failed(u"analyzer"_s, analyzer.error().message);
    const double loaded = double(clock.nsecsElapsed()) / 1e6;
    ai::GuestMessage message;
    message.referenceDate = QDate(2026, 11, 20);
    const QStringList texts = phrases(options.quick ? 40 : 4);
    Samples samples;
    for (int round = 0; round < 2; ++round) { // the first one reads the word lists
        for (const QString &text : texts) {
            message.text = text;
            clock.restart();
            const ai::Analysis made = (*analyzer)->analyze(message);
            const double ms = double(clock.nsecsElapsed()) / 1e6;
            if (round > 0 && made.intent.probability > 0)
                samples.add(ms);
        }
    }
    table.judge(u"analyzer: one message, one thread"_s, samples, 0.3, 1.0);
    table.judge(u"analyzer: models loaded"_s, u"%1 ms"_s.arg(loaded, 0, 'f', 1), u"50 ms"_s, loaded <= 50);
    const double grown = residentMb(QCoreApplication::applicationPid()) - before;
    table.judge(
        u"analyzer: models and word lists"_s, u"%1 MB resident"_s.arg(grown, 0, 'f', 1), u"30 MB"_s, grown <= 30);
}

} // namespace bellhop::bench
