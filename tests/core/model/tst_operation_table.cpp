// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/operation_table.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

using namespace bellhop;

class TestOperationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Written out a second time, by hand, as people think of it: y = yes, f = yes if nothing changed hands, - = no.
    void allowsExactlyWhatIsWrittenDown_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QByteArray>("expected");
        //                                                         owner, other, supervisor, admin, ai, system, api
        QTest::newRow("claim") << Operation::Claim << QByteArray("yyyyy--");
        QTest::newRow("release") << Operation::Release << QByteArray("f-fffy-");
        QTest::newRow("send text") << Operation::SendText << QByteArray("f---f-f");
        QTest::newRow("send media") << Operation::SendMedia << QByteArray("f---f-f");
        QTest::newRow("send template") << Operation::SendTemplate << QByteArray("f---f-f");
        QTest::newRow("note") << Operation::Note << QByteArray("yyyyyyy");
        QTest::newRow("close") << Operation::Close << QByteArray("f-fffy-");
        QTest::newRow("undo close") << Operation::UndoClose << QByteArray("y-yy---");
        QTest::newRow("reopen") << Operation::Reopen << QByteArray("yyyy-y-");
        QTest::newRow("snooze") << Operation::Snooze << QByteArray("f-ff---");
        QTest::newRow("take over") << Operation::TakeOver << QByteArray("--ff---");
        QTest::newRow("mark read") << Operation::MarkRead << QByteArray("yyyy---");
        QTest::newRow("tag") << Operation::Tag << QByteArray("yyyyyyy");
        QTest::newRow("set facts") << Operation::SetFacts << QByteArray("y-yyyy-");
        QTest::newRow("resend") << Operation::Resend << QByteArray("f------");
        QTest::newRow("offer transfer") << Operation::OfferTransfer << QByteArray("f------");
        QTest::newRow("accept transfer") << Operation::AcceptTransfer << QByteArray("-yyy---");
        QTest::newRow("decline transfer") << Operation::DeclineTransfer << QByteArray("-yyy---");
        QTest::newRow("withdraw transfer") << Operation::WithdrawTransfer << QByteArray("y-yy---");
        QTest::newRow("ask consultation") << Operation::AskConsultation << QByteArray("f------");
        QTest::newRow("accept consultation") << Operation::AcceptConsultation << QByteArray("-yyy---");
        QTest::newRow("decline consultation") << Operation::DeclineConsultation << QByteArray("-yyy---");
        QTest::newRow("end consultation") << Operation::EndConsultation << QByteArray("yyyy---");
        QTest::newRow("hand over") << Operation::HandOver << QByteArray("f------");
        QTest::newRow("see mentions") << Operation::SeeMentions << QByteArray("yyyy---");
        QTest::newRow("set assistant") << Operation::SetAssistant << QByteArray("yyyy---");
        QTest::newRow("merge guest") << Operation::MergeGuest << QByteArray("yyyy---");
        QTest::newRow("unmerge guest") << Operation::UnmergeGuest << QByteArray("yyyy---");
        QTest::newRow("acknowledge alert") << Operation::AcknowledgeAlert << QByteArray("-yyy---");
    }

    void allowsExactlyWhatIsWrittenDown()
    {
        QFETCH(Operation, operation);
        QFETCH(QByteArray, expected);
        static constexpr std::array kRoles{ActorRole::Owner, ActorRole::OtherAgent, ActorRole::Supervisor,
            ActorRole::Admin, ActorRole::Ai, ActorRole::System, ActorRole::Api};
        for (std::size_t i = 0; i < kRoles.size(); ++i) {
            const Permission is = permission(operation, kRoles[i]);
            const char should = expected[static_cast<qsizetype>(i)];
            QVERIFY2(is.allowed == (should != '-'), toWire(kRoles[i]).data());
            QVERIFY2(is.needsEpoch == (should == 'f'), toWire(kRoles[i]).data());
        }
    }

    void letsNobodyButTheOwnerSpeakToTheGuest()
    {
        for (const Operation operation : {Operation::SendText, Operation::SendTemplate, Operation::Resend}) {
            for (const ActorRole role :
                {ActorRole::OtherAgent, ActorRole::Supervisor, ActorRole::Admin, ActorRole::System})
                QVERIFY(!permission(operation, role).allowed);
            QVERIFY(permission(operation, ActorRole::Owner).needsEpoch);
        }
    }

    void readsBackItsOwnWords()
    {
        for (int i = 0; i <= static_cast<int>(Operation::AcknowledgeAlert); ++i) {
            const auto operation = static_cast<Operation>(i);
            QVERIFY(!toWire(operation).isEmpty());
            QCOMPARE(operationFromWire(QString(toWire(operation))), std::optional(operation));
        }
        QVERIFY(!operationFromWire(u"delete_everything"));
        QVERIFY(!operationFromWire(u""));
    }
};

BELLHOP_TEST(tst_operation_table, TestOperationTable)
#include "tst_operation_table.moc"
