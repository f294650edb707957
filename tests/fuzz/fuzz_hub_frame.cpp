// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_frames.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;

/// What a hub may send to a console: a welcome names somebody, an answer has an order's id.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto frame = sync::hubFrameFromBytes(fuzz::viewOf(data, size));
    if (!frame.ok()) {
        BELLHOP_MUST(!frame.error().message.isEmpty());
        return 0;
    }
    if (const auto *welcome = std::get_if<sync::Welcome>(&*frame))
        BELLHOP_MUST(welcome->now.ms > 0);
    if (const auto *answered = std::get_if<sync::Answered>(&*frame))
        BELLHOP_MUST(answered->uuid.size() == 36);
    return 0;
}
