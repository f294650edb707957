// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;

namespace {

/// Every way of reading a value, down to the last leaf.
void readAll(const Json &json)
{
    (void)json.asString();
    (void)json.asInteger();
    for (const Json &element : json.elements())
        readAll(element);
    for (const QString &name : json.keys()) {
        const QByteArray key = name.toLatin1();
        const QLatin1String member(key);
        (void)json.number(member);
        (void)json.boolean(member);
        (void)json.list(member);
        readAll(json.at(member));
    }
}

} // namespace

/// What was read can be read in every way, and written and read again it is the same.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = Json::parse(fuzz::viewOf(data, size));
    if (!json.ok())
        return 0;
    readAll(*json);
    const QByteArray written = json->toBytes();
    const auto again = Json::parse(written, {written.size(), 32});
    BELLHOP_MUST(again.ok());
    BELLHOP_MUST(again->toBytes() == written);
    return 0;
}
