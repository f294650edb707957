// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/ledger.h"
#include "core/model/command.h"
#include "core/model/knowledge_shelf.h"

namespace bellhop::desk {

// What properties tell their guests, written by administrators and supervisors. Any thread; blocking. Each change is
// one transaction, all or none, and writes its audit row; running relays take it up within seconds.

/// The items of one property, or of all; by property and name.
Result<std::vector<KnowledgeItem>> loadKnowledge(db::Database &database, std::optional<PropertyId> property = {});

/// Two equal marks: nothing has changed in between. Cheap.
Result<QString> knowledgeMark(db::Database &database);

/// Conflict when the property has an item of that name. BadData as faultOf().
Status addKnowledge(db::Database &database, PropertyId property, const std::vector<KnowledgeItem> &items);

/// Puts items in the place of those of the same names, whole: a language that is not in them is removed. NotFound
/// without one. Conflict when `version` is set and somebody has changed the item since. BadData as faultOf().
Status changeKnowledge(db::Database &database, PropertyId property, const std::vector<KnowledgeItem> &items);

/// NotFound when there is none.
Status removeKnowledge(db::Database &database, PropertyId property, const QString &name);

/// The same as somebody ordered it from a console, in the caller's transaction. Refused for agents and for supervisors
/// of other properties; Conflict, NotFound and BadData as above.
Status changeKnowledge(db::Connection &connection, const Actor &actor, const ChangeKnowledgeOrder &order);

/// Everything that a console's window shows of it, but `topics`; views only, in the reader's sight.
Result<KnowledgeShelf> loadKnowledgeShelf(db::Database &database);

} // namespace bellhop::desk
