// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/analysis_lines.h"
#include "app/bellhopctl/command.h"

#include <cstdio>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of standard input without its end; nothing at the end of the input.
std::optional<QByteArray> readLine()
{
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF; c = std::getc(stdin)) {
        if (c == '\n')
            return line;
        line += char(c);
    }
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

void writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::putc('\n', stdout);
}

Result<ExitCode> analyze(const Invocation &invocation)
{
    if (!invocation.has(QLatin1String("jsonl")))
        return makeError(ErrorKind::BadData, u"How the messages come must be said: --jsonl, one object a line."_s);
    BELLHOP_TRY(const auto analyzer, ai::Analyzer::create());
    int number = 0;
    int bad = 0;
    while (const std::optional<QByteArray> line = readLine()) {
        const AnalyzedLine answer = analyzeLine(*analyzer, *line, ++number);
        bad += answer.failed;
        writeLine(answer.json);
    }
    std::fflush(stdout);
    if (bad == 0)
        return kOk;
    return makeError(
        ErrorKind::BadData, u"%1 of %2 lines could not be read; their answers say why."_s.arg(bad).arg(number));
}

} // namespace

Command analyzeCommand()
{
    return {u"analyze"_s, u"Says what the analyzer makes of messages, one JSON object a line; needs no database."_s, {},
        {{u"jsonl"_s, u"Reads one object a line from standard input and answers each on its line."_s}}, {}, analyze,
        true, false};
}

} // namespace bellhop::app
