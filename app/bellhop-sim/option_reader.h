// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

#include <limits>
#include <optional>

namespace bellhop::simapp {

/// Reads values of a command line and remembers the first thing that is wrong.
class OptionReader final
{
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] bool has(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    void text(const char *name, QString &target);
    void number(const char *name, int &target, int lowest = 0, int highest = std::numeric_limits<int>::max());
    /// From the option's file, else the variable, else as it was.
    void secret(const char *name, const char *variable, QByteArray &target);
    /// As above, and something must come of it.
    void neededSecret(const char *name, const char *variable, QByteArray &target);
    /// All of a file; null when there is none, and then that is what is wrong.
    [[nodiscard]] QByteArray file(const char *name);

    void fail(const QString &message, ErrorKind kind = ErrorKind::BadData);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

} // namespace bellhop::simapp
