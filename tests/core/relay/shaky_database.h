// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <condition_variable>
#include <mutex>

namespace bellhop::tests {

/// A database that goes away when told: calls fail as those to a server that is down, or hang as those to one that is
/// frozen. Calls that began before are finished. Any thread.
class ShakyDatabase final : public db::Database
{
public:
    enum class State { There, Away, Frozen };

    explicit ShakyDatabase(db::Database &inner)
        : m_inner(inner)
    {
    }
    ~ShakyDatabase() override { become(State::There); }

    void become(State state)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_state = state;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] db::Dialect dialect() const override { return m_inner.dialect(); }
    [[nodiscard]] const db::DatabaseUrl &url() const override { return m_inner.url(); }
    Status admin(const std::function<Status(db::Connection &)> &op) override
    {
        BELLHOP_CHECK(ask());
        return m_inner.admin(op);
    }

protected:
    Status runOperation(
        const std::function<Status(db::Connection &)> &op, db::Access access, db::Urgency urgency) override
    {
        BELLHOP_CHECK(ask());
        switch (access) {
        case db::Access::Write:
            return m_inner.write(op, urgency);
        case db::Access::Read:
            return m_inner.read(op);
        case db::Access::Glance:
            break;
        }
        return m_inner.glance(op);
    }

private:
    Status ask()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_state != State::Frozen; });
        if (m_state == State::There)
            return done();
        return makeError(ErrorKind::Network, QStringLiteral("The connection to the database is lost."));
    }

    db::Database &m_inner;
    std::mutex m_mutex; ///< Guards m_state.
    std::condition_variable m_changed;
    State m_state = State::There;
};

} // namespace bellhop::tests
