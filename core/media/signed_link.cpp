// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/signed_link.h"

#include "core/base/uuid.h"
#include "core/net/url.h"

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kPrefix[] = "/m/";

QByteArray signatureOf(QByteArrayView uuid, qint64 expires, const LinkHmac &hmac)
{
    return hmac("media link\n" + uuid.toByteArray() + '\n' + QByteArray::number(expires)).toHex();
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char differs = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differs = static_cast<unsigned char>(differs | (a[i] ^ b[i]));
    return differs == 0;
}

Error notOpened()
{
    return makeError(ErrorKind::Unauthorised, u"This link is not valid any more."_s);
}

} // namespace

QByteArray signedPath(const QString &mediaUuid, const QString &name, Instant expires, const LinkHmac &hmac)
{
    const QByteArray uuid = mediaUuid.toLatin1();
    const qint64 seconds = expires.ms / 1000;
    QByteArray path = kPrefix + uuid;
    if (!name.isEmpty())
        path += '/' + net::percentEncoded(name.toUtf8());
    return path + "?exp=" + QByteArray::number(seconds) + "&sig=" + signatureOf(uuid, seconds, hmac);
}

Result<QString> openSignedPath(QByteArrayView path, QByteArrayView query, Instant now, const LinkHmac &hmac)
{
    if (!path.startsWith(kPrefix))
        return notOpened();
    QByteArray uuid = path.sliced(3).toByteArray();
    if (const qsizetype slash = uuid.indexOf('/'); slash >= 0)
        uuid.truncate(slash);
    QByteArray expText;
    QByteArray sig;
    for (const auto &[name, value] : net::parseForm(query)) {
        if (name == "exp")
            expText = value;
        else if (name == "sig")
            sig = value;
    }
    bool isNumber = false;
    const qint64 expires = expText.toLongLong(&isNumber);
    if (!isNumber || !isUuid(QString::fromLatin1(uuid)) || !isSame(sig, signatureOf(uuid, expires, hmac)))
        return notOpened();
    const Instant until{expires * 1000};
    if (until <= now || until > now + kLinkLife + std::chrono::seconds(60)) // clocks of relays differ a little
        return notOpened();
    return QString::fromLatin1(uuid);
}

} // namespace bellhop::media
