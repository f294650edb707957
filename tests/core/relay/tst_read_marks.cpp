// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
constexpr auto kPhone = "34600111222"_L1;

/// A relay, a provider, a guest who wrote, and consoles.
struct Lobby {
    explicit Lobby(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
    {
        RelayHouse::Options options;
        options.apiBase = meta.apiBase();
        house = std::make_unique<RelayHouse>(site.database(), options);
        for (const QString &login : {u"ana"_s, u"ben"_s})
            house->addAgent(login, login == u"ben"_s ? Role::Supervisor : Role::Agent);
        guestWrites(u"wamid.in.1"_s);
        chat = ConversationId{site.number("SELECT id FROM conversation")};
    }
    void guestWrites(const QString &id)
    {
        if (house->post(RelayHouse::messageBody(kPhone, id, u"hola"_s)).status != 200)
            qFatal("a webhook was refused");
    }
    static void say(HubLine &line, const char *op, ConversationId conversation)
    {
        Json frame = Json::object();
        frame.set("op"_L1, QLatin1String(op)).set("conversation"_L1, conversation.value);
        line.sendText(frame.toBytes());
    }
    /// Whatever this line said before has been done when this returns true.
    bool hasLeft(HubLine &line)
    {
        const QByteArray open = "SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL AND conversation_id = "
            + QByteArray::number(chat.value);
        say(line, "focus", {});
        return QTest::qWaitFor([&] { return site.number(open) == 0; }, kPatience);
    }
    /// What the provider was told of reading: "wamid.in.1", "wamid.in.1 typing".
    QStringList told()
    {
        QStringList marks;
        for (const Json &body : meta.bodies()) {
            if (body.text("status"_L1) == "read"_L1)
                marks << body.text("message_id"_L1) + (body.has("typing_indicator"_L1) ? u" typing"_s : QString());
        }
        return marks;
    }

    FakeMeta meta;
    Site site;
    std::unique_ptr<RelayHouse> house;
    ConversationId chat;
};

} // namespace

/// Blue ticks and "typing" are the owner's word.
class TestReadMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnersReadingAndTypingIsToldOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void theOwnersReadingAndTypingIsToldOnce();
    void nobodyElseMarksAnything();
    void whatTheProviderDidNotTakeIsToldAgain();
};

void TestReadMarks::theOwnersReadingAndTypingIsToldOnce()
{
    QFETCH(db::Dialect, dialect);
    Lobby lobby(dialect);
    const auto ana = lobby.house->enter(u"ana"_s);
    QVERIFY(ana->answerTo(ana->order(lobby.chat, 0, ClaimOrder())).boolean("ok"_L1) == true);
    Lobby::say(*ana, "focus", lobby.chat);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.told(), QStringList{u"wamid.in.1"_s}, kPatience);
    // Typing says it anew; the keys after it do not, for a while.
    for (int i = 0; i < 5; ++i)
        Lobby::say(*ana, "typing", lobby.chat);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.told().size(), 2, kPatience);
    QCOMPARE(lobby.told().last(), u"wamid.in.1 typing"_s);
    // What was sent ends it at the guest's: the next word begins it again.
    const qint64 epoch = lobby.site.epochOf(lobby.chat);
    QVERIFY(ana->answerTo(ana->order(lobby.chat, epoch, SendTextOrder{u"hello"_s, {}})).boolean("ok"_L1) == true);
    lobby.guestWrites(u"wamid.in.2"_s);
    Lobby::say(*ana, "typing", lobby.chat);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.told().size(), 3, kPatience);
    QCOMPARE(lobby.told().last(), u"wamid.in.2 typing"_s);
    // Read before, read again: nothing new.
    QVERIFY(ana->answerTo(ana->order(lobby.chat, 0, MarkReadOrder{})).boolean("ok"_L1) == true);
    lobby.guestWrites(u"wamid.in.3"_s);
    QVERIFY(ana->answerTo(ana->order(lobby.chat, 0, MarkReadOrder{})).boolean("ok"_L1) == true);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.told().size(), 4, kPatience);
    QCOMPARE(lobby.told().last(), u"wamid.in.3"_s);
    const net::HttpRequest request = lobby.meta.requests().back();
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer house-token"));
}

void TestReadMarks::nobodyElseMarksAnything()
{
    Lobby lobby;
    const auto ben = lobby.house->enter(u"ben"_s);
    Lobby::say(*ben, "focus", lobby.chat); // nobody owns it
    Lobby::say(*ben, "typing", lobby.chat);
    QVERIFY(lobby.hasLeft(*ben));
    const auto ana = lobby.house->enter(u"ana"_s);
    QVERIFY(ana->answerTo(ana->order(lobby.chat, 0, ClaimOrder())).boolean("ok"_L1) == true);
    Lobby::say(*ben, "focus", lobby.chat); // Ana owns it
    Lobby::say(*ben, "typing", lobby.chat);
    QVERIFY(ben->answerTo(ben->order(lobby.chat, 0, MarkReadOrder{})).boolean("ok"_L1) == true);
    QVERIFY(lobby.hasLeft(*ben));
    QCOMPARE(lobby.told(), QStringList());
    Lobby::say(*ana, "focus", lobby.chat);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.told(), QStringList{u"wamid.in.1"_s}, kPatience);
}

void TestReadMarks::whatTheProviderDidNotTakeIsToldAgain()
{
    Lobby lobby;
    lobby.meta.setScript([](int number) {
        return std::optional(number == 0 ? FakeMeta::refused(500, 131000) : FakeMeta::accepted(number));
    });
    const auto ana = lobby.house->enter(u"ana"_s);
    QVERIFY(ana->answerTo(ana->order(lobby.chat, 0, ClaimOrder())).boolean("ok"_L1) == true);
    const auto looksAgain = [&] {
        Lobby::say(*ana, "focus", lobby.chat);
        return lobby.hasLeft(*ana) && lobby.told().size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(looksAgain(), kPatience);
    QVERIFY(looksAgain()); // and then no more
}

BELLHOP_TEST(tst_read_marks, TestReadMarks)
#include "tst_read_marks.moc"
