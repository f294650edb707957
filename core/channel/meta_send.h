// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/channel/adapter.h"

namespace bellhop::channel {

inline constexpr char kMetaApi[] = "https://graph.facebook.com";
inline constexpr char kMetaVersion[] = "v26.0";
/// The address of an API path ("ID/messages") of the channel: BadData or Unauthorised when the settings are not whole.
[[nodiscard]] Result<QByteArray> metaUrl(const ChannelSettings &settings, const QString &path);
/// An id that may stand in a path; BadData for anything else.
[[nodiscard]] Result<QString> metaPathId(const QString &id);
/// A POST of JSON with the channel's token.
[[nodiscard]] HttpCall metaJsonCall(const ChannelSettings &settings, const QByteArray &url, const Json &body);

[[nodiscard]] Result<HttpCall> buildMetaSend(const ChannelSettings &settings, const OutboundMessage &message);

/// 5xx with Meta's own error object means "not sent, try later"; 5xx from something on the way leaves it open.
[[nodiscard]] SendOutcome readMetaAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body);

} // namespace bellhop::channel
