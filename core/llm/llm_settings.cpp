// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llm_settings.h"

#include "core/base/wire_table.h"

namespace bellhop::llm {
using namespace Qt::StringLiterals;

namespace {

constexpr WireTable<LlmDialect, 2> kDialects{{
    {LlmDialect::OpenAi, "openai"_L1},
    {LlmDialect::Anthropic, "anthropic"_L1},
}};
constexpr qint64 kMillion = 1'000'000;

} // namespace

QLatin1String toWire(LlmDialect dialect)
{
    return wireWord(kDialects, dialect);
}
std::optional<LlmDialect> llmDialectFromWire(QStringView word)
{
    return wireValue(kDialects, word);
}

qint64 LlmSettings::cost(qint64 tokensIn, qint64 tokensOut) const
{
    return (tokensIn * microsPerMillionIn + tokensOut * microsPerMillionOut + kMillion - 1) / kMillion;
}

} // namespace bellhop::llm
