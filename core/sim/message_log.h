// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace bellhop::sim {

/// A message as a provider that can be asked for its messages keeps it.
struct LoggedMessage {
    QString id;
    bool inbound = false;
    QString from; ///< As the provider writes addresses.
    QString to;
    QString body;
    QString type;
    QString status; ///< The provider's word.
    int errorCode = 0;
    QString clientToken;
    QString mediaId;
    QString mediaType;
    QByteArray mediaUrl;
    Instant createdAt;
    Instant updatedAt;
};

/// A provider's messages, newest last; 200,000 at most, the oldest go. Any thread.
class MessageLog final
{
public:
    void add(const LoggedMessage &message);
    /// False when there is none.
    bool update(const QString &id, const QString &status, int errorCode, Instant at);
    bool redact(const QString &id, Instant at);
    bool remove(const QString &id);
    [[nodiscard]] std::optional<LoggedMessage> find(const QString &id) const;
    /// Newest first.
    [[nodiscard]] std::vector<LoggedMessage> all() const;

private:
    [[nodiscard]] LoggedMessage *place(const QString &id);

    mutable std::mutex m_mutex; // guards everything below
    std::deque<LoggedMessage> m_messages;
    std::map<QString, qint64> m_numbers; ///< Counts from the first message ever.
    qint64 m_dropped = 0;
};

} // namespace bellhop::sim
