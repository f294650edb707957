// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agent_state.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

using namespace bellhop;

/// Who may put an agent into which state.
class TestAgentState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Written out a second time, by hand: y = yes, w = with words and the state that was seen, - = no.
    void allowsExactlyWhatIsWrittenDown_data()
    {
        QTest::addColumn<AgentState>("to");
        QTest::addColumn<QByteArray>("expected");
        //                                                     self, lead, admin, colleague, program
        QTest::newRow("available") << AgentState::Available << QByteArray("yww-y");
        QTest::newRow("busy") << AgentState::Busy << QByteArray("yww-y");
        QTest::newRow("break") << AgentState::Break << QByteArray("yww--");
        QTest::newRow("meeting") << AgentState::Meeting << QByteArray("yww--");
        QTest::newRow("training") << AgentState::Training << QByteArray("yww--");
        QTest::newRow("wrap-up") << AgentState::WrapUp << QByteArray("y---y");
        QTest::newRow("away") << AgentState::Away << QByteArray("----y");
        QTest::newRow("offline") << AgentState::Offline << QByteArray("----y");
    }

    void allowsExactlyWhatIsWrittenDown()
    {
        QFETCH(AgentState, to);
        QFETCH(QByteArray, expected);
        static constexpr std::array kActors{
            StateActor::Self, StateActor::Lead, StateActor::Admin, StateActor::Colleague, StateActor::Program};
        for (std::size_t i = 0; i < kActors.size(); ++i) {
            const StatePermission is = statePermission(to, kActors[i]);
            const char should = expected[static_cast<qsizetype>(i)];
            QCOMPARE(is.allowed, should != '-');
            QCOMPARE(is.needsWords, should == 'w');
        }
    }
};

BELLHOP_TEST(tst_agent_state, TestAgentState)
#include "tst_agent_state.moc"
