// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/erasure.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number comes from a file: command lines are seen by others and kept in histories.
QList<QCommandLineOption> phoneOption()
{
    return {{u"phone-file"_s, u"A file that holds the phone number with its country code."_s, u"FILE"_s}};
}

Result<std::vector<desk::KnownGuest>> guestsOf(const Invocation &invocation, db::Database &database)
{
    BELLHOP_TRY(const QByteArray phone, invocation.secret("phone-file"_L1));
    return desk::findGuests(database, QString::fromUtf8(phone));
}

Result<ExitCode> find(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const std::vector<desk::KnownGuest> guests, guestsOf(invocation, *database));
    std::vector<QStringList> lines;
    for (const desk::KnownGuest &guest : guests)
        lines.push_back(
            {QString::number(guest.id.value), QString::number(guest.conversations), QString::number(guest.live),
                QDateTime::fromMSecsSinceEpoch(guest.since.ms, Qt::UTC).toString(Qt::ISODate)});
    sayTable({u"GUEST"_s, u"CONVERSATIONS"_s, u"NOT CLOSED"_s, u"SINCE"_s}, lines);
    return kOk;
}

Result<ExitCode> erase(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const std::vector<desk::KnownGuest> guests, guestsOf(invocation, *database));
    if (guests.empty())
        return makeError(ErrorKind::NotFound, u"No guest has this phone number."_s);
    for (const desk::KnownGuest &guest : guests) {
        BELLHOP_CHECK(desk::eraseGuest(*database, Actor(), guest.id));
        say(u"guest %1 erased; conversations: %2"_s.arg(guest.id.value).arg(guest.conversations));
    }
    return kOk;
}

} // namespace

Command guestFindCommand()
{
    return {u"guest find"_s, u"Finds a guest by phone number."_s, {}, phoneOption(), {u"phone-file"_s}, find};
}

Command guestEraseCommand()
{
    return {u"guest erase"_s, u"Erases what a guest wrote, was told and is called."_s, {}, phoneOption(),
        {u"phone-file"_s}, erase};
}

} // namespace bellhop::app
