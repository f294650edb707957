// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QUrl>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

QString maskedPhone(QStringView phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.size() < 7)
        return digits.isEmpty() ? QString() : u"•••"_s;
    return u"+%1 ••• ••• %2"_s.arg(digits.left(2), digits.right(3));
}

QString withoutPassword(const QString &url)
{
    QUrl parsed(url);
    if (parsed.password().isEmpty())
        return url;
    parsed.setPassword(QString());
    return parsed.toString();
}

} // namespace bellhop
