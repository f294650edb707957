// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/analysis_lines.h"
#include "app/bellhopctl/command.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> analyze(const Invocation &invocation)
{
    if (!invocation.has(QLatin1String("jsonl")))
        return makeError(ErrorKind::BadData, u"How the messages come must be said: --jsonl, one object a line."_s);
    BELLHOP_TRY(const auto analyzer, ai::Analyzer::create());
    return answerLines([&](QByteArrayView line, int number) { return analyzeLine(*analyzer, line, number); });
}

} // namespace

Command analyzeCommand()
{
    return {u"analyze"_s, u"Says what the analyzer makes of messages, one JSON object a line; needs no database."_s, {},
        {{u"jsonl"_s, u"Reads one object a line from standard input and answers each on its line."_s}}, {}, analyze,
        true, false};
}

} // namespace bellhop::app
