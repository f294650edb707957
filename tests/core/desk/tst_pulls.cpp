// SPDX-License-Identifier: GPL-3.0-or-later
// Providers' lists of messages against what is here.
#include "core/base/uuid.h"
#include "core/desk/intake.h"
#include "core/desk/outbox.h"
#include "core/desk/pulls.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPhone = "34600111222"_L1;

struct Chat {
    explicit Chat(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , id(site.guestWrites(kPhone, u"hola"_s))
    {
        site.execute("UPDATE channel_account SET provider = 'twilio'");
        site.claim(ana, id);
    }
    /// Sent, and nobody knows what became of it; its token.
    QString sendUnknown(const QString &text)
    {
        const QString token = site.run(ana, id, SendTextOrder{text, {}}).uuid;
        finish(SendOutcome::Kind::Unknown, {});
        return token;
    }
    void sendKnown(const QString &text, const QString &sid)
    {
        site.sendText(ana, id, text);
        finish(SendOutcome::Kind::Accepted, sid);
    }
    void finish(SendOutcome::Kind kind, const QString &sid)
    {
        const auto leased = site.lease();
        SendOutcome outcome;
        outcome.kind = kind;
        outcome.providerId = sid;
        if (leased.size() != 1 || !desk::markStarted(site.database(), leased.front()).ok()
            || !desk::settle(site.database(), leased.front(), outcome).ok())
            qFatal("not sent");
        site.advance(1s);
    }
    ListedSend listed(const QString &sid, const QString &text, milliseconds ago = 0ms, const QString &to = kPhone)
    {
        ListedSend send;
        send.providerId = sid;
        send.to.phone = to;
        send.text = text;
        send.at = site.now() - ago;
        return send;
    }
    int settle(const std::vector<ListedSend> &sends)
    {
        const auto settled = desk::settleByList(site.database(), site.channel(), sends);
        return settled.ok() ? *settled : -1;
    }
    QString idOf(const QString &token)
    {
        return site.text("SELECT COALESCE(provider_msg_id, '-') FROM message WHERE uuid = '" + token.toLatin1() + "'");
    }
    std::vector<InboundItem> news(const std::vector<InboundItem> &items)
    {
        auto found = desk::newsOf(site.database(), site.channel(), items);
        if (!found.ok())
            qFatal("no news");
        return std::move(*found);
    }

    Site site;
    Actor ana;
    ConversationId id;
};

InboundItem status(const QString &providerId, DeliveryStage stage, const QString &token = {})
{
    StatusUpdate update;
    update.providerId = providerId;
    update.clientToken = token;
    update.stage = stage;
    return {u"s:"_s + providerId, "{}", update};
}

InboundItem message(const QString &providerId)
{
    InboundMessage inbound;
    inbound.providerId = providerId;
    inbound.from.phone = kPhone;
    inbound.text = u"?"_s;
    return {u"m:"_s + providerId, "{}", inbound};
}

} // namespace

class TestPulls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNewsIsKept_data() { BELLHOP_TEST_DIALECTS(); }
    void onlyNewsIsKept();
    void aSendThatNobodyKnewOfIsFoundInTheList_data() { BELLHOP_TEST_DIALECTS(); }
    void aSendThatNobodyKnewOfIsFoundInTheList();
    void twoEqualAnswersStayTwo();
    void nothingIsGuessed();
    void tellsWhereToLookAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void tellsWhereToLookAgain();
    void whatTheListDoesNotKnowIsPointedOutOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void whatTheListDoesNotKnowIsPointedOutOnce();
    void anIdThatIsToldLateReplacesOurOwn_data() { BELLHOP_TEST_DIALECTS(); }
    void anIdThatIsToldLateReplacesOurOwn();
};

void TestPulls::onlyNewsIsKept()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    chat.sendKnown(u"one"_s, u"SM1"_s);
    const QString unknown = chat.sendUnknown(u"two"_s);
    const QString known = chat.site.text("SELECT provider_msg_id FROM message WHERE direction = 0");
    const auto news = chat.news({message(known), message(u"SM9"_s), status(u"SM1"_s, DeliveryStage::Delivered),
        status(u"SM1"_s, DeliveryStage::Accepted), status(u"SM8"_s, DeliveryStage::Read),
        status(u"SM7"_s, DeliveryStage::Sent, unknown), {u"i"_s, "{}", IgnoredItem{u"x"_s}},
        {u"p"_s, "{}", PoisonedItem{u"y"_s}}});
    QStringList keys;
    for (const InboundItem &item : news)
        keys << item.key;
    QCOMPARE(keys, (QStringList{u"m:SM9"_s, u"s:SM1"_s, u"s:SM7"_s, u"p"_s}));
}

void TestPulls::aSendThatNobodyKnewOfIsFoundInTheList()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    const QString token = chat.sendUnknown(u"Your room is ready."_s);
    QCOMPARE(chat.settle({chat.listed(u"SM5"_s, u"Your room is ready. "_s), chat.listed(u"SM6"_s, u"Another."_s)}), 1);
    QCOMPARE(chat.idOf(token), u"SM5"_s);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE outcome_unknown = 1"), 0);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM outbox WHERE state = 'accepted'"), 1);
    QCOMPARE(chat.settle({chat.listed(u"SM5"_s, u"Your room is ready."_s)}), 0);
    QCOMPARE(chat.site.breaches(), QString());
}

