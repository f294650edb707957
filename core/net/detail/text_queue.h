// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <mutex>
#include <optional>

namespace bellhop::net::detail {

/// Texts on their way from any thread to the I/O thread of one WebSocket; bounded. m_mutex guards everything.
class TextQueue final
{
public:
    TextQueue(qsizetype maxBytes, int maxTexts)
        : m_maxBytes(maxBytes)
        , m_maxTexts(static_cast<std::size_t>(maxTexts))
    {
    }

    enum class Push {
        Queued,
        QueuedFirst, ///< the writer sleeps: wake it
        Full, ///< not queued, and nothing more will be if `shutWhenFull`
        Shut,
    };
    Push push(QByteArray text, bool shutWhenFull);
    /// The next text; with none left the writer sleeps.
    std::optional<QByteArray> take();
    /// Nothing more is accepted. False when it was shut already.
    bool shut();
    void clear();
    [[nodiscard]] bool isShut() const;

private:
    const qsizetype m_maxBytes;
    const std::size_t m_maxTexts;
    mutable std::mutex m_mutex;
    std::deque<QByteArray> m_texts;
    qsizetype m_bytes = 0;
    bool m_writing = false;
    bool m_shut = false;
};

} // namespace bellhop::net::detail
