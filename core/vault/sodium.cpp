// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sodium.h"

namespace bellhop::vault {

void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: no source of randomness");
}

} // namespace bellhop::vault
