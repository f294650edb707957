// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/intake.h"
#include "core/relay/figures.h"

#include <functional>
#include <vector>

namespace bellhop::relay {

/// Gives posts to the desk and says what became of them. Blocks; any thread.
class PostStore final
{
public:
    enum class Fate {
        Stored,
        Away, ///< The database could not be asked: nothing is wrong with the posts.
        Refused, ///< The database's word on one of them.
    };

    /// `onStored` is called on the caller's thread after each commit.
    PostStore(db::Database &database, Figures &figures, std::function<void()> onStored)
        : m_database(database)
        , m_figures(figures)
        , m_onStored(std::move(onStored))
    {
    }

    /// Items whose provider tells no time happened so long ago, by the database's clock; nothing when it is away.
    void dateBack(desk::Post &post, milliseconds ago) const;
    /// In one transaction.
    Fate storeAll(const std::vector<desk::Post> &posts);
    /// One that the desk cannot take is kept as it came, in the database's quarantine; Refused when not even that goes.
    Fate storeOne(const desk::Post &post);

private:
    Status apply(const std::vector<desk::Post> &posts);

    db::Database &m_database;
    Figures &m_figures;
    const std::function<void()> m_onStored;
};

} // namespace bellhop::relay
