// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

namespace bellhop::ui {

// What is said of offers to transfer, of consultations, and of conversations that are taken away, to those whom it
// concerns. Pure.

/// Something that this agent is asked across the window: to take a conversation over, or for advice about it.
struct Ask {
    enum class What { Transfer, Consultation };
    What what = What::Transfer;
    qint64 id = 0; ///< Of the offer, or the consultation.
    ConversationId conversation;
    QString title; ///< Who asks what about which guest.
    QString reason;
    Instant since;
    Instant until;
};

/// Whether this agent may accept it: they are asked, or a team of theirs is, and it is open and not their own.
/// Whether it asks this agent now: what is offered to a team asks those of it who are available.
[[nodiscard]] bool asks(
    const TransferOffer &offer, AgentId agent, AgentState state, const std::vector<TeamCard> &teams);
[[nodiscard]] bool asks(
    const Consultation &consultation, AgentId agent, AgentState state, const std::vector<TeamCard> &teams);
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
/// The question across the window, with its guest's name.
[[nodiscard]] Ask askOf(const TransferOffer &offer, const QString &guest);
[[nodiscard]] Ask askOf(const Consultation &consultation, const QString &guest);
/// "Ben Ito is asked for advice, 42 s left. It stays yours."
[[nodiscard]] QString askedLine(const Consultation &consultation, milliseconds left);
/// The other of the two who consult each other; their name.
[[nodiscard]] QString otherOf(const Consultation &consultation, AgentId me);
/// How a consultation ended or went on, for this agent; empty when there is nothing that they do not know.
[[nodiscard]] QString consultationNews(
    const Consultation &consultation, AgentId me, const std::vector<TeamCard> &teams);
/// To whoever had the conversation; empty when it is told otherwise.
[[nodiscard]] QString lossSentence(const OwnerChange &change);

} // namespace bellhop::ui
