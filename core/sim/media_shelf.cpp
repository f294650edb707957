// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/media_shelf.h"

#include "core/base/uuid.h"

#include <QCryptographicHash>

namespace bellhop::sim {

namespace {
constexpr qsizetype kMostBytes = 512 * 1024 * 1024;
constexpr std::size_t kMostGrants = 100'000;
} // namespace

QByteArray Medium::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void MediaShelf::put(const Medium &medium)
{
    const std::lock_guard lock(m_mutex);
    const Key key{medium.provider, medium.id};
    m_bytes += medium.bytes.size();
    m_media[key] = medium;
    m_order.push_back(key);
    makeRoom();
}

void MediaShelf::makeRoom()
{
    while (m_bytes > kMostBytes && m_order.size() > 1) {
        const auto oldest = m_media.find(m_order.front());
        m_order.pop_front();
        if (oldest == m_media.end())
            continue;
        m_bytes -= oldest->second.bytes.size();
        m_media.erase(oldest);
    }
}

std::optional<Medium> MediaShelf::find(Provider provider, const QString &id, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_media.find({provider, id});
    if (found == m_media.end() || (found->second.diesAt.isSet() && found->second.diesAt <= now))
        return std::nullopt;
    return found->second;
}

bool MediaShelf::remove(Provider provider, const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_media.find({provider, id});
    if (found == m_media.end())
        return false;
    m_bytes -= found->second.bytes.size();
    m_media.erase(found);
    return true;
}

QByteArray MediaShelf::grant(Provider provider, const QString &id, Instant until)
{
    const QByteArray word = newUuid().remove(u'-').toLatin1();
    const std::lock_guard lock(m_mutex);
    m_grants[word] = {provider, id, until};
    m_grantOrder.push_back(word);
    if (m_grantOrder.size() > kMostGrants) {
        m_grants.erase(m_grantOrder.front());
        m_grantOrder.pop_front();
    }
    return word;
}

std::optional<Medium> MediaShelf::redeem(const QByteArray &word, Instant now) const
{
    Grant grant;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_grants.find(word);
        if (found == m_grants.end() || found->second.until <= now)
            return std::nullopt;
        grant = found->second;
    }
    return find(grant.provider, grant.id, now);
}

} // namespace bellhop::sim
