// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/inbound.h"

#include <QByteArrayView>

namespace bellhop::channel {

/// Takes a notification of Meta apart: every entry, change, message and status. What is meant for another phone number
/// is an IgnoredItem "another number". BadData only when the body is no JSON object.
[[nodiscard]] Result<InboundDelivery> parseMetaWebhook(const QString &phoneNumberId, QByteArrayView body);

} // namespace bellhop::channel
