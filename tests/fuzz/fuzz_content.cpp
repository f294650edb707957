// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/content.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;

/// What a message holds beside its text, as consoles send it: read without harm, and written it reads the same again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto content = contentFromJson(fuzz::viewOf(data, size));
    if (!content.ok())
        return 0;
    const QByteArray written = contentToJson(*content);
    const auto again = contentFromJson(written);
    BELLHOP_MUST(again.ok());
    BELLHOP_MUST(contentToJson(*again) == written);
    return 0;
}
