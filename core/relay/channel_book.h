// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/db/database.h"
#include "core/desk/admin.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <mutex>

namespace bellhop::relay {

/// The channel accounts in force, secrets opened. Immutable once shared.
struct Channels {
    std::vector<std::shared_ptr<const ChannelSettings>> all;
    QHash<QString, std::shared_ptr<const ChannelSettings>> byName;
    QHash<ChannelId, std::shared_ptr<const ChannelSettings>> byId;
    QStringList broken; ///< Left out because their secrets do not open.
};

/// Keeps the channel accounts at hand for all threads. load() and refresh() block: the jobs' thread.
class ChannelBook final
{
public:
    ChannelBook(db::Database &database, desk::Unseal unseal);

    Status load();
    /// Loads again when an account was added or changed.
    Status refresh();
    /// Any thread, does not block.
    [[nodiscard]] std::shared_ptr<const Channels> channels() const;

private:
    db::Database &m_database;
    desk::Unseal m_unseal;
    qint64 m_version = -1;
    mutable std::mutex m_mutex; ///< Guards m_channels.
    std::shared_ptr<const Channels> m_channels = std::make_shared<const Channels>();
};

} // namespace bellhop::relay
