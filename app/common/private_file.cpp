// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kLongestSecret = 4096;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
} // namespace

Status makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return done();
    if (!QDir().mkpath(folder))
        return makeError(ErrorKind::Refused, u"The folder %1 cannot be made."_s.arg(folder));
    QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner);
    return done();
}

Status writePrivateFile(const QString &path, const QByteArray &content)
{
    BELLHOP_CHECK(makeFolderOf(path));
    QSaveFile file(path);
    // The mode before the first byte.
    const bool written
        = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) && file.write(content) == content.size();
    if (!written || !file.commit())
        return makeError(ErrorKind::Refused, u"The file %1 cannot be written: %2."_s.arg(path, file.errorString()));
    return done();
}

Result<QByteArray> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::NotFound, u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    QByteArray content = file.read(kLongestSecret + 1);
    while (content.endsWith('\n') || content.endsWith('\r'))
        content.chop(1);
    if (content.isEmpty() || content.size() > kLongestSecret)
        return makeError(ErrorKind::BadData, u"The file %1 must hold one secret, at most 4096 bytes."_s.arg(path));
    return content;
}

bool isOpenToOthers(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (QFile::permissions(path) & others) != 0;
#else
    Q_UNUSED(path);
    return false;
#endif
}

} // namespace bellhop::app
