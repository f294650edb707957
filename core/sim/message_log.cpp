// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/message_log.h"

namespace bellhop::sim {

namespace {
constexpr std::size_t kMost = 200'000;
}

void MessageLog::add(const LoggedMessage &message)
{
    const std::lock_guard lock(m_mutex);
    m_numbers[message.id] = m_dropped + static_cast<qint64>(m_messages.size());
    m_messages.push_back(message);
    if (m_messages.size() > kMost) {
        m_numbers.erase(m_messages.front().id);
        m_messages.pop_front();
        ++m_dropped;
    }
}

LoggedMessage *MessageLog::place(const QString &id)
{
    const auto number = m_numbers.find(id);
    return number == m_numbers.end() ? nullptr : &m_messages[static_cast<std::size_t>(number->second - m_dropped)];
}

bool MessageLog::update(const QString &id, const QString &status, int errorCode, Instant at)
{
    const std::lock_guard lock(m_mutex);
    LoggedMessage *message = place(id);
    if (message == nullptr)
        return false;
    message->status = status;
    message->errorCode = errorCode;
    message->updatedAt = at;
    return true;
}

bool MessageLog::redact(const QString &id, Instant at)
{
    const std::lock_guard lock(m_mutex);
    LoggedMessage *message = place(id);
    if (message == nullptr)
        return false;
    message->body.clear();
    message->updatedAt = at;
    return true;
}

bool MessageLog::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    LoggedMessage *message = place(id);
    if (message == nullptr)
        return false;
    *message = {}; // its place stays, so that the numbers do
    m_numbers.erase(id);
    return true;
}

std::optional<LoggedMessage> MessageLog::find(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto number = m_numbers.find(id);
    if (number == m_numbers.end())
        return std::nullopt;
    return m_messages[static_cast<std::size_t>(number->second - m_dropped)];
}

std::vector<LoggedMessage> MessageLog::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<LoggedMessage> messages;
    messages.reserve(m_messages.size());
    for (auto message = m_messages.rbegin(); message != m_messages.rend(); ++message) {
        if (!message->id.isEmpty())
            messages.push_back(*message);
    }
    return messages;
}

} // namespace bellhop::sim
