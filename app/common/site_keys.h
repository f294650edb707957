// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QString>

#include <memory>
#include <mutex>

namespace bellhop::app {

/// The site key of a file and those it had before: FILE, beside it FILE.old-ID, and while a change is under way
/// FILE.new. The first seals, all of them open. A value that none of them opens makes it read the files again, so a
/// program that runs on follows a change of the key. Any thread.
class SiteKeys final
{
public:
    /// NotFound without FILE; Refused when others may read one of them.
    static Result<std::shared_ptr<const SiteKeys>> load(const QString &path);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    /// As vault::Vault::open().
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;
    /// Seals ranges of the audit log.
    [[nodiscard]] QByteArray auditHmac(QByteArrayView bytes) const;
    [[nodiscard]] bool provesAudit(QByteArrayView bytes, QByteArrayView hmac) const;

    /// Signs links to files for providers.
    [[nodiscard]] QByteArray linkHmac(QByteArrayView bytes) const;

private:
    struct Held {
        vault::Vault vault;
        std::vector<QByteArray> auditKeys; ///< The current one first.
        QByteArray linkKey;
    };
    explicit SiteKeys(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] std::shared_ptr<const Held> held() const;
    [[nodiscard]] Status reload() const;

    const QString m_path;
    mutable std::mutex m_mutex; ///< Guards m_held.
    mutable std::shared_ptr<const Held> m_held;
};

// Changing the site key. Each step leaves files with which every stored value opens, so it may be interrupted anywhere
// and begun again.

/// Makes FILE.new unless it is there. Programs that find it open with it already: copy it to the site's other machines.
Status prepareNextKey(const QString &path);
/// Keeps the key as FILE.old-ID and puts FILE.new in its place. NotFound without FILE.new.
Status changeToNextKey(const QString &path);

} // namespace bellhop::app
