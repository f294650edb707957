// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messaging_limit.h"

#include "core/db/sql.h"
#include "core/model/window.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

QByteArray bellhop_desk_messaging_limit_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_messaging_limit_sql(), u"desk/messaging_limit"_s);
    return statements;
}

/// "30 Nov, 14:35", on the hotel's clock.
QString clockOf(Instant at, const QString &zoneName)
{
    const QTimeZone zone(zoneName.toUtf8());
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at.ms, zone.isValid() ? zone : QTimeZone::utc());
    return QLocale::c().toString(there, u"d MMM, HH:mm"_s);
}

QString refusal(qint64 limit, Instant freeAt, const QString &zone)
{
    if (limit == 0)
        return u"WhatsApp lets this business account write first to nobody just now. Answer guests who write."_s;
    return u"WhatsApp lets this business account write first to %1 guests in 24 hours, and so many were written to. "
           u"The "
           "next can be from %2 (the hotel's time). Guests who write can be answered as always."_s.arg(limit)
               .arg(clockOf(freeAt, zone));
}

} // namespace

Result<std::optional<QString>> overLimit(db::Connection &connection, const FirstWriting &first, bool hold)
{
    BELLHOP_TRY(const db::Row account,
        connection.one(book()["account"_L1], {{"channel", first.channel}}, u"channel account"_s));
    const qint64 limit = account.isNull(0) ? -1 : account.integer(0);
    if (limit < 0)
        return std::optional<QString>();
    const db::Params whose{{"channel", first.channel}, {"waba", account.text(1)}};
    if (hold)
        BELLHOP_CHECK(connection.query(book()["hold_account"_L1], whose));
    db::Params params = whose;
    params.insert(params.end(), {{"span", kLimitSpan}, {"outbox", first.outbox}});
    db::Params already = params;
    already.push_back({"reach", first.reach});
    BELLHOP_TRY(const auto counted, connection.first(book()["counts_already"_L1], already));
    if (counted)
        return std::optional<QString>();
    if (limit == 0)
        return std::optional(refusal(limit, {}, {}));
    params.push_back({"limit", limit});
    BELLHOP_TRY(const db::Row begun, connection.one(book()["begun"_L1], params, u"messaging limit"_s));
    if (begun.integer(0) < limit)
        return std::optional<QString>();
    return std::optional(refusal(limit, begun.instant(1) + kLimitSpan, account.text(2)));
}

bool writesFirst(MessageKind kind, bool freeText, Instant windowUntil, Instant now)
{
    return kind == MessageKind::Template && !freeText && !isWindowOpen(windowUntil, now);
}

Status uncount(db::Connection &connection, MessageId message)
{
    BELLHOP_CHECK(connection.execute(book()["uncount"_L1], {{"message", message}}));
    return done();
}

Status spreadLimit(db::Connection &connection, ChannelId channel, qint64 limit)
{
    BELLHOP_TRY(
        const db::Row account, connection.one(book()["account"_L1], {{"channel", channel}}, u"channel account"_s));
    if (account.text(1).isEmpty())
        return done();
    BELLHOP_CHECK(
        connection.execute(book()["spread"_L1], {{"channel", channel}, {"waba", account.text(1)}, {"limit", limit}}));
    return done();
}

} // namespace bellhop::desk
