// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

inline constexpr char kMetaApi[] = "https://graph.facebook.com";
inline constexpr char kMetaVersion[] = "v26.0";
/// In UTF-16 units, the safe reading of Meta's limit.
inline constexpr qsizetype kMetaTextLimit = 4096;

/// Text and reactions; other kinds are Refused.
[[nodiscard]] Result<HttpCall> buildMetaSend(const ChannelSettings &settings, const OutboundMessage &message);

/// 5xx with Meta's own error object means "not sent, try later"; 5xx from something on the way leaves it open.
[[nodiscard]] SendOutcome readMetaAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body);

} // namespace bellhop::channel
