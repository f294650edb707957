// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/board_words.h"

#include "ui/kit/format.h"
#include "ui/kit/spoken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;
using report::Figure;
using report::Pressure;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wallboard)
};

/// One goal, or that they differ.
QString goalWord(const report::Board &board)
{
    if (board.properties.empty())
        return {};
    const int goal = board.properties.front().target.goalPercent;
    for (const report::BoardProperty &property : board.properties) {
        if (property.target.goalPercent != goal)
            return Words::tr("goals differ");
    }
    return Words::tr("goal %1 %").arg(goal);
}

} // namespace

QString figureTitle(Figure figure)
{
    return spoken(QString::fromUtf8(report::wordsOf(figure).title));
}

QString figureSentence(Figure figure)
{
    return spoken(QString::fromUtf8(report::wordsOf(figure).sentence));
}

QString figureText(Figure figure, const report::FigureValue &value)
{
    if (figure == Figure::ServiceLevel)
        return value.share ? Words::tr("%1 %").arg(QLocale().toString(*value.share * 100, 'f', 1)) : u"–"_s;
    if (!value.number)
        return u"–"_s;
    return figure == Figure::OldestWait ? clockSpan(milliseconds(*value.number)) : QLocale().toString(*value.number);
}

QString figureDetail(const report::Board &board, Figure figure, const report::FigureValue &value)
{
    switch (figure) {
    case Figure::ServiceLevel:
        if (!board.day.isCounted)
            return Words::tr("counting the day…");
        if (board.day.answers == 0)
            return Words::tr("no answers yet");
        return Words::tr("of %1, %2").arg(QLocale().toString(board.day.answers), goalWord(board));
    case Figure::FreeCapacity:
        return Words::tr("agents with room: %1").arg(value.of);
    case Figure::OldestWait:
        return value.number ? Words::tr("in the queue") : Words::tr("nobody waits");
    case Figure::WindowsClosing:
        return Words::tr("within 2 hours");
    case Figure::Breaches:
        return Words::tr("over the target");
    case Figure::Waiting:
        return Words::tr("nobody has them");
    case Figure::InWork:
        return Words::tr("with agents");
    case Figure::NeedsReply:
        return Words::tr("of those in work");
    }
    return {};
}

QString figureSpoken(const report::Board &board, Figure figure, const report::FigureValue &value)
{
    QStringList parts{figureText(figure, value), pressureWord(value.pressure), figureDetail(board, figure, value)};
    parts.removeAll(QString());
    return Words::tr("%1: %2").arg(figureTitle(figure), parts.join(u", "_s));
}

QString pressureWord(Pressure pressure)
{
    switch (pressure) {
    case Pressure::Calm:
        return {};
    case Pressure::Soon:
        return Words::tr("soon due");
    case Pressure::Due:
        return Words::tr("due now");
    case Pressure::Breach:
        return Words::tr("over the limit");
    }
    return {};
}

Urgency urgencyOf(Pressure pressure)
{
    switch (pressure) {
    case Pressure::Calm:
        return Urgency::None;
    case Pressure::Soon:
        return Urgency::Soon;
    case Pressure::Due:
        return Urgency::Due;
    case Pressure::Breach:
        return Urgency::Breach;
    }
    return Urgency::None;
}

QColor pressureColor(Pressure pressure, const Theme &theme)
{
    return pressure == Pressure::Calm ? theme.text : urgencyColor(urgencyOf(pressure), theme);
}

QString expectedText(const report::QueueLine &line)
{
    if (!line.expected)
        return Words::tr("too few answers");
    if (line.waiting == 0)
        return Words::tr("nobody waits");
    return line.expected->count() < 60'000 ? Words::tr("under a minute")
                                           : Words::tr("about %1").arg(shortSpan(*line.expected));
}

QString expectedSentence(const report::QueueLine &line)
{
    const QString basis = Words::tr("Answers in the last half hour: %1.").arg(line.answersLately);
    if (!line.expected)
        return Words::tr("How long the next guest will wait cannot be said: %1").arg(basis);
    return Words::tr("How long the next guest will wait: those who wait now, at the pace of the last half hour. %1")
        .arg(basis);
}

QString tileState(const report::BoardAgent &agent, const StateRules &rules)
{
    const StateReason *reason = rules.find(agent.stateReason);
    const QString word = stateWord(agent.state);
    return reason == nullptr ? word : Words::tr("%1 · %2").arg(word, reason->name);
}

QString tileTime(const report::BoardAgent &agent, Instant now)
{
    if (!agent.stateSince.isSet())
        return {};
    if (agent.stateUntil.isSet() && agent.stateUntil > now)
        return Words::tr("%1 left").arg(clockSpan(agent.stateUntil - now));
    return clockSpan(std::max(milliseconds(0), now - agent.stateSince));
}

QString tileWork(const report::AgentTile &tile, Instant now)
{
    //: Open conversations, and how many they shall have at most.
    const QString load = Words::tr("%1 of %2").arg(tile.agent->open).arg(tile.agent->maxOpen);
    if (!tile.longestWait.isSet())
        return load;
    //: "3 of 10 · waiting: 2, 12:03": open conversations; guests who wait, and for how long the first of them.
    return Words::tr("%1 · waiting: %2, %3")
        .arg(load, QString::number(tile.needsReply), clockSpan(std::max(milliseconds(0), now - tile.longestWait)));
}

QString tileTrouble(const report::AgentTile &tile)
{
    QStringList parts;
    if (tile.breaches > 0)
        parts << Words::tr("a guest waits too long");
    if (tile.isOverCapacity)
        parts << Words::tr("too many conversations");
    if (tile.isTooLong)
        parts << Words::tr("too long in this state");
    return parts.join(u", "_s);
}

Pressure tilePressure(const report::AgentTile &tile)
{
    if (tile.breaches > 0)
        return Pressure::Breach;
    if (tile.isOverCapacity || tile.isTooLong)
        return Pressure::Due;
    return tile.wait;
}

} // namespace bellhop::ui
