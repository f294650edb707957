// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent_state.h"
#include "core/report/board_figures.h"
#include "ui/kit/theme.h"
#include "ui/kit/urgency.h"

#include <QString>

class QPainter;

namespace bellhop::ui {

/// Words of the wallboard for people. Pure.

[[nodiscard]] QString figureTitle(report::Figure figure);
[[nodiscard]] QString figureSentence(report::Figure figure); ///< What it counts.
[[nodiscard]] QString figureText(report::Figure figure, const report::FigureValue &value); ///< "3", "12:03", "86.7 %"
/// The smaller line under it; empty for most. "of 48, goal 80 %": answers
[[nodiscard]] QString figureDetail(const report::Board &board, report::Figure figure, const report::FigureValue &value);
/// "Waiting: 3, too long": for a screen reader.
[[nodiscard]] QString figureSpoken(const report::Board &board, report::Figure figure, const report::FigureValue &value);

[[nodiscard]] QString pressureWord(report::Pressure pressure); ///< Empty when calm.
[[nodiscard]] Urgency urgencyOf(report::Pressure pressure); ///< Its shape; none when calm.
[[nodiscard]] QColor pressureColor(report::Pressure pressure, const Theme &theme); ///< The text's own when calm.

/// "about 12 min", "at once", or why there is no saying.
[[nodiscard]] QString expectedText(const report::QueueLine &line);
[[nodiscard]] QString expectedSentence(const report::QueueLine &line);

/// "On a break · Meal"
[[nodiscard]] QString tileState(const report::BoardAgent &agent, const StateRules &rules);
/// How long the state has lasted, or how much of it is left.
[[nodiscard]] QString tileTime(const report::BoardAgent &agent, Instant now);
/// "3 of 10 · waiting: 2, 12:03"
[[nodiscard]] QString tileWork(const report::AgentTile &tile, Instant now);
/// Why they come first: "a guest waits too long, too many conversations"; empty when nothing is wrong.
[[nodiscard]] QString tileTrouble(const report::AgentTile &tile);
/// The worst of it.
[[nodiscard]] report::Pressure tilePressure(const report::AgentTile &tile);

} // namespace bellhop::ui
