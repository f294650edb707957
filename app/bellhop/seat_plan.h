// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/admin.h"

#include <QString>

namespace bellhop::app {

/// What a single seat or the demonstration is made of.
struct SeatPlan {
    QString folder; ///< This console's own files, and the database when the next is empty.
    QString databaseFile; ///< Empty: `bellhop.sqlite` in the folder.
    QString person; ///< Display name of whoever sits here, when the database is new.
    QString agent; ///< Login of who sits here; empty: the first active one.
    QString company;
    QString property;
    QString zone; ///< IANA; empty: this computer's.
    bool test = false; ///< The database's clock can be moved; only ever set when it is made.
};

} // namespace bellhop::app
