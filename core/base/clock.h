// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>
#include <compare>

namespace bellhop {

using std::chrono::milliseconds;

/// A point in time: milliseconds since 1970-01-01 UTC, as stored (ADR 0002). 0 means "never".
struct Instant {
    qint64 ms = 0;
    [[nodiscard]] bool isSet() const { return ms != 0; }
    auto operator<=>(const Instant &) const = default;
    Instant operator+(milliseconds d) const { return {ms + d.count()}; }
    Instant operator-(milliseconds d) const { return {ms - d.count()}; }
    milliseconds operator-(Instant other) const { return milliseconds(ms - other.ms); }
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
};

/// Where "now" comes from. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that a test moves by hand. Any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = {1'760'000'000'000})
        : m_ms(start.ms)
    {
    }
    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    void advance(milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace bellhop
