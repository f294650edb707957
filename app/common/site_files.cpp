// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/site_files.h"

#include "app/common/private_file.h"
#include "core/vault/hashing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kPassword = "BELLHOP_DB_PASSWORD=";

QString configFile(const QString &name)
{
    QString safe = name;
    safe.replace(u':', u'_'); // of an IPv6 address
    return u"%1/bellhop/%2"_s.arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), safe);
}

} // namespace

QString siteKeyPath(const db::DatabaseUrl &url)
{
    const QString said = qEnvironmentVariable("BELLHOP_SITE_KEY_FILE");
    if (!said.isEmpty())
        return said;
    if (url.dialect == db::Dialect::Sqlite)
        return url.path + u".key"_s;
    return configFile(u"%1-%2.key"_s.arg(url.host, url.name));
}

QString spoolPath(const db::DatabaseUrl &url, const QString &relayName)
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::home().filePath(u".local/state"_s);
    QStringList parts{url.host, QString::number(url.port), url.name};
    if (!relayName.isEmpty())
        parts << relayName;
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]"_s);
    return u"%1/bellhop/%2-spool.sqlite"_s.arg(folder, parts.join(u'-').replace(unsafe, u"_"_s));
}

QString credentialsPath(const db::DatabaseUrl &url, const QString &account)
{
    return configFile(u"%1-%2-%3.env"_s.arg(url.host).arg(url.port).arg(account));
}

Status writeCredentials(const db::DatabaseUrl &url, const QString &account, const QString &password)
{
    db::DatabaseUrl own = url;
    own.user = account;
    const QByteArray content
        = "BELLHOP_DATABASE=" + own.toString().toUtf8() + '\n' + kPassword + password.toUtf8() + '\n';
    return writePrivateFile(credentialsPath(url, account), content);
}

std::optional<db::DatabaseUrl> withCredentials(const db::DatabaseUrl &url, const QString &account)
{
    QFile file(credentialsPath(url, account));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.read(4096).split('\n')) {
        if (!line.startsWith(kPassword))
            continue;
        db::DatabaseUrl own = url;
        own.user = account;
        own.password = QString::fromUtf8(line.mid(QByteArrayView(kPassword).size()));
        return own;
    }
    return std::nullopt;
}

QString randomPassword()
{
    return QString::fromLatin1(vault::randomBytes(18).toBase64(QByteArray::Base64UrlEncoding)) + u"-Aa1_"_s;
}

} // namespace bellhop::app
