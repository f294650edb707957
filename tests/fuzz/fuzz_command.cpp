// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/command.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// What a console may send to the hub: an order that is understood concerns somebody, fits its limits, and comes
/// through the journal unchanged.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = Json::parse(fuzz::viewOf(data, size), {64 * 1024, 8});
    if (!json.ok())
        return 0;
    (void)toJson(commandAnswerFromJson(*json)).toBytes();
    (void)toJson(errorFromJson(*json)).toBytes();
    const auto command = commandFromJson(*json);
    if (!command.ok()) {
        BELLHOP_MUST(!command.error().message.isEmpty());
        return 0;
    }
    BELLHOP_MUST(command->uuid.size() == 36);
    BELLHOP_MUST(operationOf(command->order).has_value() == (command->conversation.value > 0));
    if (const auto *text = std::get_if<SendTextOrder>(&command->order))
        BELLHOP_MUST(text->text.size() <= 4096 && text->quoted.value >= 0);
    const QByteArray written = toJson(*command).toBytes();
    const auto read = Json::parse(written);
    BELLHOP_MUST(read.ok());
    const auto again = commandFromJson(*read);
    BELLHOP_MUST(again.ok());
    BELLHOP_MUST(toJson(*again).toBytes() == written);
    return 0;
}
