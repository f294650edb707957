// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what we sign, one JSON object a line, for the providers' own libraries to verify.
#include "core/base/form.h"
#include "core/base/json.h"
#include "core/channel/signature.h"
#include "core/channel/twilio_signature.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstdio>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray content(const char *name)
{
    QFile file(QStringLiteral(CHANNEL_TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void say(const Json &json)
{
    const QByteArray line = json.toBytes();
    std::printf("%s\n", line.constData());
}

/// As Meta writes its webhooks: everything beyond ASCII is escaped before it is signed.
QByteArray escaped(const QByteArray &body)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(body))
        out += c.unicode() < 127 ? QByteArray(1, c.toLatin1())
                                 : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out;
}

void sayMeta(const QByteArray &secret, const QByteArray &body)
{
    Json json = Json::object();
    json.set("provider"_L1, "meta"_L1)
        .set("secret"_L1, QString::fromUtf8(secret))
        .set("body"_L1, QString::fromUtf8(body));
    say(json.set("signature"_L1, QString::fromLatin1(channel::metaSignature(secret, body))));
}

void sayTwilio(const QByteArray &url, const QByteArray &form)
{
    Json parameters = Json::array();
    for (const auto &[name, value] : parseForm(form)) {
        Json pair = Json::array();
        parameters.append(pair.append(QString::fromUtf8(name)).append(QString::fromUtf8(value)));
    }
    Json json = Json::object();
    json.set("provider"_L1, "twilio"_L1).set("secret"_L1, "12345"_L1).set("url"_L1, QString::fromUtf8(url));
    json.set("parameters"_L1, parameters);
    say(json.set("signature"_L1, QString::fromLatin1(channel::twilioSignature("12345", url, form))));
}

void sayTwilioBody(const QByteArray &body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray url = "https://relay.example.test/webhook/acme?bodySHA256=" + digest;
    Json json = Json::object();
    json.set("provider"_L1, "twilio"_L1).set("secret"_L1, "12345"_L1).set("url"_L1, QString::fromUtf8(url));
    json.set("body"_L1, QString::fromUtf8(body));
    say(json.set("signature"_L1, QString::fromLatin1(channel::twilioSignature("12345", url, {}))));
}

} // namespace

int main()
{
    for (const char *file : {"kinds.json", "everything.json", "statuses.json", "identities.json"})
        sayMeta("it-is-a-secret", escaped(content(file)));
    sayMeta("sesame", escaped("{\"t\":\"caf\\u00e9 \xf0\x9f\x98\x80\"}"));
    for (const char *file : {"twilio/kinds.txt", "twilio/hostile.txt"}) {
        for (const QByteArray &line : content(file).split('\n')) {
            const qsizetype blank = line.indexOf(' ');
            if (line.startsWith('#') || blank < 0 || line.mid(blank + 1).startsWith('{'))
                continue;
            // Bytes that are no text cannot come from Twilio, and its library cannot be told of them.
            const QByteArray form = line.mid(blank + 1);
            if (!form.contains("%FF"))
                sayTwilio("https://relay.example.test/webhook/acme" + line.left(blank), form);
        }
    }
    sayTwilioBody("{\"property\": \"value\", \"boolean\": true}");
    return 0;
}
