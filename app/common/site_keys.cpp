// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/site_keys.h"

#include "core/vault/hashing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kAuditPurpose("audit seal");
constexpr char kLinkPurpose[] = "media link";
constexpr int kSameIds = 16;
constexpr int kLooks = 20; // each needs a whole change of the key beside it

QString nextPath(const QString &path)
{
    return path + u".new"_s;
}

/// The keys beside it: older ones and the next.
Result<std::vector<vault::SiteKey>> otherKeys(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    std::vector<vault::SiteKey> keys;
    for (const QString &entry : file.dir().entryList({name + u".old-*"_s, name + u".new"_s}, QDir::Files)) {
        if (entry.sliced(name.size() + 1).contains(u'.')) // a draft: half a key, under its own name for a moment
            continue;
        auto key = vault::SiteKey::load(file.dir().filePath(entry));
        // A change that goes on right now may have renamed it.
        if (!key.ok() && key.error().kind == ErrorKind::NotFound)
            continue;
        if (!key.ok())
            return key.error();
        keys.push_back(std::move(*key));
    }
    return keys;
}

/// The name of a file alone is not on the disk before its folder is.
void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}

/// FILE.old-ID, with a number when another key has that id.
Status keepOld(const vault::SiteKey &key, const QString &path)
{
    const QString base = u"%1.old-%2"_s.arg(path).arg(key.id(), 2, 16, QLatin1Char('0'));
    for (int i = 1; i <= kSameIds; ++i) {
        const QString old = i == 1 ? base : u"%1-%2"_s.arg(base).arg(i);
        const Status saved = key.save(old);
        if (saved.ok() || saved.error().kind != ErrorKind::Conflict)
            return saved;
        const auto there = vault::SiteKey::load(old);
        if (there.ok() && there->isSame(key))
            return done();
    }
    return makeError(ErrorKind::Conflict, u"There are too many old keys beside %1."_s.arg(path));
}

} // namespace

Result<std::shared_ptr<const SiteKeys>> SiteKeys::load(const QString &path)
{
    std::shared_ptr<SiteKeys> keys(new SiteKeys(path));
    BELLHOP_CHECK(keys->reload());
    return std::shared_ptr<const SiteKeys>(std::move(keys));
}

Status SiteKeys::reload() const
{
    BELLHOP_TRY(vault::SiteKey key, vault::SiteKey::load(m_path));
    std::vector<vault::SiteKey> others;
    for (int look = 0;; ++look) {
        BELLHOP_TRY(others, otherKeys(m_path));
        BELLHOP_TRY(vault::SiteKey now, vault::SiteKey::load(m_path));
        if (now.isSame(key))
            break;
        // The next key took this place after it was read and before its own was: it would be missing.
        if (look == kLooks)
            return makeError(
                ErrorKind::Conflict, u"The site key in %1 is being changed again and again."_s.arg(m_path));
        key = std::move(now);
    }
    std::vector<QByteArray> auditKeys{key.derived(kAuditPurpose)};
    for (const vault::SiteKey &other : others)
        auditKeys.push_back(other.derived(kAuditPurpose));
    QByteArray linkKey = key.derived(kLinkPurpose);
    auto next = std::make_shared<const Held>(
        Held{vault::Vault(std::move(key), std::move(others)), std::move(auditKeys), std::move(linkKey)});
    const std::lock_guard lock(m_mutex);
    m_held = std::move(next);
    return done();
}

std::shared_ptr<const SiteKeys::Held> SiteKeys::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

QByteArray SiteKeys::seal(QByteArrayView plain, QByteArrayView context) const
{
    return held()->vault.seal(plain, context);
}

Result<QByteArray> SiteKeys::open(QByteArrayView sealed, QByteArrayView context) const
{
    auto opened = held()->vault.open(sealed, context);
    if (opened.ok() || !reload().ok())
        return opened;
    return held()->vault.open(sealed, context);
}

QByteArray SiteKeys::auditHmac(QByteArrayView bytes) const
{
    return vault::hmacSha256(held()->auditKeys.front(), bytes);
}

QByteArray SiteKeys::linkHmac(QByteArrayView bytes) const
{
    return vault::hmacSha256(held()->linkKey, bytes);
}

bool SiteKeys::provesAudit(QByteArrayView bytes, QByteArrayView hmac) const
{
    const auto now = held();
    return std::any_of(now->auditKeys.begin(), now->auditKeys.end(),
        [&](const QByteArray &key) { return vault::equalConstantTime(vault::hmacSha256(key, bytes), hmac); });
}

Status prepareNextKey(const QString &path)
{
    BELLHOP_CHECK(vault::SiteKey::load(path));
    BELLHOP_CHECK(vault::SiteKey::loadOrCreate(nextPath(path)));
    syncFolderOf(path);
    return done();
}

Status changeToNextKey(const QString &path)
{
    BELLHOP_TRY(const vault::SiteKey key, vault::SiteKey::load(path));
    BELLHOP_CHECK(vault::SiteKey::load(nextPath(path)));
    BELLHOP_CHECK(keepOld(key, path));
    syncFolderOf(path); // before the key itself is gone
    std::error_code failure;
    std::filesystem::rename(QFile(nextPath(path)).filesystemFileName(), QFile(path).filesystemFileName(), failure);
    if (failure)
        return makeError(ErrorKind::Refused, u"The key file %1 cannot be replaced. Check the folder."_s.arg(path));
    syncFolderOf(path);
    return done();
}

} // namespace bellhop::app
