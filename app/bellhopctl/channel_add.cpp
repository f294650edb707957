// SPDX-License-Identifier: GPL-3.0-or-later
// A number of each provider: what it needs differs, so each has a command of its own.
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/base/ip_address.h"
#include "core/net/url.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An address somebody typed: BadData names the option. Plain http beyond this machine is said, not refused: a
/// simulator in a house of one's own may be there.
Result<QString> addressOf(const Invocation &invocation, QLatin1String option)
{
    QString text = invocation.value(option).trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (text.isEmpty())
        return text;
    const auto url = net::parseUrl(text.toUtf8());
    if (!url.ok() || !url->scheme.startsWith("http") || text.contains(u'?') || text.contains(u'#')) {
        return makeError(ErrorKind::BadData,
            u"--%1 is a web address such as https://relay.example, without a user name, ? or #."_s.arg(option));
    }
    if (!url->isTls() && !url->isLoopback())
        complain(u"bellhopctl"_s,
            u"--%1 is http: everything on that way can be read by others; better: https"_s.arg(option));
    return text;
}

/// The relay's own address: what somebody copied from the provider's form may have the webhook's path at its end.
Result<QString> publicUrlOf(const Invocation &invocation)
{
    BELLHOP_TRY(QString url, addressOf(invocation, "public-url"_L1));
    if (const qsizetype path = url.indexOf("/webhook/"_L1); path > 0)
        url.truncate(path);
    return url;
}

Result<QStringList> sourcesOf(const Invocation &invocation)
{
    QStringList sources = invocation.value("allow"_L1).split(u',', Qt::SkipEmptyParts);
    for (QString &source : sources) {
        source = source.trimmed();
        if (!parseIpNetwork(source))
            return makeError(ErrorKind::BadData,
                u"--allow lists addresses and networks such as 203.0.113.7,198.51.100.0/24; %1 is none."_s.arg(source));
    }
    return sources;
}

Status store(const Invocation &invocation, desk::NewChannel channel, const desk::ChannelSecrets &secrets)
{
    channel.name = invocation.value("name"_L1);
    BELLHOP_TRY(channel.apiBase, addressOf(invocation, "api-base"_L1));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto vault, openVault(database->url()));
    BELLHOP_TRY(channel.property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    BELLHOP_CHECK(desk::addChannel(*database, channel, secrets, sealWith(vault)));
    say(u"channel: %1"_s.arg(channel.name));
    return done();
}

/// "https://relay.example/webhook/front", or as far as it is known.
QString webhookAt(const QString &publicUrl, const QString &path)
{
    return publicUrl.isEmpty() ? u"/webhook/%1 on the relay's address"_s.arg(path)
                               : u"%1/webhook/%2"_s.arg(publicUrl, path);
}

Result<ExitCode> addMeta(const Invocation &invocation)
{
    desk::NewChannel channel;
    channel.phoneNumberId = invocation.value("phone-number-id"_L1);
    channel.apiVersion = invocation.value("api-version"_L1);
    channel.wabaId = invocation.value("waba-id"_L1);
    desk::ChannelSecrets secrets;
    BELLHOP_TRY(secrets.appSecret, invocation.secret("app-secret-file"_L1));
    BELLHOP_TRY(secrets.verifyToken, invocation.secret("verify-token-file"_L1));
    BELLHOP_TRY(secrets.accessToken, invocation.secret("access-token-file"_L1));
    BELLHOP_CHECK(store(invocation, channel, secrets));
    say(u"webhook: %1"_s.arg(webhookAt({}, invocation.value("name"_L1))));
    return kOk;
}

Result<ExitCode> addTwilio(const Invocation &invocation)
{
    desk::NewChannel channel;
    channel.provider = Provider::Twilio;
    channel.accountSid = invocation.value("account-sid"_L1);
    channel.sender = invocation.value("sender"_L1);
    BELLHOP_TRY(channel.publicUrl, publicUrlOf(invocation));
    desk::ChannelSecrets secrets;
    BELLHOP_TRY(secrets.authToken, invocation.secret("auth-token-file"_L1));
    BELLHOP_CHECK(store(invocation, channel, secrets));
    const QString webhook = webhookAt(channel.publicUrl, invocation.value("name"_L1));
    say(u"webhook: %1"_s.arg(webhook));
    say(u"status callbacks: %1/status"_s.arg(webhook));
    // Without it Twilio does not try again what was answered with an error.
    say(u"at Twilio, enter the webhook as: %1#rc=5&rp=all"_s.arg(webhook));
    return kOk;
}

