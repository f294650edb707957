// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/board_figures.h"
#include "core/sync/console.h"

#include <QElapsedTimer>
#include <QString>

namespace bellhop::ui {

/// How old the figures on the screen are, and what to think of it. They are as of the last look at the database, or
/// later: while the relay says that it has told of every change, nothing has changed since. GUI thread.
class Freshness final
{
public:
    static constexpr milliseconds kOld{10'000}; ///< Older figures ask for attention.
    static constexpr milliseconds kStale{30'000}; ///< Older ones are not to be trusted.

    void read();
    void failed(const QString &why) { m_trouble = why; }
    void stirred() { m_isPending = true; }
    void confirmed();
    void setLink(const sync::Link &link) { m_link = link; }

    [[nodiscard]] bool hasFigures() const { return m_since.isValid(); }
    [[nodiscard]] milliseconds age() const
    {
        return milliseconds(hasFigures() ? m_since.elapsed() + m_set.count() : 0);
    }
    /// Calm: live. Due: old, or the relay is away. Breach: stale, or the database is away.
    [[nodiscard]] report::Pressure pressure() const;
    [[nodiscard]] QString words() const; ///< "Live, 1 s old"
    [[nodiscard]] QString sentence() const; ///< What that means and what to do.
    /// For tests: as if so much time had passed.
    void age(milliseconds by) { m_set += by; }

private:
    QElapsedTimer m_since; ///< Invalid: nothing was read yet.
    milliseconds m_set{0};
    QString m_trouble; ///< Why the last look failed; empty: it did not.
    sync::Link m_link;
    bool m_isPending = false; ///< Something has changed and is not read yet.
};

} // namespace bellhop::ui
