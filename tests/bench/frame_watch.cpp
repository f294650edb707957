// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace bellhop::bench {

FrameWatch::FrameWatch()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void FrameWatch::turn(const std::function<void()> &first)
{
    m_hasPainted = false;
    QElapsedTimer clock;
    clock.start();
    if (first)
        first();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    m_longest = std::max(m_longest, ms);
    if (m_hasPainted)
        m_frames.add(ms);
    QThread::usleep(500);
}

bool FrameWatch::eventFilter(QObject *, QEvent *event)
{
    m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
    return false;
}

} // namespace bellhop::bench
