// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/exit_code.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace bellhop::app {

/// What is printed for one line of input.
struct AnsweredLine {
    QByteArray json; ///< Without the end of the line.
    bool failed = false;
};

/// Reads standard input to its end and answers every line on a line of standard output, in the order they came. Lines
/// count from 1. BadData at the end when any failed; the lines after it are answered all the same.
[[nodiscard]] Result<ExitCode> answerLines(const std::function<AnsweredLine(QByteArrayView line, int number)> &answer);

} // namespace bellhop::app
