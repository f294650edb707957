// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/sync/console.h"

#include <vector>

namespace bellhop::sync {

/// Texts of this console that the database does not show yet: in the journal, or refused. They stand behind everything
/// stored, in the order in which they were written, until the stored message with their UUID takes their place.
/// GUI thread.
class WrittenItems final
{
public:
    /// `at`: when it was written. The item as it is to be shown, behind what is stored up to `lastStored`.
    ThreadItem add(const Command &command, const Me &author, Instant at, Instant lastStored);
    void setQuote(const QString &uuid, const Quote &quote);
    /// The relay has it; the database will show it. Null when it is none of ours.
    const ThreadItem *confirm(const QString &uuid);
    /// Stays, with the reason.
    const ThreadItem *refuse(const QString &uuid, const Error &error);
    void remove(const QString &uuid);
    /// Drops what is among the stored items now.
    void dropStored(const std::vector<ThreadItem> &stored);
    /// Moves those that wait behind what is stored up to `lastStored`; the moved ones.
    std::vector<ThreadItem> moveBehind(ConversationId conversation, Instant lastStored);
    [[nodiscard]] std::vector<ThreadItem> of(ConversationId conversation) const;

private:
    struct Entry {
        ThreadItem item;
        bool isConfirmed = false;
        [[nodiscard]] bool isRefused() const { return item.tick == Tick::Failed; }
    };
    Entry *find(const QString &uuid);

    std::vector<Entry> m_entries; ///< As written.
};

} // namespace bellhop::sync
