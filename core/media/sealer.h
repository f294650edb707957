// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace bellhop::media {

/// How contents are kept from whoever reads the disk. Both are called from any thread. Sealing adds the same number of
/// bytes to every text, and a text opens only with the context it was sealed with.
struct Sealer {
    std::function<QByteArray(QByteArrayView plain, QByteArrayView context)> seal;
    std::function<Result<QByteArray>(QByteArrayView sealed, QByteArrayView context)> open;
};

} // namespace bellhop::media
