// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const db::Rows rows, rowsOf(*database, "channels"_L1));
    std::vector<QStringList> lines;
    for (const db::Row &row : rows)
        lines.push_back({row.text(0), row.text(1), row.text(2), row.flag(4) ? u"active"_s : u"deactivated"_s,
            row.text(5), row.text(3)});
    sayTable({u"NAME"_s, u"PROVIDER"_s, u"PHONE NUMBER ID"_s, u"ACTIVE"_s, u"STATE"_s, u"PROPERTY"_s}, lines);
    return kOk;
}

} // namespace

Command channelListCommand()
{
    return {u"channel list"_s, u"Lists the numbers."_s, {}, {}, {}, list};
}

} // namespace bellhop::app
