// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <map>

namespace bellhop::ai {

class Analyzer;

/// Right answers of all, by "task language".
using Shares = std::map<QString, std::pair<int, int>>;

/// Scores a table of tab-separated rows whose header has "text" with "label" (ham, spam), or "lang" with "utt" (which
/// language), or "intent" (alarms: messages taken for critical that are not). Nothing when the header is none of these.
[[nodiscard]] Shares scoreTable(QFile &file, const Analyzer &analyzer);

/// Scores labelled messages (an "intent" in each row): language without being told, intent, sentiment, urgency,
/// escalation, and whether what is critical was seen.
[[nodiscard]] Shares scoreLabels(QFile &file, const Analyzer &analyzer);

} // namespace bellhop::ai
