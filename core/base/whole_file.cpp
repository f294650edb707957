// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QSaveFile>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return makeError(ErrorKind::Internal, u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace bellhop
