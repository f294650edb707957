// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admin.h"
#include "core/desk/queries.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Enough of a seal to see that plain text never reaches the database and that the context matters.
Result<QByteArray> seal(const QByteArray &plain, const QString &context)
{
    return context.toUtf8().toHex() + '.' + plain.toHex();
}

Result<QByteArray> unseal(const QByteArray &sealed, const QString &context)
{
    const QList<QByteArray> parts = sealed.split('.');
    if (parts.size() != 2 || parts[0] != context.toUtf8().toHex())
        return makeError(ErrorKind::BadData, u"wrong seal"_s);
    return QByteArray::fromHex(parts[1]);
}

desk::NewChannel channelNamed(const QString &name, PropertyId property)
{
    desk::NewChannel channel;
    channel.name = name;
    channel.phoneNumberId = u"id-"_s + name;
    channel.apiBase = u"http://127.0.0.1:1"_s;
    channel.apiVersion = u"v26.0"_s;
    channel.property = property;
    return channel;
}
} // namespace

/// What administrators set up.
class TestAdmin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentIsAddedOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void anAgentIsAddedOnce();
    void aPropertyNeedsAZoneThatExists_data() { BELLHOP_TEST_DIALECTS(); }
    void aPropertyNeedsAZoneThatExists();
    void secretsAreSealedAndOpenOnlyInTheirPlace_data() { BELLHOP_TEST_DIALECTS(); }
    void secretsAreSealedAndOpenOnlyInTheirPlace();
    void aChannelsStateShowsAndRaisesTheVersion_data() { BELLHOP_TEST_DIALECTS(); }
    void aChannelsStateShowsAndRaisesTheVersion();
    void aSiteIsInitialisedOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void aSiteIsInitialisedOnce();
};

void TestAdmin::anAgentIsAddedOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    desk::NewAgent agent;
    agent.name = u"ana.duarte"_s;
    agent.role = Role::Supervisor;
    const auto added = desk::addAgent(site.database(), agent);
    QVERIFY_OK(added);
    const auto cards = desk::loadAgents(site.database());
    QVERIFY_OK(cards);
    const AgentCard &card = cards->front();
    QCOMPARE(card,
        (AgentCard{*added, u"Ana Duarte"_s, Role::Supervisor, AgentState::Offline, true,
            {card.facts.id, card.facts.since, {}, {}, {}, {}, {}}, u"ana.duarte"_s}));
    QVERIFY_FAILS(desk::addAgent(site.database(), agent), ErrorKind::Conflict);
    for (const QString &bad : {u"Ana"_s, u"1ana"_s, u""_s, u"ana duarte"_s, u"a"_s.repeated(33)}) {
        agent.name = bad;
        QVERIFY_FAILS(desk::addAgent(site.database(), agent), ErrorKind::BadData);
    }
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'agent_add'"), 1);
    QCOMPARE(site.breaches(), QString());
}

void TestAdmin::aPropertyNeedsAZoneThatExists()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    desk::NewProperty property;
    property.name = u"Casa Azul"_s;
    property.zone = u"Europe/Atlantis"_s;
    QVERIFY_FAILS(desk::addProperty(site.database(), property), ErrorKind::BadData);
    property.zone = u"Europe/Madrid"_s;
    const auto added = desk::addProperty(site.database(), property);
    QVERIFY_OK(added);
    QVERIFY_FAILS(desk::addProperty(site.database(), property), ErrorKind::Conflict);
    const auto found = desk::propertyNamed(site.database(), u"Casa Azul"_s);
    QVERIFY_OK(found);
    QCOMPARE(*found, *added);
    const auto missing = desk::propertyNamed(site.database(), u"Elsewhere"_s);
    QVERIFY_FAILS(missing, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(u"Casa Azul"_s));
    QVERIFY_FAILS(desk::propertyNamed(site.database(), QString()), ErrorKind::NotFound); // two: which?
}

