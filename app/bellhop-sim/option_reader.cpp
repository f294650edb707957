// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/option_reader.h"

#include <QFile>

namespace bellhop::simapp {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kLargestFile = 4 * 1024 * 1024;
}

void OptionReader::text(const char *name, QString &target)
{
    if (has(name))
        target = m_parser.value(QString::fromLatin1(name));
}

void OptionReader::number(const char *name, int &target, int lowest, int highest)
{
    const QString key = QString::fromLatin1(name);
    if (!m_parser.isSet(key))
        return;
    bool ok = false;
    const int value = m_parser.value(key).toInt(&ok);
    if (ok && value >= lowest && value <= highest)
        target = value;
    else
        fail(u"--%1 wants a number from %2."_s.arg(key).arg(lowest));
}

QByteArray OptionReader::file(const char *name)
{
    QFile file(m_parser.value(QString::fromLatin1(name)));
    if (file.open(QIODevice::ReadOnly) && file.size() <= kLargestFile)
        return file.readAll();
    fail(u"The file of --%1 cannot be read."_s.arg(QString::fromLatin1(name)), ErrorKind::NotFound);
    return {};
}

void OptionReader::secret(const char *name, const char *variable, QByteArray &target)
{
    QByteArray found = qgetenv(variable);
    if (has(name))
        found = file(name);
    if (!found.trimmed().isEmpty())
        target = found.trimmed();
}

void OptionReader::neededSecret(const char *name, const char *variable, QByteArray &target)
{
    secret(name, variable, target);
    if (target.isEmpty())
        fail(u"Give --%1 FILE, or set %2."_s.arg(QString::fromLatin1(name), QString::fromLatin1(variable)));
}

void OptionReader::fail(const QString &message, ErrorKind kind)
{
    if (!m_error)
        m_error = makeError(kind, message);
}

} // namespace bellhop::simapp
