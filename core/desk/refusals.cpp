// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/refusals.h"

#include "core/db/sql.h"
#include "core/desk/news.h"
#include "core/model/window.h"

QByteArray bellhop_desk_refusals_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_refusals_sql(), u"desk/refusals"_s);
    return statements;
}

/// Where the message went.
struct Place {
    qint64 reach = 0;
    ChannelId channel;
    Instant written;
};

Status closeWindow(db::Connection &connection, const Place &place)
{
    BELLHOP_TRY(const qint64 closed,
        connection.execute(
            book()["close_window"_L1], {{"reach", place.reach}, {"life", kServiceWindow}, {"written", place.written}}));
    if (closed > 0)
        BELLHOP_CHECK(touchLive(connection, place.reach));
    return done();
}
} // namespace

Status rememberRefusal(db::Connection &connection, MessageId message, ErrorAction action)
{
    if (action != ErrorAction::WindowClosed && action != ErrorAction::OptedOut
        && action != ErrorAction::TemplateUnusable)
        return done();
    BELLHOP_TRY(const auto row, connection.first(book()["place"_L1], {{"message", message}}));
    if (!row)
        return done();
    const Place place{row->integer(0), row->id<ChannelId>(1), row->instant(2)};
    if (action == ErrorAction::WindowClosed)
        return closeWindow(connection, place);
    if (action == ErrorAction::OptedOut) {
        BELLHOP_TRY(const Instant now, connection.now());
        return rememberPreference(connection, place.reach, false, now);
    }
    BELLHOP_CHECK(connection.execute(book()["ask_templates_anew"_L1], {{"channel", place.channel}}));
    return done();
}

} // namespace bellhop::desk
