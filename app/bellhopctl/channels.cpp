// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<desk::ChannelSecrets> secretsOf(const Invocation &invocation)
{
    desk::ChannelSecrets secrets;
    BELLHOP_TRY(secrets.appSecret, invocation.secret("app-secret-file"_L1));
    BELLHOP_TRY(secrets.verifyToken, invocation.secret("verify-token-file"_L1));
    BELLHOP_TRY(secrets.accessToken, invocation.secret("access-token-file"_L1));
    return secrets;
}

Result<ExitCode> add(const Invocation &invocation)
{
    if (invocation.operand(0) != u"meta"_s)
        return makeError(ErrorKind::BadData, u"The provider must be meta; others are not supported yet."_s);
    desk::NewChannel channel;
    channel.name = invocation.value("name"_L1);
    channel.phoneNumberId = invocation.value("phone-number-id"_L1);
    channel.apiBase = invocation.value("api-base"_L1);
    channel.apiVersion = invocation.value("api-version"_L1);
    BELLHOP_TRY(const desk::ChannelSecrets secrets, secretsOf(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto vault, openVault(database->url()));
    BELLHOP_TRY(channel.property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    BELLHOP_CHECK(desk::addChannel(*database, channel, secrets, sealWith(vault)));
    say(u"channel: %1"_s.arg(channel.name));
    say(u"webhook: /webhook/%1 on the relay's address"_s.arg(channel.name));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const db::Rows rows, rowsOf(*database, "channels"_L1));
    std::vector<QStringList> lines;
    for (const db::Row &row : rows)
        lines.push_back({row.text(0), row.text(1), row.text(2), row.flag(4) ? u"active"_s : u"deactivated"_s,
            row.text(5), row.text(3)});
    sayTable({u"NAME"_s, u"PROVIDER"_s, u"PHONE NUMBER ID"_s, u"ACTIVE"_s, u"STATE"_s, u"PROPERTY"_s}, lines);
    return kOk;
}

} // namespace

Command channelAddCommand()
{
    return {u"channel add"_s, u"Adds a number; PROVIDER is meta. A running relay picks it up by itself."_s,
        {u"PROVIDER"_s},
        {{u"name"_s, u"In the webhook's address: /webhook/NAME."_s, u"NAME"_s},
            {u"phone-number-id"_s, u"The provider's id of the number."_s, u"ID"_s},
            {u"app-secret-file"_s, u"A file with the secret that signs webhooks."_s, u"FILE"_s},
            {u"verify-token-file"_s, u"A file with the word for the webhook's handshake."_s, u"FILE"_s},
            {u"access-token-file"_s, u"A file with the token for sending."_s, u"FILE"_s},
            {u"api-base"_s, u"Instead of the provider's own address, as for the simulator."_s, u"URL"_s},
            {u"api-version"_s, u"The version of the provider's interface."_s, u"VERSION"_s, u"v26.0"_s},
            {u"property"_s, u"Whose number it is; not needed while there is only one property."_s, u"NAME"_s}},
        {u"name"_s, u"phone-number-id"_s, u"app-secret-file"_s, u"verify-token-file"_s, u"access-token-file"_s}, add};
}

Command channelListCommand()
{
    return {u"channel list"_s, u"Lists the numbers."_s, {}, {}, {}, list};
}

} // namespace bellhop::app
