// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

namespace bellhop::ui {

// What is said of offers to transfer, and of conversations that are taken away, to those whom it concerns. Pure.

/// Whether this agent may accept it: they are asked, or a team of theirs is, and it is open and not their own.
/// Whether it asks this agent now: what is offered to a team asks those of it who are available.
[[nodiscard]] bool asks(
    const TransferOffer &offer, AgentId agent, AgentState state, const std::vector<TeamCard> &teams);
[[nodiscard]] bool isOfferedTo(const TransferOffer &offer, AgentId agent, const std::vector<TeamCard> &teams);
/// "Ana Duarte offers you James Okafor"; to a team: "Ana Duarte offers Spa James Okafor".
[[nodiscard]] QString offerTitle(const TransferOffer &offer, const QString &guest);
/// "Needs a specialist: “knows the spa”"
[[nodiscard]] QString offerReason(const TransferOffer &offer);
/// "Offered to Ben Ito, 42 s left. It stays yours until then."
[[nodiscard]] QString offeredLine(const TransferOffer &offer, milliseconds left);
/// How it ended, for whoever made it; empty when there is nothing that they do not know.
[[nodiscard]] QString endForSender(const TransferOffer &offer);
/// How it ended without them, for whoever was asked.
[[nodiscard]] QString endForReceiver(const TransferOffer &offer);
/// To whoever had the conversation; empty when it is told otherwise.
[[nodiscard]] QString lossSentence(const OwnerChange &change);

} // namespace bellhop::ui
