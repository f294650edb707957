// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/ai/dialogue/dialogue_state.h"

namespace bellhop::ai {

/// What the dialogue has to know of a message apart from slots: its language, and whether a person must take over.
struct TurnSignals {
    Language language = Language::English;
    std::optional<HandOverReason> handOver;
    bool certain = false; ///< The hand-over holds whatever else the message says; else only when it says nothing else.
    bool operator==(const TurnSignals &) const = default;
};

/// Where the signals come from. Implementations are immutable; any thread.
class SignalReader
{
public:
    virtual ~SignalReader() = default;
    /// `message.language` is that of the conversation so far. `nameAwaited`: the message may be nothing but a name,
    /// which is of no language.
    [[nodiscard]] virtual TurnSignals read(const GuestMessage &message, bool nameAwaited) const = 0;
};

/// Reads the signals from scripts and the dialogue's own cue words: narrow, but never wrong about a word it knows.
class CueSignals final : public SignalReader
{
public:
    [[nodiscard]] TurnSignals read(const GuestMessage &message, bool nameAwaited) const override;
};

/// The cue words, and beside them the analyzer's judgement where it is sure. Its models know whole messages better than
/// bare answers ("2", "the last one"), so they decide only about messages that say nothing to the dialogue itself.
class AnalyzerSignals final : public SignalReader
{
public:
    explicit AnalyzerSignals(std::shared_ptr<const Analyzer> analyzer);
    [[nodiscard]] TurnSignals read(const GuestMessage &message, bool nameAwaited) const override;

private:
    std::shared_ptr<const Analyzer> m_analyzer;
    CueSignals m_cues;
};

} // namespace bellhop::ai
