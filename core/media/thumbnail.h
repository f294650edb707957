// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace bellhop::media {

inline constexpr int kThumbnailSide = 480; ///< Pixels, the longer side.
inline constexpr qint64 kMostPixels = 40'000'000; ///< A larger picture is not decoded: it would take too much memory.

/// Decodes JPEG, PNG, WebP and GIF (its first picture), turned as the camera was held, scaled down to fit `side` ×
/// `side` (0: not scaled). BadData: another format, damaged, or more than kMostPixels. Takes memory for one picture;
/// any thread.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, int side = 0);

/// A small JPEG, or PNG where there is transparency. Errors as above.
[[nodiscard]] Result<QByteArray> thumbnailOf(const QByteArray &bytes);

} // namespace bellhop::media
