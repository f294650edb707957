// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/hashing.h"

#include "core/vault/sodium.h"

#include <QString>

namespace bellhop::vault {

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    needSodium();
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, octets(key), static_cast<std::size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, octets(data), length(data));
    crypto_auth_hmacsha256_final(&state, octets(mac));
    sodium_memzero(&state, sizeof state);
    return mac;
}

QByteArray sha256(QByteArrayView data)
{
    needSodium();
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(octets(hash), octets(data), length(data));
    return hash;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray randomBytes(int count)
{
    needSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QString hashTicket(QByteArrayView ticket)
{
    return QString::fromLatin1(sha256(ticket).toHex());
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

} // namespace bellhop::vault
