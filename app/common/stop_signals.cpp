// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/stop_signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <csignal>
#endif

namespace bellhop::app {

#ifdef Q_OS_UNIX

namespace {

int g_pair[2] = {-1, -1};

/// All that a signal handler may do.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pair[0], &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_pair) != 0)
        qFatal("no socket pair for signals");
    m_notifier = std::make_unique<QSocketNotifier>(g_pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(g_pair[1], &byte, 1) == 1)
            Q_EMIT stopRequested();
    });
    handle(SIGTERM, onSignal);
    handle(SIGINT, onSignal);
}

StopSignals::~StopSignals()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(g_pair[0]);
    ::close(g_pair[1]);
}

#else

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    // Ctrl+C comes on a thread of its own here; a service is stopped by its wrapper.
    static StopSignals *self = nullptr;
    self = this;
    const auto handler
        = [](int) { QMetaObject::invokeMethod(self, &StopSignals::stopRequested, Qt::QueuedConnection); };
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

StopSignals::~StopSignals() = default;

#endif

} // namespace bellhop::app
