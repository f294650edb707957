// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace bellhop::tests {

/// One thing that somebody did and the desk let them do. Plain numbers and words: whoever computes from it needs
/// nothing of the programs.
struct Deed {
    enum class Kind {
        Join, ///< The account was made; offline.
        SignIn,
        SignOut,
        Vanish, ///< `at`: the console's last sign of life.
        State,
        Focus, ///< `conversation` 0: nothing is in front any more.
        GuestWrites,
        AgentWrites,
        AssistantWrites,
        PhoneWrites, ///< A colleague answered in the app on the phone.
        Transfer, ///< From `before` to `other`; 0 is the queue, or nobody.
        Close,
        Undo,
        Reopen,
        Facts,
    };
    Kind kind = Kind::Join;
    qint64 at = 0; ///< Milliseconds since 1970 UTC.
    qint64 agent = 0;
    qint64 conversation = 0;
    qint64 before = 0;
    qint64 other = 0;
    qint64 message = 0;
    QString word; ///< A state; a disposition.
    QString customerType;
    QString serviceType;
    int mark = 0;
};

/// What everybody can see of a conversation from `at` on.
struct Sight {
    qint64 at = 0;
    qint64 conversation = 0;
    QString status;
    QString ownerKind;
    qint64 owner = 0;
};

/// What happened on a site, as it was written down by who made it happen.
struct Journal {
    qint64 end = 0; ///< Now.
    std::vector<Deed> deeds; ///< In their order.
    std::vector<Sight> sights; ///< In their order; one whenever something changed.
    std::map<qint64, qint64> channelOf; ///< Conversation → channel.
    std::map<qint64, QString> agents;
    std::map<qint64, QString> channels;
    std::set<qint64> refused; ///< Messages that the thread shows as failed.
};

} // namespace bellhop::tests
