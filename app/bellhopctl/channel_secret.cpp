// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/vault/hashing.h"

#include <array>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPathBytes = 24; // 192 bits that nobody guesses

struct Choice {
    QLatin1String option;
    QByteArray desk::ChannelSecrets::*secret;
};
constexpr std::array kChoices{
    Choice{"access-token-file"_L1, &desk::ChannelSecrets::accessToken},
    Choice{"app-secret-file"_L1, &desk::ChannelSecrets::appSecret},
    Choice{"verify-token-file"_L1, &desk::ChannelSecrets::verifyToken},
    Choice{"auth-token-file"_L1, &desk::ChannelSecrets::authToken},
    Choice{"next-auth-token-file"_L1, &desk::ChannelSecrets::nextAuthToken},
    Choice{"api-key-file"_L1, &desk::ChannelSecrets::apiKey},
    Choice{"webhook-secret-file"_L1, &desk::ChannelSecrets::webhookSecret},
};

Result<ExitCode> replace(const Invocation &invocation)
{
    desk::ChannelSecrets secrets;
    bool any = false;
    for (const Choice &choice : kChoices) {
        if (!invocation.has(choice.option))
            continue;
        BELLHOP_TRY(secrets.*choice.secret, invocation.secret(choice.option));
        any = true;
    }
    if (invocation.has("new-webhook-path"_L1)) {
        secrets.webhookPath = newWebhookPath();
        any = true;
    }
    if (!any)
        return makeError(ErrorKind::BadData, u"Which secret? Name the file of the new one; --help lists them."_s);
    const QString name = invocation.operand(0);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto vault, openVault(database->url()));
    BELLHOP_CHECK(desk::replaceSecrets(*database, name, secrets, sealWith(vault)));
    say(u"channel: %1"_s.arg(name));
    if (!secrets.webhookPath.isEmpty())
        say(u"webhook: /webhook/%1/%2 on the relay's address"_s.arg(name, QString::fromLatin1(secrets.webhookPath)));
    return kOk;
}

} // namespace

QByteArray newWebhookPath()
{
    return vault::randomBytes(kPathBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Command channelSecretCommand()
{
    return {u"channel secret"_s, u"Renews a number's secrets, such as a token that expired; relays go on with them."_s,
        {u"NAME"_s},
        {{u"access-token-file"_s, u"Meta: a file with the token for sending."_s, u"FILE"_s},
            {u"app-secret-file"_s, u"Meta: the secret that signs webhooks."_s, u"FILE"_s},
            {u"verify-token-file"_s, u"Meta: the word for the webhook's handshake."_s, u"FILE"_s},
            {u"auth-token-file"_s, u"Twilio: the account's auth token."_s, u"FILE"_s},
            {u"next-auth-token-file"_s, u"Twilio: the secondary one, believed beside the other."_s, u"FILE"_s},
            {u"api-key-file"_s, u"Lipachat: the key for sending."_s, u"FILE"_s},
            {u"webhook-secret-file"_s, u"Lipachat: the secret of signatures."_s, u"FILE"_s},
            {u"new-webhook-path"_s, u"Lipachat: makes a new secret address and says it once."_s}},
        {}, replace};
}

} // namespace bellhop::app
