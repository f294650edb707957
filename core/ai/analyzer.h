// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/base/result.h"

#include <memory>

namespace bellhop::ai {

/// Understands one message offline: language, intent, sentiment, urgency, escalation, spam, dates, booking slots and
/// entities. Immutable after it was made: any number of threads may analyse at the same time, the same message always
/// gives the same answer, and nothing is read or written outside the process.
class Analyzer final
{
public:
    /// With the models and word lists built into the program. BadData when they do not fit together.
    [[nodiscard]] static Result<std::shared_ptr<const Analyzer>> create();
    ~Analyzer();
    Q_DISABLE_COPY_MOVE(Analyzer)

    /// Any text is answered, also an empty one or one with broken Unicode.
    [[nodiscard]] Analysis analyze(const GuestMessage &message) const;

private:
    struct Parts;
    explicit Analyzer(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

} // namespace bellhop::ai
