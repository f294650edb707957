// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;

/// What a provider may answer to a message of ours, body and headers: understood without harm, and a message that it
/// took has an id.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const channel::Adapter &adapter = channel::adapterFor(Provider::Meta);
    if (size < 1)
        return 0;
    const auto body = fuzz::viewOf(data + 1, size - 1);
    static constexpr int kStatuses[] = {200, 400, 401, 429, 500, 302};
    const int status = kStatuses[data[0] % std::size(kStatuses)];
    const auto outcome = adapter.readSendAnswer(
        status, [&](QByteArrayView) { return body.first(std::min<qsizetype>(body.size(), 64)).toByteArray(); }, body);
    BELLHOP_MUST(outcome.kind != SendOutcome::Kind::Accepted || !outcome.providerId.isEmpty());
    return 0;
}
