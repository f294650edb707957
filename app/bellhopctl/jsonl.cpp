// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/jsonl.h"

#include <cstdio>
#include <optional>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without its end; nothing at the end of the input.
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

} // namespace

Result<ExitCode> answerLines(const std::function<AnsweredLine(QByteArrayView line, int number)> &answer)
{
    int number = 0;
    int bad = 0;
    while (const std::optional<QByteArray> line = readLine()) {
        const AnsweredLine answered = answer(*line, ++number);
        bad += answered.failed;
        std::fwrite(answered.json.constData(), 1, size_t(answered.json.size()), stdout);
        std::putc('\n', stdout);
    }
    std::fflush(stdout);
    if (bad == 0)
        return kOk;
    return makeError(
        ErrorKind::BadData, u"%1 of %2 lines could not be read; their answers say why."_s.arg(bad).arg(number));
}

} // namespace bellhop::app
