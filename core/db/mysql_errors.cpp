// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/mysql_errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Codes whose message names tables, columns and rules but never values.
constexpr std::array kHarmlessMessages{1044, 1048, 1054, 1064, 1091, 1109, 1142, 1143, 1146, 1205, 1213, 1305, 1364,
    1370, 1451, 1452, 1644, 1969, 2026, 3819, 4025};

} // namespace

Failure failureOf(int code)
{
    switch (code) {
    case 1213: // deadlock, or a Galera conflict
    case 1180: // error during COMMIT (Galera)
    case 3101: // conflict in Group Replication
    case 1467: // deadlock while waiting for the next generated key
        return Failure::Deadlock;
    case 1205:
        return Failure::Busy;
    case 1047: // Galera node not ready
    case 1053: // server is shutting down
    case 1927: // connection was killed (MariaDB)
    case 1317: // query interrupted by a kill
    case 2002:
    case 2003:
    case 2006:
    case 2013:
    case 2055:
        return Failure::Lost;
    default:
        return Failure::None;
    }
}

Error mysqlError(int code, const QByteArray &state, const QByteArray &message, const QString &label)
{
    QString detail = u"%1: MySQL %2 %3"_s.arg(label).arg(code).arg(QLatin1String(state));
    if (std::find(kHarmlessMessages.begin(), kHarmlessMessages.end(), code) != kHarmlessMessages.end())
        detail += u' ' + QString::fromUtf8(message);
    switch (failureOf(code)) {
    case Failure::Lost:
        return makeError(ErrorKind::Network, u"The connection to the database is lost."_s, detail);
    case Failure::Deadlock:
    case Failure::Busy:
        return makeError(ErrorKind::Timeout, u"The database is busy. Please try again."_s, detail);
    case Failure::None:
        break;
    }
    if (code == 1062 || code == 1586) {
        static const QRegularExpression key(u"for key '([^']*)'$"_s);
        const auto match = key.match(QString::fromUtf8(message));
        return makeError(ErrorKind::Conflict, u"This exists already."_s, detail + u" key "_s + match.captured(1));
    }
    if (code == 1969 || code == 3024)
        return makeError(ErrorKind::Timeout, u"The database took too long to answer."_s, detail);
    if (code == 1044 || code == 1045)
        return makeError(ErrorKind::Unauthorised, u"The database does not accept this account or password."_s, detail);
    if (code == 1820 || code == 1862)
        return makeError(ErrorKind::Unauthorised, u"The password of this database account has expired."_s, detail);
    if (code == 3118 || code == 4151)
        return makeError(ErrorKind::Unauthorised, u"This database account is locked."_s, detail);
    if (code == 2026)
        return makeError(ErrorKind::Refused,
            u"The database cannot be reached safely: its certificate or encryption is not right."_s, detail);
    return makeError(ErrorKind::Database, u"The database refused a statement."_s, detail);
}

} // namespace bellhop::db
