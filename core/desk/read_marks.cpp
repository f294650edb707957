// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/read_marks.h"

#include "core/db/sql.h"

QByteArray bellhop_desk_read_marks_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_read_marks_sql(), u"desk/read_marks"_s);
    return statements;
}

constexpr milliseconds kRemembered{30LL * 24 * 3600 * 1000};
} // namespace

Result<std::optional<NewestOfGuest>> newestOfGuest(db::Database &database, AgentId owner, ConversationId conversation)
{
    return database.read([&](db::Connection &connection) -> Result<std::optional<NewestOfGuest>> {
        BELLHOP_TRY(const auto row,
            connection.first(book()["newest_of_guest"_L1],
                {{"conversation", conversation}, {"owner", owner}, {"remembered", kRemembered}}));
        if (!row)
            return std::optional<NewestOfGuest>();
        return std::optional(NewestOfGuest{row->id<MessageId>(0), row->text(1), row->id<ChannelId>(2)});
    });
}

} // namespace bellhop::desk
