// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/desk/assistant_reading.h"

namespace bellhop::responder {

/// Names what made an analysis: the same message is analysed once per name.
inline constexpr QLatin1String kOfflineModel{"offline-1"};

/// What is put into the analyzer for a stored message.
[[nodiscard]] ai::GuestMessage messageOf(const desk::MessageToRead &read);

/// An analysis as it is stored. Pure; any thread.
[[nodiscard]] desk::AnalysisRow rowOf(const desk::MessageToRead &read, const ai::Analysis &analysis);

/// The day at a place in the world; UTC for a zone nobody knows.
[[nodiscard]] QDate dayIn(const QString &zone, Instant at);

} // namespace bellhop::responder
