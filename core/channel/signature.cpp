// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace bellhop::channel {

namespace {
const unsigned char *bytesOf(QByteArrayView view)
{
    static constexpr unsigned char kNothing = 0;
    return view.isEmpty() ? &kNothing : reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray hmac(const EVP_MD *digest, QByteArrayView key, QByteArrayView message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    if (HMAC(digest, bytesOf(key), static_cast<int>(key.size()), bytesOf(message),
            static_cast<std::size_t>(message.size()), bytes.data(), &length)
        == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length)};
}
} // namespace

QByteArray hmacSha256Hex(QByteArrayView key, QByteArrayView message)
{
    return hmac(EVP_sha256(), key, message).toHex();
}

QByteArray hmacSha1Base64(QByteArrayView key, QByteArrayView message)
{
    return hmac(EVP_sha1(), key, message).toBase64();
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(bytesOf(a), bytesOf(b), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray metaSignature(QByteArrayView appSecret, QByteArrayView body)
{
    return QByteArrayLiteral("sha256=") + hmacSha256Hex(appSecret, body);
}

} // namespace bellhop::channel
