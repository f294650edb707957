// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database_url.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &reason)
{
    return makeError(ErrorKind::BadData,
        u"The database address is wrong: %1. Examples: sqlite:///var/lib/bellhop/site.db or "
        "mysql://bellhop@db.example.com:3306/bellhop?ca=/etc/bellhop/ca.pem"_s.arg(reason));
}

Result<DatabaseUrl> parseSqlite(const QString &text)
{
    DatabaseUrl url;
    url.path = text.sliced(int(qstrlen("sqlite://")));
    if (!url.path.startsWith(u'/') || url.path.size() < 2 || url.path.endsWith(u'/'))
        return wrong(u"sqlite needs the absolute path of a file, after three slashes"_s);
    static const QRegularExpression drive(u"^/[A-Za-z]:"_s);
    if (drive.match(url.path).hasMatch())
        url.path.remove(0, 1);
    return url;
}

Result<DatabaseUrl> parseMySql(const QString &text)
{
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid())
        return wrong(u"it is not a URL"_s);
    if (!parsed.password(QUrl::FullyEncoded).isEmpty())
        return wrong(u"it must not hold a password; set BELLHOP_DB_PASSWORD instead"_s);
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.host = parsed.host();
    url.port = parsed.port(3306);
    url.name = parsed.path(QUrl::FullyDecoded).mid(1);
    const QUrlQuery query(parsed);
    url.caFile = query.queryItemValue(u"ca"_s, QUrl::FullyDecoded);
    for (const auto &item : query.queryItems()) {
        if (item.first != u"ca"_s)
            return wrong(u"unknown option '%1'"_s.arg(item.first));
    }
    if (url.host.isEmpty() || url.user.isEmpty())
        return wrong(u"user and host are needed"_s);
    static const QRegularExpression schema(u"^[A-Za-z0-9_]{1,64}$"_s);
    if (!schema.match(url.name).hasMatch())
        return wrong(u"the database's name may hold letters, digits and _ only"_s);
    url.password = QString::fromUtf8(qgetenv("BELLHOP_DB_PASSWORD"));
    return url;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith("sqlite://"_L1))
        return parseSqlite(text);
    if (text.startsWith("mysql://"_L1))
        return parseMySql(text);
    return wrong(u"it must start with sqlite:// or mysql://"_s);
}

QString DatabaseUrl::toString() const
{
    if (dialect == Dialect::Sqlite)
        return (path.startsWith(u'/') ? u"sqlite://%1"_s : u"sqlite:///%1"_s).arg(path);
    QUrl url;
    url.setScheme(u"mysql"_s);
    url.setUserName(user);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u"/"_s + name);
    if (!caFile.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"ca"_s, caFile);
        url.setQuery(query);
    }
    return url.toString();
}

bool DatabaseUrl::isLoopback() const
{
    static const QRegularExpression loopback(u"^127(\\.\\d{1,3}){3}$"_s);
    return dialect == Dialect::Sqlite || host == "localhost"_L1 || host == "::1"_L1 || loopback.match(host).hasMatch();
}

} // namespace bellhop::db
