// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/sync/console_options.h"

#include <QFile>
#include <QHash>
#include <QLockFile>

#include <memory>
#include <vector>

namespace bellhop::sync {

/// An order that is not yet known to be done.
struct JournalEntry {
    Command command;
    Instant at; ///< When the person gave it.
    AgentId agent; ///< Who gave it; unset when that was not known yet.
};

/// What must survive a crash: orders until they are answered, and drafts. One file of sealed records that is only
/// appended to; an order is on the disk (fsync) before `add` returns. Rewritten when it is opened and when it has
/// grown. What cannot be opened (another key, a damaged disk) is put aside, never deleted. The link's thread.
class Journal final
{
public:
    using Drafts = QHash<ConversationId, QString>;

    /// Conflict when another console uses the folder.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, Sealing sealing);

    /// In the order in which they were given.
    [[nodiscard]] const std::vector<JournalEntry> &entries() const { return m_entries; }
    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }

    Status add(const JournalEntry &entry);
    /// Not synced: an order that comes back after a crash is answered the same way.
    Status remove(const QString &uuid);
    /// Empty text removes the draft.
    Status keepDraft(ConversationId conversation, const QString &text);

private:
    Journal(const QString &folder, Sealing sealing);
    Status load();
    void apply(const Json &record);
    Status rewrite();
    Status append(const Json &record, bool sync);
    Result<QByteArray> sealedRecord(const Json &record) const;
    void putAside();

    QLockFile m_lock;
    QFile m_file;
    Sealing m_sealing;
    std::vector<JournalEntry> m_entries;
    Drafts m_drafts;
    bool m_broken = false; ///< A record could not be opened.
};

} // namespace bellhop::sync
