// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/command.h"

namespace bellhop::desk {

/// Templates that somebody changes at their provider: what is checked and kept before the provider is asked, and after
/// it has answered. The order holds a ChangeTemplateOrder. Each call is one transaction; blocks; any thread.

struct TemplateChangePlan {
    bool isDone = false; ///< It was done before, under this UUID: nothing is to be asked.
    CommandAnswer answer; ///< Of what is done.
    QString providerId; ///< Of the one that is changed or deleted.
};
/// Refused for anybody but supervisors and administrators; Conflict when there is one of that name and language
/// already; NotFound when there is none to change or delete. It is in the audit log from here on, whatever the provider
/// says.
Result<TemplateChangePlan> beginTemplateChange(db::Database &database, const Actor &actor, const Command &command);
/// The provider has done it: the answer is kept, and its list is wanted anew.
Result<CommandAnswer> endTemplateChange(db::Database &database, const Actor &actor, const Command &command);

/// The provider's id of a template that is there. NotFound names the channel.
Result<QString> templateIdOf(
    db::Connection &connection, ChannelId channel, const QString &name, const QString &language);

} // namespace bellhop::desk
