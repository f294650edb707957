// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_files.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace bellhop::app {

void raiseOpenFileLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    // Where the limit is "none" a program that closes all files it might have would take forever.
    constexpr rlim_t most = 65536;
    limit.rlim_cur
        = limit.rlim_max == RLIM_INFINITY || limit.rlim_max > most ? qMax(limit.rlim_cur, most) : limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

} // namespace bellhop::app
