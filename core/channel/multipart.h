// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/form.h"

#include <QString>

namespace bellhop::channel {

/// A multipart/form-data body around a file's bytes, which need not be in memory.
struct Multipart {
    QByteArray contentType; ///< With the boundary.
    QByteArray head; ///< The fields, and what stands before the file.
    QByteArray tail;
};
/// The file is the field "file"; what would break its name out of the header becomes "_".
[[nodiscard]] Multipart multipartOf(const FormFields &fields, const QString &fileName, const QByteArray &mimeType);

} // namespace bellhop::channel
