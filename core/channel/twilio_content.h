// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Twilio's Content API: templates.
[[nodiscard]] Result<HttpCall> buildTwilioContentList(const ChannelSettings &settings, const QString &page);
[[nodiscard]] Result<TemplatePage> readTwilioContentList(const Json &answer);
[[nodiscard]] Result<HttpCall> buildTwilioContentCreate(const ChannelSettings &settings, const TemplateDraft &draft);
[[nodiscard]] Result<HttpCall> buildTwilioContentEdit(
    const ChannelSettings &settings, const QString &sid, const TemplateDraft &draft);
[[nodiscard]] Result<HttpCall> buildTwilioContentDelete(const ChannelSettings &settings, const QString &sid);
[[nodiscard]] Result<HttpCall> buildTwilioContentSubmit(
    const ChannelSettings &settings, const QString &sid, const TemplateDraft &draft);
[[nodiscard]] Result<TemplateReceipt> readTwilioContentAnswer(const Json &answer);

} // namespace bellhop::channel
