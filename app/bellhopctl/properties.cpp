// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> add(const Invocation &invocation)
{
    desk::NewProperty property;
    property.name = invocation.operand(0);
    property.zone = invocation.value("zone"_L1);
    property.country = invocation.value("country"_L1);
    property.currency = invocation.value("currency"_L1);
    property.language = invocation.value("language"_L1);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::addProperty(*database, property));
    say(u"property: %1 (%2)"_s.arg(property.name, property.zone));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const db::Rows rows, rowsOf(*database, "properties"_L1));
    std::vector<QStringList> lines;
    for (const db::Row &row : rows)
        lines.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    sayTable({u"NAME"_s, u"ZONE"_s, u"COUNTRY"_s, u"CURRENCY"_s, u"LANGUAGE"_s}, lines);
    return kOk;
}

} // namespace

Command propertyAddCommand()
{
    return {u"property add"_s, u"Adds a property: a hotel, a brand."_s, {u"NAME"_s},
        {{u"zone"_s, u"Its time zone, as Europe/Madrid: report days are its days."_s, u"IANA"_s},
            {u"country"_s, u"Two letters, as ES."_s, u"CODE"_s},
            {u"currency"_s, u"Three letters, as EUR."_s, u"CODE"_s},
            {u"language"_s, u"Its guests' usual language, as es."_s, u"CODE"_s, u"en"_s}},
        {u"zone"_s}, add};
}

Command propertyListCommand()
{
    return {u"property list"_s, u"Lists the properties."_s, {}, {}, {}, list};
}

} // namespace bellhop::app
