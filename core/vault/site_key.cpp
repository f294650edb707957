// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/site_key.h"

#include "core/vault/hashing.h"
#include "core/vault/sodium.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace bellhop::vault {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kPrefix = "bellhop-site-key-1:";
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 kLongestFile = 4096;

/// A power cut must not leave an empty file where a key was.
bool reachesTheDisk(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.handle() >= 0;
#endif
}
} // namespace

/// Guarded, locked memory.
struct SiteKey::Pages {
    Pages()
        : bytes(static_cast<unsigned char *>(sodium_malloc(kBytes)))
    {
        if (bytes == nullptr)
            qFatal("no memory for the site key");
    }
    ~Pages() { sodium_free(bytes); } // zeroes first
    Q_DISABLE_COPY_MOVE(Pages)
    unsigned char *const bytes;
};

const unsigned char *SiteKey::bytes() const
{
    return m_pages->bytes;
}

SiteKey SiteKey::generate()
{
    needSodium();
    auto pages = std::make_shared<Pages>();
    randombytes_buf(pages->bytes, kBytes);
    return SiteKey(std::move(pages));
}

Result<SiteKey> SiteKey::load(const QString &path)
{
    needSodium();
    QFile file(path);
    // Opened without a look before: one that meets a change of the key sees the file that was just replaced as gone.
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFile::exists(path))
            return makeError(ErrorKind::NotFound, u"There is no key file %1."_s.arg(path));
        return makeError(ErrorKind::Refused, u"The key file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    }
#ifdef Q_OS_UNIX
    auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    // A credential of systemd is root's, and the service's by an access list, which shows as the group's right to read.
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty() && QFileInfo(path).absolutePath() == QFileInfo(credentials).absoluteFilePath())
        others &= ~QFileDevice::Permissions(QFileDevice::ReadGroup);
    if ((file.permissions() & others) != 0)
        return makeError(ErrorKind::Refused, u"Others may read the key file %1. Run: chmod 600 %1"_s.arg(path));
#endif
    QByteArray text = file.read(kLongestFile);
    QByteArray body = text.trimmed();
    auto pages = std::make_shared<Pages>();
    const qsizetype prefix = QByteArrayView(kPrefix).size();
    std::size_t size = 0;
    const bool good = body.startsWith(kPrefix)
        && sodium_base642bin(pages->bytes, kBytes, body.constData() + prefix,
               static_cast<std::size_t>(body.size() - prefix), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL)
            == 0
        && size == kBytes;
    wipe(body);
    wipe(text);
    if (!good)
        return makeError(ErrorKind::BadData, u"The file %1 holds no site key."_s.arg(path));
    return SiteKey(std::move(pages));
}

Status SiteKey::save(const QString &path) const
{
    constexpr std::size_t coded = sodium_base64_ENCODED_LEN(kBytes, sodium_base64_VARIANT_ORIGINAL);
    const QByteArrayView prefix(kPrefix);
    QByteArray text(prefix.size() + static_cast<qsizetype>(coded), Qt::Uninitialized);
    std::copy(prefix.begin(), prefix.end(), text.begin());
    sodium_bin2base64(text.data() + prefix.size(), coded, bytes(), kBytes, sodium_base64_VARIANT_ORIGINAL);
    text.back() = '\n'; // where the terminator is

    QFile draft(u"%1.%2"_s.arg(path, QString::fromLatin1(randomBytes(6).toHex())));
    const bool written = draft.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwnerOnly)
        && draft.write(text) == text.size() && draft.flush() && reachesTheDisk(draft);
    wipe(text);
    draft.close();
    // A link never replaces: nobody reads half a key, and of two programs that make one at once the first wins. A key
    // that has sealed something must not be lost.
    std::error_code failure;
    if (written)
        std::filesystem::create_hard_link(draft.filesystemFileName(), QFile(path).filesystemFileName(), failure);
    draft.remove();
    if (QFile::exists(path) && (failure || !written))
        return makeError(ErrorKind::Conflict, u"There is a key file %1 already."_s.arg(path));
    if (failure || !written)
        return makeError(ErrorKind::Refused, u"The key file %1 cannot be written. Check the folder."_s.arg(path));
    return done();
}

Result<SiteKey> SiteKey::loadOrCreate(const QString &path)
{
    if (!QFile::exists(path)) {
        const Status saved = generate().save(path);
        if (!saved.ok() && saved.error().kind != ErrorKind::Conflict)
            return saved.error();
    }
    return load(path);
}

bool SiteKey::isSame(const SiteKey &other) const
{
    return equalConstantTime(derived("key comparison"), other.derived("key comparison"));
}

quint8 SiteKey::id() const
{
    return static_cast<quint8>(derived("key id").front());
}

QByteArray SiteKey::derived(QByteArrayView purpose) const
{
    return hmacSha256(QByteArrayView(reinterpret_cast<const char *>(bytes()), kBytes), purpose);
}

} // namespace bellhop::vault
