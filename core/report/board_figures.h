// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/board.h"

#include <array>

namespace bellhop::report {

// The figures of a wallboard, each defined here and nowhere else: what it counts, and the sentence that says so. Pure;
// they count time on from a look at the database without reading it again.

enum class Figure { Waiting, OldestWait, InWork, NeedsReply, ServiceLevel, Breaches, FreeCapacity, WindowsClosing };

struct FigureWords {
    Figure figure;
    const char *id; ///< For object names.
    const char *title; ///< English, as reports say it.
    const char *sentence; ///< What it counts. Likewise.
};

[[nodiscard]] const std::array<FigureWords, 8> &boardFigures();
[[nodiscard]] const FigureWords &wordsOf(Figure figure);

/// From when on something asks for attention that no target of the site says.
struct BoardLimits {
    milliseconds closingSoon{2 * 3600'000}; ///< A window that ends within this closes.
    int answersForPace = 5; ///< Fewer in `kPace` say nothing about the next wait.
    milliseconds breakFor{45 * 60'000}; ///< Longer than that in a state is too long.
    milliseconds awayFor{20 * 60'000};
    milliseconds wrapUpFor{10 * 60'000};
    milliseconds busyFor{60 * 60'000};
    milliseconds meetingFor{2 * 3600'000}; ///< And training.
};

/// How pressing something is; each step has its own shape, word and colour on the screen.
enum class Pressure { Calm, Soon, Due, Breach };

/// Against the target of the conversation's property: soon from a third, due from two thirds, a breach beyond it. Calm
/// when nobody waits.
[[nodiscard]] Pressure pressureOf(const Board &board, const BoardTalk &talk, Instant now);

/// The open conversations that a figure counts, the longest wait first (WindowsClosing: the first to close first).
/// Empty for ServiceLevel and FreeCapacity, which count no conversations.
[[nodiscard]] std::vector<const BoardTalk *> talksBehind(
    const Board &board, Figure figure, Instant now, const BoardLimits &limits = {});

/// One number of the board.
struct FigureValue {
    std::optional<qint64> number; ///< OldestWait: ms. Unset: there is none.
    std::optional<double> share; ///< ServiceLevel alone; unset without an answer, or while they are counted.
    Pressure pressure = Pressure::Calm;
    qint64 of = 0; ///< ServiceLevel: the answers; FreeCapacity: the agents who have some.
};
[[nodiscard]] FigureValue valueOf(const Board &board, Figure figure, Instant now, const BoardLimits &limits = {});

enum class QueueBy { Property, Team };

/// One line of the queues table.
struct QueueLine {
    PropertyId property; ///< Either this
    TeamId team; ///< or this.
    QString name;
    int waiting = 0;
    Instant oldest = {}; ///< Of those who wait in the queue; unset: nobody.
    int inWork = 0;
    int needsReply = 0;
    int assistant = 0; ///< Open and the assistant's.
    int breaches = 0;
    int closing = 0;
    int free = 0;
    int answersLately = 0;
    /// How long the next guest will wait: those who wait, at the pace of the last half hour's answers. 0: nobody is
    /// before them. Unset: too few answers to say.
    std::optional<milliseconds> expected = {};
};
/// In the order of their names; a conversation counts for every team that serves its property.
[[nodiscard]] std::vector<QueueLine> queueLines(
    const Board &board, QueueBy by, Instant now, const BoardLimits &limits = {});
/// Whether a conversation is of that line.
[[nodiscard]] bool isOfLine(const Board &board, const QueueLine &line, const BoardTalk &talk);
/// What a team or property has to count on, as in QueueLine::expected.
[[nodiscard]] std::optional<milliseconds> expectedWait(int waiting, int answersLately, int answersNeeded);

/// One agent.
struct AgentTile {
    const BoardAgent *agent = nullptr;
    Instant longestWait; ///< Of their guests in sight; unset: nobody waits for them.
    Pressure wait = Pressure::Calm;
    int needsReply = 0;
    int breaches = 0;
    bool isOverCapacity = false;
    bool isTooLong = false; ///< In their state.
    [[nodiscard]] bool asksForSomething() const;
};
/// Whom to look at first: whose guest waits too long, who has too many, who has been in a state too long, whose guest
/// has to be answered now; then who is there. Offline ones only while they have open conversations.
[[nodiscard]] std::vector<AgentTile> agentTiles(const Board &board, Instant now, const BoardLimits &limits = {});
/// How long a state may last before it is too long; unset: as long as it likes.
[[nodiscard]] std::optional<milliseconds> longestStay(AgentState state, const BoardLimits &limits = {});
/// How many more open conversations they could have now.
[[nodiscard]] int freeCapacity(const BoardAgent &agent);

} // namespace bellhop::report
