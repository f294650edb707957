// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace bellhop::vault {

/// The 32 bytes that open a site's sealed values. Kept in a file of mode 0600 outside the database; in memory on locked
/// pages that are zeroed at the end. Copies share them. Any thread.
class SiteKey final
{
public:
    static constexpr int kBytes = 32;

    static SiteKey generate();
    /// NotFound, Refused (others may read the file), BadData.
    static Result<SiteKey> load(const QString &path);
    /// Loads the file, or makes it with a new key when there is none. Two programs that do so at once get the same key.
    static Result<SiteKey> loadOrCreate(const QString &path);
    /// A new file; Conflict when there is one already.
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] bool isSame(const SiteKey &other) const;
    /// One byte drawn from the key, stored with each sealed value, so that the right one of several keys is taken.
    [[nodiscard]] quint8 id() const;
    /// A key for one purpose ("audit seal", "media link"), derived from this one: 32 bytes.
    [[nodiscard]] QByteArray derived(QByteArrayView purpose) const;

private:
    friend class Vault;
    struct Pages;
    explicit SiteKey(std::shared_ptr<const Pages> pages)
        : m_pages(std::move(pages))
    {
    }
    [[nodiscard]] const unsigned char *bytes() const;

    std::shared_ptr<const Pages> m_pages;
};

} // namespace bellhop::vault
