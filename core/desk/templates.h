// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/template_structure.h"

#include <vector>

namespace bellhop::desk {

/// Templates as their provider lists them: which channel's list to read, and what a list that was read says. Each call
/// is one transaction; blocks; any thread.

/// A channel whose list shall be read.
struct TemplatesDue {
    ChannelId channel;
    qint64 wanted = 0; ///< How often it was asked for; 0: only its time has come.
};
/// Asked for, never read, or last read `every` ago.
Result<std::vector<TemplatesDue>> templatesDue(db::Database &database, milliseconds every);
/// The same for one channel, whether or not it is due.
Result<TemplatesDue> templatesDueOf(db::Database &database, ChannelId channel);

/// Somebody wants the list read again. Part of the caller's transaction; NotFound for a channel that is not in use.
Status wantTemplates(db::Connection &connection, ChannelId channel);

struct TemplateChanges {
    int added = 0;
    int changed = 0;
    int gone = 0; ///< No longer at the provider; kept, and never sent again.
    int leftOut = 0; ///< A second one of the same name and language, or a name that is too long or not plain.
};
/// Makes the channel's templates what the whole list says. `due` as it was before the list was asked for.
Result<TemplateChanges> storeTemplates(
    db::Database &database, const TemplatesDue &due, const std::vector<ProviderTemplate> &list);
/// The list could not be read; `why` is shown to people. What is stored stays as it is.
Status noteTemplatesFailed(db::Database &database, ChannelId channel, const QString &why);

} // namespace bellhop::desk
