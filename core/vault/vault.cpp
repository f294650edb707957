// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/hashing.h"
#include "core/vault/sodium.h"

namespace bellhop::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kHead = 2;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == SiteKey::kBytes);

/// What is not secret but must not change: version, key id and context.
QByteArray bindingOf(QByteArrayView head, QByteArrayView context)
{
    return head.toByteArray().append(context);
}

} // namespace

QByteArray Vault::seal(QByteArrayView plain, QByteArrayView context) const
{
    needSodium();
    QByteArray sealed(kHead + kNonce + plain.size() + kTag, Qt::Uninitialized);
    sealed[0] = kVersion;
    sealed[1] = static_cast<char>(m_key.id());
    randombytes_buf(sealed.data() + kHead, kNonce);
    const QByteArray binding = bindingOf(QByteArrayView(sealed).first(kHead), context);
    unsigned char *const out = octets(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kHead + kNonce, nullptr, octets(plain), length(plain),
        octets(QByteArrayView(binding)), length(binding), nullptr, out + kHead, m_key.bytes());
    return sealed;
}

Result<QByteArray> Vault::open(QByteArrayView sealed, QByteArrayView context) const
{
    needSodium();
    if (sealed.size() < kHead + kNonce + kTag || sealed[0] != kVersion)
        return makeError(ErrorKind::BadData, u"A stored secret is damaged. Enter it again."_s);
    const auto keys = keysFor(static_cast<quint8>(sealed[1]));
    if (keys.empty())
        return makeError(
            ErrorKind::NotFound, u"A stored secret was sealed with another site key. Give this program that key."_s);
    const QByteArray binding = bindingOf(sealed.first(kHead), context);
    const QByteArrayView nonce = sealed.sliced(kHead, kNonce);
    const QByteArrayView box = sealed.sliced(kHead + kNonce);
    QByteArray plain(box.size() - kTag, Qt::Uninitialized);
    for (const SiteKey *key : keys) {
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(octets(plain), nullptr, nullptr, octets(box), length(box),
                octets(QByteArrayView(binding)), length(binding), octets(nonce), key->bytes())
            == 0)
            return plain;
    }
    wipe(plain);
    return makeError(ErrorKind::BadData, u"A stored secret is damaged. Enter it again."_s);
}

bool Vault::isOutdated(QByteArrayView sealed) const
{
    return sealed.size() < kHead || sealed[0] != kVersion || static_cast<quint8>(sealed[1]) != m_key.id();
}

std::vector<const SiteKey *> Vault::keysFor(quint8 id) const
{
    std::vector<const SiteKey *> keys;
    if (m_key.id() == id)
        keys.push_back(&m_key);
    for (const SiteKey &key : m_older) {
        if (key.id() == id)
            keys.push_back(&key);
    }
    return keys;
}

} // namespace bellhop::vault
