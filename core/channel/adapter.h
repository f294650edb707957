// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/inbound.h"
#include "core/model/outbound.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bellhop::channel {

/// A header of a request or answer by name (any case); empty when absent.
using HeaderGetter = std::function<QByteArray(QByteArrayView name)>;
/// A decoded query parameter; nothing when absent.
using QueryGetter = std::function<std::optional<QByteArray>(QByteArrayView name)>;

/// A request to a provider, ready to be sent as it is. Holds secrets in its headers: never logged.
struct HttpCall {
    QByteArray method;
    QByteArray url; ///< Absolute.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What one provider's API means, without any I/O: bytes to events, messages to requests, answers to outcomes. Adapters
/// have no state; any thread.
class Adapter
{
public:
    virtual ~Adapter() = default;

    /// The body of the 200 for the provider's check of a new webhook address. Errors: BadData is a 400, everything else
    /// a 403.
    [[nodiscard]] virtual Result<QByteArray> answerHandshake(
        const ChannelSettings &settings, const QueryGetter &query) const = 0;

    /// Whether the provider signed exactly these bytes. False without a secret in the settings.
    [[nodiscard]] virtual bool isAuthentic(
        const ChannelSettings &settings, QByteArrayView rawBody, const HeaderGetter &header) const = 0;

    /// Takes one POST apart; a part that cannot be understood becomes a PoisonedItem and leaves the others alone. Each
    /// item's `raw` is a body of its own: parsing it again gives that one item. BadData when the body is no JSON
    /// object.
    [[nodiscard]] virtual Result<InboundDelivery> parse(const ChannelSettings &settings, QByteArrayView body) const = 0;

    /// The request that sends a message. BadData or Refused (for the agent) when it cannot be sent on this channel.
    [[nodiscard]] virtual Result<HttpCall> buildSend(
        const ChannelSettings &settings, const OutboundMessage &message) const = 0;

    /// What the answer to buildSend's request says. `Unknown` for an answer that leaves open whether it was sent.
    [[nodiscard]] virtual SendOutcome readSendAnswer(
        int httpStatus, const HeaderGetter &header, QByteArrayView body) const = 0;
};

/// The adapter of a provider. For a provider that this version cannot speak: one that refuses everything and says so.
[[nodiscard]] const Adapter &adapterFor(Provider provider);

} // namespace bellhop::channel
