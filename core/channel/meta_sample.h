// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Meta's resumable upload of a template's example file: which app the token is of, a session of that app, the bytes.
[[nodiscard]] Result<HttpCall> buildMetaSample(const ChannelSettings &settings, const SampleUpload &upload);
[[nodiscard]] Result<SampleUpload> readMetaSample(SampleUpload upload, const Json &answer);

} // namespace bellhop::channel
