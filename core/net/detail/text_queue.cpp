// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/text_queue.h"

#include <utility>

namespace bellhop::net::detail {

TextQueue::Push TextQueue::push(QByteArray text, bool shutWhenFull)
{
    const std::lock_guard lock(m_mutex);
    if (m_shut)
        return Push::Shut;
    if (m_texts.size() >= m_maxTexts || m_bytes + text.size() > m_maxBytes) {
        m_shut = shutWhenFull;
        return Push::Full;
    }
    m_bytes += text.size();
    m_texts.push_back(std::move(text));
    return std::exchange(m_writing, true) ? Push::Queued : Push::QueuedFirst;
}

std::optional<QByteArray> TextQueue::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_texts.empty()) {
        m_writing = false;
        return std::nullopt;
    }
    QByteArray text = std::move(m_texts.front());
    m_texts.pop_front();
    m_bytes -= text.size();
    return text;
}

bool TextQueue::shut()
{
    const std::lock_guard lock(m_mutex);
    return !std::exchange(m_shut, true);
}

void TextQueue::clear()
{
    const std::lock_guard lock(m_mutex);
    m_texts.clear();
    m_bytes = 0;
}

bool TextQueue::isShut() const
{
    const std::lock_guard lock(m_mutex);
    return m_shut;
}

} // namespace bellhop::net::detail
