// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <initializer_list>
#include <utility>

namespace bellhop::tests {

using TestFactory = QObject *(*)();

/// `tst_room CLASS [Qt Test arguments]` runs one class; without a class all of them, one after the other. Settings,
/// caches and home are a temporary folder, so no test sees this machine.
int runTestMain(int argc, char **argv, std::initializer_list<std::pair<const char *, TestFactory>> classes);

} // namespace bellhop::tests

/// At the end of tst_name.cpp, before its .moc: makes the class known to the room's test program.
#define BELLHOP_TEST(stem, Class)                                                                                      \
    QObject *make_##stem()                                                                                             \
    {                                                                                                                  \
        return new Class;                                                                                              \
    }
