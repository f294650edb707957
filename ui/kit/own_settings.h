// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace bellhop::ui {

/// What this person chose on this computer; no password, no text of a guest. One file for the whole console.
[[nodiscard]] inline QSettings ownSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bellhop"), QStringLiteral("bellhop"));
}

} // namespace bellhop::ui
