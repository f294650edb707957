// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/board_figures.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace bellhop;
using namespace bellhop::report;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kNow{1'900'000'000'000};
constexpr milliseconds kMinute{60'000};

BoardTalk talk(qint64 id, qint64 waitedMinutes, qint64 owner = 0)
{
    BoardTalk made;
    made.id = {id};
    made.property = {1};
    made.owner = {owner};
    made.ownerKind = owner != 0 ? OwnerKind::Agent : OwnerKind::Nobody;
    if (waitedMinutes >= 0)
        made.waitingSince = kNow - kMinute * waitedMinutes;
    return made;
}

BoardAgent agent(qint64 id, const QString &name, AgentState state, qint64 forMinutes = 1, int open = 1)
{
    BoardAgent made;
    made.id = {id};
    made.name = name;
    made.state = state;
    made.stateSince = kNow - kMinute * forMinutes;
    made.open = open;
    made.maxOpen = 3;
    return made;
}

Board site()
{
    Board board;
    board.at = kNow;
    board.mayLook = true;
    board.properties = {{{1}, u"Sol"_s, {kMinute * 15, 80}}, {{2}, u"Mar"_s, {kMinute * 2, 90}}};
    return board;
}

} // namespace

class TestBoardFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsDefinedOnceAndInFull()
    {
        QSet<QString> words;
        for (const FigureWords &figure : boardFigures()) {
            QCOMPARE(&wordsOf(figure.figure), &figure);
            QVERIFY(QByteArray(figure.sentence).size() > 40 && QByteArray(figure.sentence).endsWith('.'));
            words << QLatin1String(figure.id) << QLatin1String(figure.title);
        }
        QCOMPARE(words.size(), 2 * qsizetype(boardFigures().size()));
    }

    void aFigureIsTheNumberOfItsRows()
    {
        Board board = site();
        board.talks = {talk(1, 3), talk(2, -1), talk(3, 16, 7), talk(4, -1, 7), talk(5, 20)};
        board.talks[2].windowUntil = kNow + kMinute * 119;
        board.talks[3].windowUntil = kNow + kMinute; // nobody waits there
        board.talks.push_back(talk(6, 400));
        board.talks.back().ownerKind = OwnerKind::Ai;
        const auto number = [&](Figure figure) { return valueOf(board, figure, kNow).number.value_or(-1); };
        QCOMPARE(number(Figure::Waiting), 3);
        QCOMPARE(number(Figure::OldestWait), (kMinute * 20).count());
        QCOMPARE(number(Figure::InWork), 2);
        QCOMPARE(number(Figure::NeedsReply), 1);
        QCOMPARE(number(Figure::Breaches), 2);
        QCOMPARE(number(Figure::WindowsClosing), 1);
        QCOMPARE(talksBehind(board, Figure::Breaches, kNow).front()->id, ConversationId{5}); // the longest first
        // Time alone makes a breach, and closes a window.
        QCOMPARE(valueOf(board, Figure::Breaches, kNow + kMinute * 13).number, 3);
        QCOMPARE(valueOf(board, Figure::WindowsClosing, kNow + kMinute * 119).number, 0);
        QCOMPARE(valueOf(site(), Figure::OldestWait, kNow).number, std::nullopt);
    }

    void theTargetOfThePropertyDecides()
    {
        Board board = site();
        board.talks = {talk(1, 3), talk(2, 3)};
        board.talks[1].property = {2};
        QCOMPARE(pressureOf(board, board.talks[0], kNow), Pressure::Calm);
        QCOMPARE(pressureOf(board, board.talks[1], kNow), Pressure::Breach);
        QCOMPARE(pressureOf(board, board.talks[0], kNow + kMinute * 2), Pressure::Soon);
        QCOMPARE(pressureOf(board, board.talks[0], kNow + kMinute * 7), Pressure::Due);
        QCOMPARE(pressureOf(board, board.talks[0], kNow + kMinute * 12), Pressure::Due); // just in time
        const std::vector<QueueLine> lines = queueLines(board, QueueBy::Property, kNow);
        QCOMPARE(lines.at(0).name, u"Mar"_s);
        QCOMPARE(lines.at(0).breaches, 1);
        QCOMPARE(lines.at(1).breaches, 0);
    }

    void tooFewAnswersSayNothingAboutTheNextWait()
    {
        QCOMPARE(expectedWait(4, 4, 5), std::nullopt);
        QCOMPARE(expectedWait(4, 10, 5), std::optional(kMinute * 12));
        QCOMPARE(expectedWait(0, 0, 5), std::optional(milliseconds(0)));
        Board board = site();
        board.talks = {talk(1, 3), talk(2, 3)};
        board.day.lately = {{PropertyId{1}, 6}};
        board.teams = {{{9}, u"Front"_s, {PropertyId{1}}, {}}};
        QCOMPARE(queueLines(board, QueueBy::Property, kNow).at(1).expected, std::optional(kMinute * 10));
        QCOMPARE(queueLines(board, QueueBy::Team, kNow).at(0).expected, std::optional(kMinute * 10));
    }

    void whoNeedsHelpMostComesFirst()
    {
        Board board = site();
        board.agents = {agent(1, u"Calm"_s, AgentState::Available), agent(2, u"Late"_s, AgentState::Available),
            agent(3, u"Full"_s, AgentState::Available, 1, 4), agent(4, u"Lunch"_s, AgentState::Break, 46),
            agent(5, u"Soon"_s, AgentState::Available), agent(6, u"Gone"_s, AgentState::Offline, 600, 0),
            agent(7, u"Left"_s, AgentState::Offline, 600, 1), agent(8, u"Rest"_s, AgentState::Break, 44)};
        board.talks = {talk(1, 16, 2), talk(2, 11, 5), talk(3, 1, 1)};
        QStringList names;
        for (const AgentTile &tile : agentTiles(board, kNow))
            names << tile.agent->name;
        QCOMPARE(names, QStringList({u"Late"_s, u"Full"_s, u"Lunch"_s, u"Soon"_s, u"Calm"_s, u"Rest"_s, u"Left"_s}));
        QVERIFY(!agentTiles(board, kNow).at(5).asksForSomething());
        QVERIFY(agentTiles(board, kNow + kMinute * 2).at(3).isTooLong); // the rest has grown too long
    }

    void onlyWhoIsAvailableHasRoom()
    {
        Board board = site();
        board.agents = {agent(1, u"Room"_s, AgentState::Available, 1, 1),
            agent(2, u"Full"_s, AgentState::Available, 1, 5), agent(3, u"Busy"_s, AgentState::Busy, 1, 0)};
        QCOMPARE(valueOf(board, Figure::FreeCapacity, kNow).number, 2);
        QCOMPARE(valueOf(board, Figure::FreeCapacity, kNow).of, 1);
        board.teams = {{{9}, u"Front"_s, {PropertyId{1}}, {AgentId{2}}}};
        // Who is in no team works everywhere.
        QCOMPARE(queueLines(board, QueueBy::Property, kNow).at(0).free, 2);
        QCOMPARE(queueLines(board, QueueBy::Team, kNow).at(0).free, 0);
    }

    void theServiceLevelSaysNothingBeforeItIsCounted()
    {
        Board board = site();
        board.day.answers = 4;
        board.day.inTime = 3;
        QCOMPARE(valueOf(board, Figure::ServiceLevel, kNow).share, std::nullopt);
        board.day.isCounted = true;
        QCOMPARE(valueOf(board, Figure::ServiceLevel, kNow).share, std::optional(0.75));
        QCOMPARE(valueOf(board, Figure::ServiceLevel, kNow).pressure, Pressure::Breach); // the goal is 90
        board.day.answers = 0;
        QCOMPARE(valueOf(board, Figure::ServiceLevel, kNow).share, std::nullopt);
    }
};

BELLHOP_TEST(tst_board_figures, TestBoardFigures)
#include "tst_board_figures.moc"
