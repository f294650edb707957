// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <set>
#include <vector>

namespace bellhop {

/// When people answer, as administrators write it:
/// "mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25".
/// Several spans a day are breaks; a span that ends before it begins goes on into the next day. A day that is not named
/// is closed; a closed date begins nothing. Empty: always open. Pure value.
class OfficeHours final
{
public:
    /// BadData says which part cannot be read.
    [[nodiscard]] static Result<OfficeHours> parse(const QString &text);

    [[nodiscard]] bool isAlways() const { return m_spans.empty(); }
    [[nodiscard]] bool isOpen(Instant at, const QTimeZone &zone) const;

private:
    struct Span {
        int day = 1; ///< 1: Monday.
        QTime from;
        QTime to; ///< Not after `from`: on the next day.
    };
    [[nodiscard]] bool begins(const QDate &day, const QTime &time) const;
    [[nodiscard]] bool goesOn(const QDate &day, const QTime &time) const;

    std::vector<Span> m_spans;
    std::set<QDate> m_closed;
};

} // namespace bellhop
