// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/media.h"

#include <QByteArrayView>

class QIODevice;

namespace bellhop::media {

/// What the first bytes say, with at least 64 of them (4 KB are enough); `bytes` stays 0. Never fails: what nobody
/// knows is "application/octet-stream". Pure.
[[nodiscard]] MediaFacts sniff(QByteArrayView head);

/// What a whole file says: as sniff(), and what stands further behind (the kind of an office file, the codec of a
/// video). Reads at most a few MB of it. The device is open and seekable.
[[nodiscard]] MediaFacts inspect(QIODevice &file);

/// Whether a file may be what its sender says it is ("image/jpeg", "audio/ogg; codecs=opus"): same family, or nothing
/// certain against it.
[[nodiscard]] bool agrees(const QString &claimed, const MediaFacts &found);

/// A name that is safe to be shown and to be written into a folder: no path, no control or direction characters, at
/// most 120 characters, with the extension that belongs to the content.
[[nodiscard]] QString safeFileName(const QString &name, const QString &mimeType);

} // namespace bellhop::media
