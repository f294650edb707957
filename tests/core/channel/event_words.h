// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inbound.h"

namespace bellhop::tests {

/// One line that tells everything of an item, for snapshots. Keys that are digests show their first letters only.
[[nodiscard]] QString words(const InboundItem &item);

/// Compares the lines with the snapshot file; the first difference, or nothing. BELLHOP_UPDATE_SNAPSHOTS=1 writes the
/// file: look at the difference before committing it.
[[nodiscard]] QString differenceFromSnapshot(const QString &file, const QStringList &lines);

[[nodiscard]] QByteArray fileContent(const QString &file);

} // namespace bellhop::tests
