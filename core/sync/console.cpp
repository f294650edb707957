// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/console.h"

// The interface has no behaviour of its own; this file is where its meta object is compiled.
