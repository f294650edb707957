// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console_options.h"
#include "core/vault/vault.h"

namespace bellhop::tests {

/// The vault's own sealing, under a key made of one repeated byte.
sync::Sealing testSealing(char key = 1);

} // namespace bellhop::tests