Result<ExitCode> addLipachat(const Invocation &invocation)
{
    desk::NewChannel channel;
    channel.provider = Provider::Lipachat;
    channel.phoneNumberId = invocation.value("phone-number"_L1).trimmed();
    if (channel.phoneNumberId.startsWith(u'+'))
        channel.phoneNumberId.remove(0, 1);
    BELLHOP_TRY(channel.publicUrl, publicUrlOf(invocation));
    BELLHOP_TRY(channel.allowedSources, sourcesOf(invocation));
    desk::ChannelSecrets secrets;
    BELLHOP_TRY(secrets.apiKey, invocation.secret("api-key-file"_L1));
    if (invocation.has("webhook-secret-file"_L1)) {
        BELLHOP_TRY(secrets.webhookSecret, invocation.secret("webhook-secret-file"_L1));
    }
    secrets.webhookPath = newWebhookPath();
    BELLHOP_CHECK(store(invocation, channel, secrets));
    const QString path = u"%1/%2"_s.arg(invocation.value("name"_L1), QString::fromLatin1(secrets.webhookPath));
    say(u"webhook: %1"_s.arg(webhookAt(channel.publicUrl, path)));
    complain(u"bellhopctl"_s,
        u"Lipachat signs nothing: who knows this address can write as any guest. It is not shown again; enter it at "
        "Lipachat for messages and for statuses."_s);
    if (channel.publicUrl.isEmpty())
        complain(u"bellhopctl"_s,
            u"without --public-url this channel sends no files: Lipachat fetches them from the relay"_s);
    return kOk;
}

Result<ExitCode> addOther(const Invocation &invocation)
{
    return makeError(ErrorKind::BadData,
        u"%1 is no provider. It is meta, twilio or lipachat, right after the words channel add."_s.arg(
            invocation.operand(0)));
}

/// What every provider's channel has.
QList<QCommandLineOption> withCommon(QList<QCommandLineOption> own)
{
    own.prepend({u"name"_s, u"In the webhook's address: /webhook/NAME."_s, u"NAME"_s});
    own.append({u"api-base"_s, u"Instead of the provider's own address, as for the simulator."_s, u"URL"_s});
    own.append({u"property"_s, u"Whose number it is; not needed while there is only one property."_s, u"NAME"_s});
    return own;
}

} // namespace

std::vector<Command> channelAddCommands()
{
    const Command meta{u"channel add meta"_s, u"Adds a number of Meta's. A running relay picks it up by itself."_s, {},
        withCommon({{u"phone-number-id"_s, u"Meta's id of the number."_s, u"ID"_s},
            {u"app-secret-file"_s, u"A file with the secret that signs webhooks."_s, u"FILE"_s},
            {u"verify-token-file"_s, u"A file with the word for the webhook's handshake."_s, u"FILE"_s},
            {u"access-token-file"_s, u"A file with the token for sending."_s, u"FILE"_s},
            {u"waba-id"_s, u"Meta's id of the business account; needed for templates."_s, u"ID"_s},
            {u"api-version"_s, u"The version of Meta's interface."_s, u"VERSION"_s, u"v26.0"_s}}),
        {u"name"_s, u"phone-number-id"_s, u"app-secret-file"_s, u"verify-token-file"_s, u"access-token-file"_s},
        addMeta};
    Command facebook = meta; // its older name, in many an installer's script
    facebook.words = u"channel add facebook"_s;
    facebook.isListed = false;
    const Command twilio{u"channel add twilio"_s, u"Adds a WhatsApp sender of Twilio's."_s, {},
        withCommon({{u"account-sid"_s, u"Twilio's id of the account: AC and 32 digits."_s, u"SID"_s},
            {u"auth-token-file"_s, u"A file with the account's auth token: it signs webhooks and sends."_s, u"FILE"_s},
            {u"sender"_s, u"The number: whatsapp:+14155550100."_s, u"SENDER"_s},
            {u"public-url"_s, u"Where Twilio reaches the relay; webhooks are signed for it."_s, u"URL"_s}}),
        {u"name"_s, u"account-sid"_s, u"auth-token-file"_s, u"sender"_s, u"public-url"_s}, addTwilio};
    const Command lipachat{u"channel add lipachat"_s, u"Adds a number of Lipachat's; says its secret webhook once."_s,
        {},
        withCommon({{u"phone-number"_s, u"The number, with the country's code."_s, u"N"_s},
            {u"api-key-file"_s, u"A file with the key for sending."_s, u"FILE"_s},
            {u"webhook-secret-file"_s, u"A file with the secret of signatures, should any come."_s, u"FILE"_s},
            {u"allow"_s, u"Who may call the webhook: addresses and networks, with commas; otherwise anybody."_s,
                u"LIST"_s},
            {u"public-url"_s, u"Where Lipachat reaches the relay; it fetches files from there."_s, u"URL"_s}}),
        {u"name"_s, u"phone-number"_s, u"api-key-file"_s}, addLipachat};
    Command other{u"channel add"_s, {}, {u"PROVIDER"_s}, {}, {}, addOther};
    other.isListed = false;
    return {meta, facebook, twilio, lipachat, other};
}

} // namespace bellhop::app
