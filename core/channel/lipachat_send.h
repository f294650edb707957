// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/channel/adapter.h"

namespace bellhop::channel {

/// What `ChannelSettings::apiBase` stands for.
inline constexpr char kLipachatApi[] = "https://gateway.lipachat.com/api/v1";

/// The address of a path; a "/whatsapp" at the end of the base is taken off.
[[nodiscard]] QByteArray lipachatUrl(const ChannelSettings &settings, const QString &path);
/// A request with the channel's key; Unauthorised without one.
[[nodiscard]] Result<HttpCall> lipachatCall(
    const ChannelSettings &settings, const QByteArray &method, const QString &path, const Json &body);

/// The client token is Lipachat's messageId: a repeat with the same one is believed to be sent once.
[[nodiscard]] Result<HttpCall> buildLipachatSend(const ChannelSettings &settings, const OutboundMessage &message);
[[nodiscard]] SendOutcome readLipachatAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body);

} // namespace bellhop::channel
