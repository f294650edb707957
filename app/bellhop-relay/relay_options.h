// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/relay.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bellhop::app {

/// What the relay's command line said.
struct RelayCommandLine {
    QString information; ///< --help or --version: to be printed, nothing else.
    QString database;
    std::optional<QString> spoolFile; ///< Empty: none is wanted; nothing: not said.
    std::optional<QString> mediaFolder; ///< Empty: none is wanted; nothing: not said.
    QString console; ///< The program that draws PDFs; empty: the one beside this.
    bool assistant = true; ///< Has it on board.
    relay::RelayOptions options;
};

/// BadData with what is wrong, Refused for an address that other machines reach without --public or certificate files.
[[nodiscard]] Result<RelayCommandLine> readRelayCommandLine(const QStringList &arguments);

} // namespace bellhop::app