void TestAdmin::secretsAreSealedAndOpenOnlyInTheirPlace()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const auto property = desk::propertyNamed(site.database(), u"Main"_s);
    QVERIFY_OK(property);
    const desk::ChannelSecrets secrets{QByteArray("app\0binary\xff", 11), "verify", "EAA-token"};
    const auto good = desk::addChannel(site.database(), channelNamed(u"good"_s, *property), secrets, seal);
    const auto moved = desk::addChannel(site.database(), channelNamed(u"moved"_s, *property), secrets, seal);
    QVERIFY_OK(good);
    QVERIFY_OK(moved);
    QVERIFY_FAILS(
        desk::addChannel(site.database(), channelNamed(u"good"_s, *property), secrets, seal), ErrorKind::Conflict);
    QVERIFY_FAILS(
        desk::addChannel(site.database(), channelNamed(u"a/b"_s, *property), secrets, seal), ErrorKind::BadData);
    QCOMPARE(site.number("SELECT COUNT(*) FROM channel_secret WHERE sealed LIKE '%token%'"), 0);

    // A seal carried to another channel does not open there.
    site.execute("DELETE FROM channel_secret WHERE channel_id = " + QByteArray::number(moved->value));
    site.execute("INSERT INTO channel_secret (channel_id, name, sealed) SELECT " + QByteArray::number(moved->value)
        + ", name, sealed FROM channel_secret WHERE channel_id = " + QByteArray::number(good->value));
    const auto loaded = desk::loadChannelSettings(site.database(), unseal);
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->broken, QStringList{u"channel moved: the site key does not open its secrets"_s});
    QCOMPARE(loaded->channels.size(), 2u);
    const ChannelSettings &settings = loaded->channels.back();
    QCOMPARE(settings.id, *good);
    QCOMPARE(settings.appSecret, secrets.appSecret);
    QCOMPARE(settings.verifyToken, secrets.verifyToken);
    QCOMPARE(settings.accessToken, secrets.accessToken);
    QCOMPARE(settings.apiVersion, u"v26.0"_s);
    QCOMPARE(settings.phoneNumberId, u"id-good"_s);
}

void TestAdmin::aChannelsStateShowsAndRaisesTheVersion()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const auto before = desk::channelsVersion(site.database());
    QVERIFY_OK(before);
    const QString words = u"The provider no longer accepts the access token."_s;
    QVERIFY_OK(desk::setChannelState(site.database(), site.channel(), u"token_invalid"_s, words));
    const auto after = desk::channelsVersion(site.database());
    QVERIFY_OK(after);
    QVERIFY(*after > *before);
    QVERIFY_OK(desk::setChannelState(site.database(), site.channel(), u"token_invalid"_s, words));
    QCOMPARE(*desk::channelsVersion(site.database()), *after);
    QCOMPARE(desk::loadChannels(site.database())->front().state, u"token_invalid"_s);
    QVERIFY_FAILS(desk::setChannelState(site.database(), {99}, u"ok"_s, QString()), ErrorKind::NotFound);
    (void)site.addChannel(u"second"_s);
    QVERIFY(*desk::channelsVersion(site.database()) > *after);
}

void TestAdmin::aSiteIsInitialisedOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    TempDatabase temp(dialect);
    QVERIFY_OK(desk::initialiseSite(temp.database(), u"Hotel Azul"_s, true));
    const auto site = desk::loadSite(temp.database());
    QVERIFY_OK(site);
    QCOMPARE(site->company, u"Hotel Azul"_s);
    QVERIFY(site->test && !site->uuid.startsWith(u"00000000"_s));
    QVERIFY_FAILS(desk::initialiseSite(temp.database(), u"Other"_s, false), ErrorKind::Conflict);
    QCOMPARE(desk::loadSite(temp.database())->company, u"Hotel Azul"_s);
}

BELLHOP_TEST(tst_admin, TestAdmin)
#include "tst_admin.moc"
