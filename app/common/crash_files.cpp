// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/crash_files.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace bellhop::app {

void leaveNoCrashFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("a crash may leave an image of this program's memory");
#endif
}

} // namespace bellhop::app
