// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/erasure.h"
#include "core/desk/guest_merge.h"

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

/// By the number that "guest find" prints.
Result<GuestId> guestNamed(const QString &word)
{
    const GuestId guest{word.toLongLong()};
    if (guest.value <= 0)
        return makeError(ErrorKind::BadData, u"A guest is named by the number that “guest find” prints."_s);
    return guest;
}

Result<ExitCode> merge(const Invocation &invocation)
{
    BELLHOP_TRY(const GuestId from, guestNamed(invocation.operand(0)));
    BELLHOP_TRY(const GuestId into, guestNamed(invocation.operand(1)));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::mergeGuest(*database, Actor(), from, into));
    say(u"guest %1 is merged into guest %2"_s.arg(from.value).arg(into.value));
    return kOk;
}

Result<ExitCode> unmerge(const Invocation &invocation)
{
    BELLHOP_TRY(const GuestId guest, guestNamed(invocation.operand(0)));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::unmergeGuest(*database, Actor(), guest));
    say(u"guest %1 is a guest of its own again"_s.arg(guest.value));
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

Command guestMergeCommand()
{
    return {u"guest merge"_s, u"Makes a guest one with another, who stays."_s, {u"GUEST"_s, u"INTO"_s}, {}, {}, merge};
}

Command guestUnmergeCommand()
{
    return {u"guest unmerge"_s, u"Makes a merged guest one of its own again."_s, {u"GUEST"_s}, {}, {}, unmerge};
}

} // namespace bellhop::app
