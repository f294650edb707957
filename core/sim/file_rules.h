// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"
#include "core/sim/faults.h"
#include "core/sim/media_shelf.h"

#include <optional>

namespace bellhop::sim {

/// image, video, audio, document, sticker; "document" for what is nothing else.
[[nodiscard]] QString kindOfMime(const QString &mimeType);
/// Of a file of this kind that a business sends.
[[nodiscard]] qsizetype mostBytes(Provider provider, const QString &kind);
/// Why a provider does not take files of this type; nothing when it does.
[[nodiscard]] std::optional<QString> refusedType(Provider provider, const QString &mimeType);
/// Why a phone would not show these bytes as this kind; nothing when it does.
[[nodiscard]] std::optional<QString> refusedBytes(
    Provider provider, const QString &kind, bool voice, const QString &mimeType, const QByteArray &bytes);

/// The answer to who fetches a file: the bytes, or what a fault makes of it.
[[nodiscard]] net::HttpResponse mediaAnswer(const Medium &medium, const FaultSet &faults);

} // namespace bellhop::sim
