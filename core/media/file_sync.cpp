// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_sync.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

Error diskError(const QFile &file, const char *what)
{
    const bool full
        = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return makeError(ErrorKind::Refused,
        full ? u"The disk of the media folder is full. Free some space; it is tried again by itself."_s
             : u"The media folder does not take or give a file. Check the disk and the rights of its folder."_s,
        u"%1: %2"_s.arg(QString::fromLatin1(what), file.errorString()));
}

Status syncFile(QFile &file)
{
    errno = 0;
#ifdef Q_OS_WIN
    const bool ok = ::_commit(file.handle()) == 0;
#else
    const bool ok = ::fsync(file.handle()) == 0;
#endif
    return ok ? done() : Status(diskError(file, "sync"));
}

Status syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return done();
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Some network file systems do not sync folders; their rename is the server's promise then.
    if (handle >= 0) {
        (void)::fsync(handle);
        (void)::close(handle);
    }
    return done();
#endif
}

Status replaceFile(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const bool ok = ::MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()),
                        reinterpret_cast<const wchar_t *>(to.utf16()), MOVEFILE_REPLACE_EXISTING)
        != 0;
#else
    const bool ok = ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    if (ok)
        return done();
    return makeError(ErrorKind::Refused, u"The media folder does not take a file. Check the rights of its folder."_s,
        u"rename, errno %1"_s.arg(errno));
}

} // namespace bellhop::media
