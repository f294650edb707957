// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/support.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bellhop::drills {

namespace {

bool isFree(quint16 port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const bool bound = ::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(listener);
    return bound;
}

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::fflush(nullptr);
    ::_exit(2);
}

void rest(int ms)
{
    QThread::msleep(static_cast<unsigned long>(ms));
}

quint16 freePort()
{
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 32'000));
        if (isFree(port))
            return port;
    }
}

} // namespace bellhop::drills
