// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"

#include "core/db/sql.h"

QByteArray bellhop_desk_settings_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_settings_sql(), u"desk/settings"_s);
    return statements;
}

} // namespace

Status putSetting(db::Connection &connection, QLatin1String kind, qint64 scope, const QString &name,
    const std::optional<QString> &value)
{
    db::Params row{{"kind", kind}, {"scope", scope}, {"name", name}};
    if (value)
        row.push_back({"value", *value});
    BELLHOP_CHECK(connection.execute(book()[value ? "put_setting"_L1 : "drop_setting"_L1], row));
    return done();
}

Status putText(
    db::Connection &connection, const QString &owner, const QString &key, const QString &language, const QString &text)
{
    db::Params row{{"owner", owner}, {"key", key}, {"language", language}};
    if (!text.isEmpty())
        row.push_back({"body", text});
    BELLHOP_CHECK(connection.execute(book()[text.isEmpty() ? "drop_text"_L1 : "put_text"_L1], row));
    return done();
}

} // namespace bellhop::desk
