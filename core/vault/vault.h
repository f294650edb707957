// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/site_key.h"

#include <vector>

namespace bellhop::vault {

/// Seals values with the site key (XChaCha20-Poly1305), so that a copy of the database gives no secret away. The
/// context
/// ("channel/7/token") is sealed along: a value moved to another row does not open. Immutable; any thread.
///
/// A sealed value: version (1 byte, 1), key id (1 byte), nonce (24 bytes), text and tag.
class Vault final
{
public:
    /// `older` still open what was sealed before the key was changed.
    explicit Vault(SiteKey key, std::vector<SiteKey> older = {})
        : m_key(std::move(key))
        , m_older(std::move(older))
    {
    }

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    /// BadData when it is no sealed value, was changed, or belongs to another context; NotFound when its key is
    /// missing.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;
    /// Whether it should be sealed anew, because an older key sealed it.
    [[nodiscard]] bool isOutdated(QByteArrayView sealed) const;

private:
    [[nodiscard]] std::vector<const SiteKey *> keysFor(quint8 id) const;

    SiteKey m_key;
    std::vector<SiteKey> m_older;
};

} // namespace bellhop::vault
