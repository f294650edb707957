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
} // namespace

QByteArray hmacSha256Hex(QByteArrayView key, QByteArrayView message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), bytesOf(key), static_cast<int>(key.size()), bytesOf(message),
            static_cast<std::size_t>(message.size()), digest.data(), &length)
        == nullptr)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)).toHex();
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
