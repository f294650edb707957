// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/common/site_files.h"
#include "app/common/site_keys.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Interrupted anywhere, it is simply run again: until it has ended, every key there was stays beside the file.
Result<ExitCode> rotate(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    const QString path = siteKeyPath(database->url());
    // Nothing changes while something does not open.
    BELLHOP_TRY(const auto before, openVault(database->url()));
    BELLHOP_TRY(const desk::LoadedChannels loaded, desk::loadChannelSettings(*database, unsealWith(before)));
    if (!loaded.broken.isEmpty())
        return makeError(ErrorKind::Refused, loaded.broken.join(u"; "_s));
    BELLHOP_CHECK(prepareNextKey(path));
    if (invocation.has("prepare"_L1)) {
        say(u"next key: %1.new; copy it to the site's other machines, then run: bellhopctl keys rotate"_s.arg(path));
        return kOk;
    }
    BELLHOP_CHECK(changeToNextKey(path));
    BELLHOP_TRY(const auto keys, openVault(database->url()));
    BELLHOP_TRY(const int sealed, desk::resealSecrets(*database, unsealWith(keys), sealWith(keys)));
    say(u"site key: %1 is new, %2 secrets sealed with it"_s.arg(path).arg(sealed));
    say(u"Keep %1.old-* beside it: they open copies of the database and prove older seals of the audit log."_s.arg(
        path));
    return kOk;
}

} // namespace

Command keysRotateCommand()
{
    return {u"keys rotate"_s, u"Changes the site key and seals the channels' secrets anew."_s, {},
        {{u"prepare"_s, u"Only makes the next key, to be copied to the site's other machines first."_s}}, {}, rotate};
}

} // namespace bellhop::app