void TestPulls::twoEqualAnswersStayTwo()
{
    Chat chat;
    chat.sendKnown(u"ok"_s, u"SM1"_s);
    const QString first = chat.sendUnknown(u"ok"_s);
    const QString second = chat.sendUnknown(u"ok"_s);
    // The known one is not taken for one of them; a list that moves on shows one twice.
    QCOMPARE(chat.settle({chat.listed(u"SM3"_s, u"ok"_s), chat.listed(u"SM2"_s, u"ok"_s, 500ms),
                 chat.listed(u"SM1"_s, u"ok"_s, 900ms), chat.listed(u"SM2"_s, u"ok"_s, 500ms)}),
        2);
    QCOMPARE(chat.idOf(first), u"SM2"_s);
    QCOMPARE(chat.idOf(second), u"SM3"_s);
}

void TestPulls::nothingIsGuessed()
{
    Chat chat;
    const QString token = chat.sendUnknown(u"ok"_s);
    chat.site.advance(10min);
    QCOMPARE(chat.settle({}), 0);
    QCOMPARE(chat.settle({chat.listed(u"SM1"_s, u"ok"_s), chat.listed(u"SM2"_s, u"ok"_s)}), 0); // which?
    QCOMPARE(chat.settle({chat.listed(u"SM3"_s, u"ok!"_s)}), 0);
    QCOMPARE(chat.settle({chat.listed(u"SM4"_s, u"ok"_s, 0ms, u"34600999888"_s)}), 0);
    QCOMPARE(chat.settle({chat.listed(u"SM5"_s, u"ok"_s, 1h)}), 0); // before it was written
    QCOMPARE(chat.idOf(token), u"-"_s);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE outcome_unknown = 1"), 1);
}

void TestPulls::tellsWhereToLookAgain()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    auto places = desk::pullPlaces(chat.site.database());
    QVERIFY_OK(places);
    QCOMPARE(places->size(), 1U);
    QVERIFY(!places->front().until.isSet() && !places->front().oldestUnknown.isSet());
    const Instant now = chat.site.now();
    QVERIFY_OK(desk::setPulledUntil(chat.site.database(), chat.site.channel(), now));
    (void)chat.sendUnknown(u"ok"_s);
    places = desk::pullPlaces(chat.site.database());
    QCOMPARE(places->front().until, now);
    QVERIFY(places->front().oldestUnknown >= now);
    chat.site.advance(25h);
    QVERIFY(!desk::pullPlaces(chat.site.database())->front().oldestUnknown.isSet());
    chat.site.execute("UPDATE channel_account SET provider = 'meta'");
    QVERIFY(desk::pullPlaces(chat.site.database())->empty());
}

void TestPulls::whatTheListDoesNotKnowIsPointedOutOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    const Instant from = chat.site.now() - 60s;
    const QString known = chat.site.text("SELECT provider_msg_id FROM message WHERE direction = 0");
    chat.site.advance(1s);
    (void)chat.site.guestWrites(kPhone, u"transfer the money"_s);
    chat.site.advance(1s);
    const auto strange
        = desk::unconfirmedMessages(chat.site.database(), chat.site.channel(), from, chat.site.now(), {known});
    QVERIFY_OK(strange);
    QCOMPARE(strange->size(), 1U);
    QCOMPARE(strange->front().conversation, chat.id);
    QVERIFY_OK(desk::noteUnconfirmed(chat.site.database(), strange->front()));
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 2 AND body LIKE '%forged%'"), 1);
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM audit WHERE action = 'message_unconfirmed'"), 1);
    QCOMPARE(
        desk::unconfirmedMessages(chat.site.database(), chat.site.channel(), chat.site.now(), chat.site.now() + 60s, {})
            ->size(),
        0U);
    QCOMPARE(chat.site.breaches(), QString());
}

void TestPulls::anIdThatIsToldLateReplacesOurOwn()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Chat chat(dialect);
    const QString token = chat.site.run(chat.ana, chat.id, SendTextOrder{u"karibu"_s, {}}).uuid;
    chat.finish(SendOutcome::Kind::Accepted, token); // Lipachat told no other
    const InboundItem told = status(u"wamid.L1"_s, DeliveryStage::Delivered, token);
    QCOMPARE(chat.news({told}).size(), 1U);
    chat.site.deliver(told.key, told.event);
    QCOMPARE(chat.idOf(token), u"wamid.L1"_s);
    QCOMPARE(chat.site.number("SELECT stage FROM message WHERE direction = 1"), 3);
    // Of a guest who was forgotten nothing comes back.
    const QString gone = chat.site.run(chat.ana, chat.id, SendTextOrder{u"bye"_s, {}}).uuid;
    chat.finish(SendOutcome::Kind::Accepted, gone);
    chat.site.execute("UPDATE message SET body = NULL, content = NULL WHERE direction = 1");
    chat.site.deliver(u"s:late"_s, status(u"wamid.L2"_s, DeliveryStage::Read, gone).event);
    QCOMPARE(chat.idOf(gone), gone);
}

BELLHOP_TEST(tst_pulls, TestPulls)
#include "tst_pulls.moc"
