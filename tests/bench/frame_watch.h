// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_table.h"

#include <QObject>

#include <functional>

namespace bellhop::bench {

/// Runs the event loop turn by turn, each until nothing is pending, and keeps how long every turn took in which
/// something was painted: at least a frame's time. GUI thread.
class FrameWatch final : public QObject
{
    Q_OBJECT
public:
    FrameWatch();

    /// One turn, `first` and what it sets off included.
    void turn(const std::function<void()> &first = {});
    [[nodiscard]] const Samples &frames() const { return m_frames; }
    /// The longest turn, painted or not.
    [[nodiscard]] double longest() const { return m_longest; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_hasPainted = false;
    double m_longest = 0;
    Samples m_frames;
};

} // namespace bellhop::bench
