// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/serve_options.h"

#include "core/base/json.h"
#include "core/net/url.h"

namespace bellhop::simapp {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where in the relay each provider's webhooks go.
struct Doors {
    QString relay;
    QString metaChannel = u"meta"_s;
    QString twilioChannel = u"twilio"_s;
    QString twilioRetry;
    QString lipachatPath;
};

void take(const Json &json, QLatin1String key, QString &target)
{
    target = json.string(key).value_or(target);
}

void take(const Json &json, QLatin1String key, QByteArray &target)
{
    if (const auto text = json.string(key))
        target = text->toUtf8();
}

void setDefaults(sim::SimulatorOptions &options)
{
    options.appSecret = QByteArrayLiteral("sim-app-secret");
    options.verifyToken = QByteArrayLiteral("sim-verify-token");
    options.accessToken = QByteArrayLiteral("sim-access-token");
    options.twilio.authToken = QByteArrayLiteral("sim-auth-token");
    options.lipachat.apiKey = QByteArrayLiteral("sim-api-key");
}

void readConfig(const Json &config, sim::SimulatorOptions &options, Doors &doors)
{
    const Json meta = config.at("meta"_L1);
    take(meta, "app_secret"_L1, options.appSecret);
    take(meta, "verify_token"_L1, options.verifyToken);
    take(meta, "access_token"_L1, options.accessToken);
    take(meta, "phone_number_id"_L1, options.phoneNumberId);
    take(meta, "business_account_id"_L1, options.businessAccountId);
    take(meta, "display_phone"_L1, options.displayPhone);
    take(meta, "channel"_L1, doors.metaChannel);
    const Json twilio = config.at("twilio"_L1);
    take(twilio, "account_sid"_L1, options.twilio.accountSid);
    take(twilio, "auth_token"_L1, options.twilio.authToken);
    take(twilio, "sender"_L1, options.twilio.sender);
    take(twilio, "public_url"_L1, options.twilio.publicUrl);
    take(twilio, "fallback_url"_L1, options.twilio.fallbackUrl);
    take(twilio, "retry"_L1, doors.twilioRetry);
    take(twilio, "channel"_L1, doors.twilioChannel);
    const Json lipachat = config.at("lipachat"_L1);
    take(lipachat, "api_key"_L1, options.lipachat.apiKey);
    take(lipachat, "phone"_L1, options.lipachat.phone);
    take(lipachat, "path"_L1, doors.lipachatPath);
}

void readOptions(OptionReader &read, sim::SimulatorOptions &options, Doors &doors)
{
    read.secret("app-secret-file", "BELLHOP_SIM_APP_SECRET", options.appSecret);
    read.secret("verify-token-file", "BELLHOP_SIM_VERIFY_TOKEN", options.verifyToken);
    read.secret("access-token-file", "BELLHOP_SIM_ACCESS_TOKEN", options.accessToken);
    read.secret("twilio-token-file", "BELLHOP_SIM_TWILIO_TOKEN", options.twilio.authToken);
    read.secret("lipachat-key-file", "BELLHOP_SIM_LIPACHAT_KEY", options.lipachat.apiKey);
    read.text("business-account-id", options.businessAccountId);
    read.text("account-sid", options.twilio.accountSid);
    read.text("twilio-sender", options.twilio.sender);
    read.text("lipachat-phone", options.lipachat.phone);
    read.text("relay", doors.relay);
    read.text("meta-channel", doors.metaChannel);
    read.text("twilio-channel", doors.twilioChannel);
    read.text("twilio-retry", doors.twilioRetry);
    read.text("lipachat-path", doors.lipachatPath);
    QString publicUrl = QString::fromUtf8(options.twilio.publicUrl);
    read.text("public-url", publicUrl);
    options.twilio.publicUrl = publicUrl.toUtf8();
}

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

/// A path of the relay, or a whole address that begins with http.
QByteArray lipachatUrl(const QString &relay, const QString &path)
{
    if (path.isEmpty())
        return {};
    if (path.startsWith("http://"_L1) || path.startsWith("https://"_L1))
        return path.toUtf8();
    return (relay + (path.startsWith(u'/') ? QString() : u"/"_s) + path).toUtf8();
}

} // namespace

void readServe(OptionReader &read, sim::SimulatorOptions &options)
{
    Doors doors;
    setDefaults(options);
    if (read.has("config")) {
        const auto config = Json::parse(read.file("config"));
        if (config.ok() && config->isObject())
            readConfig(*config, options, doors);
        else
            read.fail(u"The file of --config is no JSON object."_s);
    }
    readOptions(read, options, doors);
    const QString relay = withoutSlash(doors.relay);
    if (!net::parseUrl(relay.toUtf8()).ok())
        read.fail(u"Give --relay URL: where the relay listens."_s);
    options.webhookUrl = u"%1/webhook/%2"_s.arg(relay, doors.metaChannel).toUtf8();
    sim::TwilioOptions &twilio = options.twilio;
    twilio.publicUrl = withoutSlash(QString::fromUtf8(twilio.publicUrl)).toUtf8();
    twilio.relayUrl = relay.toUtf8();
    if (twilio.publicUrl.isEmpty())
        twilio.publicUrl = twilio.relayUrl;
    twilio.webhookUrl = twilio.publicUrl + "/webhook/" + doors.twilioChannel.toUtf8();
    if (!doors.twilioRetry.isEmpty())
        twilio.webhookUrl += '#' + doors.twilioRetry.toUtf8();
    options.lipachat.webhookUrl = lipachatUrl(relay, doors.lipachatPath);
}

} // namespace bellhop::simapp
