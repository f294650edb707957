// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/demo_property.h"
#include "core/responder/responder.h"
#include "core/responder/turn_decider.h"
#include "tests/support/desk_fixture.h"

namespace bellhop::tests {

/// The analyzer of this process.
[[nodiscard]] std::shared_ptr<const ai::Analyzer> analyzer();

/// A house over that booking system.
[[nodiscard]] std::shared_ptr<const responder::House> houseOver(std::shared_ptr<connect::PropertySystem> system);

void setMode(Site &site, desk::AssistantMode mode);

/// What comes between the steps of a turn; the default lets it run through.
struct Interruption {
    std::function<void()> beforeFinish;
    std::function<bool()> isDead; ///< The process is gone: nothing more is done.
};

/// One turn as the worker takes it; what came of it, or nothing when there was no turn to take.
std::optional<Result<desk::AssistantOutcome>> takeTurn(Site &site, ConversationId conversation,
    const std::shared_ptr<const responder::House> &house, const Interruption &interruption = {});

/// Texts of the assistant in this chat, the oldest first.
[[nodiscard]] QStringList saidTo(Site &site, ConversationId conversation);
[[nodiscard]] QString notesIn(Site &site, ConversationId conversation);
[[nodiscard]] QString ownerOf(Site &site, ConversationId conversation);

} // namespace bellhop::tests
