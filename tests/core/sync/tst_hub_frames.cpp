// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_frames.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

class TestHubFrames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAWelcome()
    {
        const auto frame = hubFrameFromBytes(
            R"({"event":"welcome","seq":812,"session":7,"agent":{"id":3,"name":"ana","display_name":"Ana Duarte","role":"supervisor"},"now":1760000000000})");
        QVERIFY(frame.ok() && std::holds_alternative<Welcome>(*frame));
        const auto &welcome = std::get<Welcome>(*frame);
        QCOMPARE(welcome.seq, 812);
        QCOMPARE(welcome.me, (Me{{3}, u"Ana Duarte"_s, Role::Supervisor}));
        QCOMPARE(welcome.now, (Instant{1'760'000'000'000}));
    }

    void readsARefusal()
    {
        const auto frame = hubFrameFromBytes(
            R"({"event":"answer","id":"01890a5d-ac96-774b-bcce-b302099a8057","ok":false,"error":{"kind":"conflict","message":"Ben has it."}})");
        QVERIFY(frame.ok() && std::holds_alternative<Answered>(*frame));
        QCOMPARE(std::get<Answered>(*frame).outcome.error, makeError(ErrorKind::Conflict, u"Ben has it."_s));
    }

    void takesEventsOfALaterHubAsHints()
    {
        const auto frame = hubFrameFromBytes(R"({"event":"whatsapp:something_new","seq":9,"conversation":1})");
        QVERIFY(frame.ok() && std::holds_alternative<ChangeHint>(*frame));
        QCOMPARE(std::get<ChangeHint>(*frame).seq, 9);
        const auto other = hubFrameFromBytes(R"({"event":"weather"})");
        QVERIFY(other.ok() && std::holds_alternative<UnknownFrame>(*other));
    }

    void readsWhatAHintNames()
    {
        const auto message = hubFrameFromBytes(
            R"({"seq":813,"event":"whatsapp:message","conversation":12,"version":5,"message":33,"message_id":"wamid.1"})");
        QVERIFY(message.ok() && std::holds_alternative<ChangeHint>(*message));
        const auto &hint = std::get<ChangeHint>(*message);
        QCOMPARE(hint.conversation, ConversationId{12});
        QCOMPARE(hint.message, MessageId{33});
        QCOMPARE(hint.version, 5);
        QVERIFY(!hint.owner.isSet() && !hint.agents);
        const auto assigned = hubFrameFromBytes(
            R"({"seq":815,"event":"whatsapp:conversation_assigned","conversation":12,"version":6,"owner":3})");
        QVERIFY(assigned.ok() && std::get<ChangeHint>(*assigned).owner == AgentId{3});
        QVERIFY(!std::get<ChangeHint>(*assigned).message.isSet());
    }

    void readsAPulse()
    {
        const auto frame = hubFrameFromBytes(R"({"seq":12,"event":"pulse","consoles":200})");
        QVERIFY(frame.ok() && std::holds_alternative<Pulse>(*frame));
        QCOMPARE(std::get<Pulse>(*frame).seq, 12);
        QCOMPARE(std::get<Pulse>(*frame).consoles, 200);
        const auto boast = hubFrameFromBytes(R"({"seq":12,"event":"pulse","consoles":-7})");
        QVERIFY(boast.ok());
        QCOMPARE(std::get<Pulse>(*boast).consoles, 1);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("<html>");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("no event") << QByteArray(R"({"seq":1})");
        QTest::newRow("a welcome for nobody") << QByteArray(R"({"event":"welcome","now":1})");
        QTest::newRow("a welcome with an unknown role")
            << QByteArray(R"({"event":"welcome","now":1,"agent":{"id":1,"role":"king"}})");
        QTest::newRow("an answer to nothing") << QByteArray(R"({"event":"answer","ok":true})");
        QTest::newRow("an answer that says neither yes nor no")
            << QByteArray(R"({"event":"answer","id":"01890a5d-ac96-774b-bcce-b302099a8057"})");
        QTest::newRow("a no without a reason")
            << QByteArray(R"({"event":"answer","id":"01890a5d-ac96-774b-bcce-b302099a8057","ok":false})");
        QTest::newRow("too deep") << QByteArray(20, '[');
    }
    void refusesNonsense()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!hubFrameFromBytes(text).ok());
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_hub_frames, bellhop::sync::TestHubFrames)
#include "tst_hub_frames.moc"
