// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/dialect.h"

#include <map>
#include <mutex>
#include <set>

namespace bellhop::sim {

/// Meta's resumable uploads of example files: a session says what will come, its bytes give a handle that a template's
/// heading may name. Any thread.
class MetaSamples final
{
public:
    /// POST /APP/uploads?file_length&file_type&file_name
    void open(const Call &call);
    /// POST /upload:…, all bytes at once.
    void take(const Call &call, const QString &session);
    [[nodiscard]] bool knows(const QString &handle) const;

private:
    struct Session {
        qint64 bytes = 0;
        QByteArray type;
    };
    mutable std::mutex m_mutex; // guards everything below
    std::map<QString, Session> m_sessions;
    std::set<QString> m_handles;
};

} // namespace bellhop::sim
