// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop-sim/option_reader.h"
#include "core/sim/simulator.h"

namespace bellhop::simapp {

/// `bellhop-sim serve`: all three providers with ids and secrets that everybody may know (core/sim/README.md lists
/// them), changed by the configuration file, then by options. What is wrong is left in the reader.
void readServe(OptionReader &read, sim::SimulatorOptions &options);

} // namespace bellhop::simapp
