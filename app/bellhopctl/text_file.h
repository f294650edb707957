// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bellhop::app {

/// A file of at most 2 MB that a person wrote. NotFound or BadData with its name.
Result<QByteArray> readTextFile(const QString &path);
/// The error with the file's name before it.
[[nodiscard]] Error inFile(const QString &path, const Error &error);

} // namespace bellhop::app
