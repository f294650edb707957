// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/dialogue_lines.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> play(const Invocation &invocation)
{
    if (!invocation.has(QLatin1String("jsonl")))
        return makeError(ErrorKind::BadData, u"How the dialogues come must be said: --jsonl, one object a line."_s);
    BELLHOP_TRY(const auto analyzer, ai::Analyzer::create());
    return answerLines([&](QByteArrayView line, int number) { return playDialogue(analyzer, line, number); });
}

} // namespace

Command dialogueCommand()
{
    return {u"dialogue"_s, u"Plays whole booking dialogues on the demo property; needs no database."_s, {},
        {{u"jsonl"_s, u"Reads one dialogue a line from standard input and answers each on its line."_s}}, {}, play,
        true, false};
}

} // namespace bellhop::app
