// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/text_file.h"

#include <QFile>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kLongest = 2 * 1024 * 1024;
}

Result<QByteArray> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::NotFound, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > kLongest)
        return makeError(ErrorKind::BadData, u"%1 is larger than 2 MB."_s.arg(path));
    return file.readAll();
}

Error inFile(const QString &path, const Error &error)
{
    return makeError(error.kind, u"%1: %2"_s.arg(path, error.message), error.detail);
}

} // namespace bellhop::app
