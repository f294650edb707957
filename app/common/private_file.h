// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bellhop::app {

// Files that only their owner may read. Blocking.

/// Replaces or makes the file, mode 0600, and the folders above it, mode 0700.
Status writePrivateFile(const QString &path, const QByteArray &content);
/// Makes the folder of `path` for its owner alone unless it is there.
Status makeFolderOf(const QString &path);
/// A secret from a file: its text without the line break at the end. BadData when it is empty or longer than 4 KB.
Result<QByteArray> readSecretFile(const QString &path);
/// Whether group or others may do anything with it; false where files have no modes.
[[nodiscard]] bool isOpenToOthers(const QString &path);

} // namespace bellhop::app
