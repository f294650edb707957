// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <memory>

namespace bellhop::tests {

int runTestMain(int argc, char **argv, std::initializer_list<std::pair<const char *, TestFactory>> classes)
{
    QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    const char *wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : nullptr;
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = wanted != nullptr ? 2 : 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    int failures = 0;
    bool found = false;
    for (const auto &[name, make] : classes) {
        if (wanted != nullptr && std::strcmp(wanted, name) != 0)
            continue;
        found = true;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    if (!found) {
        std::fprintf(stderr, "no test class %s here; there are:", wanted);
        for (const auto &entry : classes)
            std::fprintf(stderr, " %s", entry.first);
        std::fprintf(stderr, "\n");
        return 2;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace bellhop::tests
