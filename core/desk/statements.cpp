// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/statements.h"

QByteArray bellhop_desk_closing_sql();
QByteArray bellhop_desk_intake_sql();
QByteArray bellhop_desk_ownership_sql();
QByteArray bellhop_desk_people_sql();
QByteArray bellhop_desk_responder_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

const db::SqlBook &closingStatements()
{
    static const db::SqlBook book(bellhop_desk_closing_sql(), u"desk/closing"_s);
    return book;
}

const db::SqlBook &intakeStatements()
{
    static const db::SqlBook book(bellhop_desk_intake_sql(), u"desk/intake"_s);
    return book;
}

const db::SqlBook &ownershipStatements()
{
    static const db::SqlBook book(bellhop_desk_ownership_sql(), u"desk/ownership"_s);
    return book;
}

const db::SqlBook &peopleStatements()
{
    static const db::SqlBook book(bellhop_desk_people_sql(), u"desk/people"_s);
    return book;
}

const db::SqlBook &responderStatements()
{
    static const db::SqlBook book(bellhop_desk_responder_sql(), u"desk/responder"_s);
    return book;
}

} // namespace bellhop::desk
