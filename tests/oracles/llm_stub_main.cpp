// SPDX-License-Identifier: GPL-3.0-or-later
// llm_stub: the language model's server of the tests, for other people's clients. Prints "listening on URL", ends with
// its standard input. `llm_stub ask openai|anthropic URL` asks a server as Bellhop does, and prints what it sends.
#include "core/llm/llm_client.h"
#include "core/llm/refining.h"
#include "tests/support/llm_stub.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

int ask(const QString &dialect, const QString &url)
{
    llm::LlmSettings settings;
    settings.dialect = llm::llmDialectFromWire(dialect).value_or(llm::LlmDialect::OpenAi);
    settings.url = url;
    settings.model = u"stub-1"_s;
    settings.key = tests::LlmStub::kKey;
    llm::LlmClient client(settings);
    const auto prompt = llm::promptFor(
        llm::DraftToWord{u"parking?"_s, u"The garage costs 18 euros."_s, u"Casa"_s, u"en"_s, true}, settings);
    const llm::LlmAnswer answer = client.ask(*prompt);
    QTextStream(stdout) << (answer.text.ok() ? *answer.text : answer.text.error().message) << "\n"
                        << answer.tokensIn << ' ' << answer.tokensOut << "\n";
    return answer.text.ok() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.value(1) == u"ask")
        return ask(arguments.value(2), arguments.value(3));
    tests::LlmStub stub;
    QTextStream(stdout) << "listening on http://127.0.0.1:" << stub.port() << Qt::endl;
    while (std::getchar() != EOF) { }
    return 0;
}
