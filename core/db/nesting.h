// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace bellhop::db {

/// Marks that this thread is inside an operation of a database: a second one from within would wait for itself (SQLite)
/// or for a free connection (MySQL), so it is refused.
class Nesting final
{
public:
    explicit Nesting(const void *database)
        : m_outer(s_current)
    {
        s_current = database;
    }
    ~Nesting() { s_current = m_outer; }
    Q_DISABLE_COPY_MOVE(Nesting)

    [[nodiscard]] static bool inside(const void *database) { return s_current == database; }
    [[nodiscard]] static Error error()
    {
        return makeError(ErrorKind::Internal, QStringLiteral("A database operation was started inside another."));
    }

private:
    static inline thread_local const void *s_current = nullptr;
    const void *m_outer;
};

} // namespace bellhop::db
