// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QFile;
class QString;

namespace bellhop::media {

// What Qt does not promise about disks. Blocking; any thread.

/// What was written is on the disk.
Status syncFile(QFile &file);
/// What was renamed within the folder is on the disk. Where folders cannot be synced (Windows) it does nothing.
Status syncFolder(const QString &folder);
/// Renames over whatever is there, at once for everybody who looks.
Status replaceFile(const QString &from, const QString &to);
/// "This disk is full…" or what else the system says about the last failure of `file`.
[[nodiscard]] Error diskError(const QFile &file, const char *what);

} // namespace bellhop::media
