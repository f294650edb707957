// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bellhop {

/// Writes a file that is there whole or not at all; one of that name is replaced. Internal with what went wrong. Any
/// thread, blocks.
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace bellhop
