// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/value.h"

#include <cmath>

namespace bellhop::db {

const Value &Row::at(int column) const
{
    static const Value null;
    Q_ASSERT(column >= 0 && column < size());
    return column >= 0 && column < size() ? m_values[static_cast<std::size_t>(column)] : null;
}

qint64 Row::integer(int column) const
{
    const Value &value = at(column);
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    // Sums and averages arrive as decimal text on MySQL.
    const QString digits = text(column);
    bool whole = false;
    const qint64 result = digits.toLongLong(&whole);
    return whole ? result : static_cast<qint64>(std::llround(digits.toDouble()));
}

QString Row::text(int column) const
{
    const Value &value = at(column);
    if (const auto *string = std::get_if<QString>(&value))
        return *string;
    if (const auto *raw = std::get_if<QByteArray>(&value))
        return QString::fromUtf8(*raw);
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

QByteArray Row::bytes(int column) const
{
    const Value &value = at(column);
    if (const auto *raw = std::get_if<QByteArray>(&value))
        return *raw;
    return text(column).toUtf8();
}

} // namespace bellhop::db
