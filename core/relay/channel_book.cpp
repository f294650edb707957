// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/channel_book.h"

#include "core/relay/log.h"

namespace bellhop::relay {

ChannelBook::ChannelBook(db::Database &database, desk::Unseal unseal)
    : m_database(database)
    , m_unseal(std::move(unseal))
{
}

Status ChannelBook::load()
{
    // The version first: a change in between is then seen next time.
    BELLHOP_TRY(const qint64 version, desk::channelsVersion(m_database));
    BELLHOP_TRY(const desk::LoadedChannels loaded, desk::loadChannelSettings(m_database, m_unseal));
    auto next = std::make_shared<Channels>();
    next->broken = loaded.broken;
    for (const ChannelSettings &settings : loaded.channels) {
        auto shared = std::make_shared<const ChannelSettings>(settings);
        next->all.push_back(shared);
        next->byName.insert(settings.name, shared);
        next->byId.insert(settings.id, shared);
    }
    for (const QString &reason : next->broken)
        qCWarning(lcRelay).noquote() << "left out:" << reason;
    const std::lock_guard lock(m_mutex);
    m_channels = std::move(next);
    m_version = version;
    return done();
}

Status ChannelBook::refresh()
{
    BELLHOP_TRY(const qint64 version, desk::channelsVersion(m_database));
    return version == m_version ? done() : load();
}

std::shared_ptr<const Channels> ChannelBook::channels() const
{
    const std::lock_guard lock(m_mutex);
    return m_channels;
}

} // namespace bellhop::relay
