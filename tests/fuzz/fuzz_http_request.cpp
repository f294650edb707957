// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/message_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;
using net::detail::RequestReader;

namespace {

constexpr qsizetype kHeaderBytes = 16 * 1024;
constexpr qsizetype kBodyBytes = 8 * 1024;

struct Outcome {
    RequestReader reader{kHeaderBytes, kBodyBytes};
    boost::beast::error_code failed;
    qsizetype used = 0;
};

/// As a connection does it: what was not used is offered again with what came since.
void feed(Outcome &outcome, QByteArrayView bytes, qsizetype piece)
{
    QByteArray waiting;
    for (qsizetype at = 0; at < bytes.size() && !outcome.failed && !outcome.reader.is_done(); at += piece) {
        waiting += bytes.sliced(at, std::min(piece, bytes.size() - at)).toByteArray();
        const auto used = static_cast<qsizetype>(
            outcome.reader.feed(waiting.constData(), static_cast<std::size_t>(waiting.size()), outcome.failed));
        BELLHOP_MUST(used <= waiting.size());
        waiting.remove(0, used);
        outcome.used += used;
    }
}

} // namespace

/// However a request is cut into packets, it is the same request and ends at the same byte: no smuggling by pieces.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes = fuzz::viewOf(data + 1, size - 1);
    Outcome whole;
    Outcome parts;
    feed(whole, bytes, bytes.size());
    feed(parts, bytes, 1 + data[0] % 40);
    BELLHOP_MUST(whole.reader.body.size() <= kBodyBytes && parts.reader.body.size() <= kBodyBytes);
    if (whole.failed || parts.failed) {
        BELLHOP_MUST(!whole.reader.is_done() || !parts.reader.is_done());
        return 0;
    }
    BELLHOP_MUST(whole.reader.is_done() == parts.reader.is_done());
    if (!whole.reader.is_done())
        return 0;
    BELLHOP_MUST(whole.used == parts.used);
    BELLHOP_MUST(whole.reader.method == parts.reader.method && whole.reader.target == parts.reader.target);
    BELLHOP_MUST(whole.reader.headers == parts.reader.headers && whole.reader.body == parts.reader.body);
    return 0;
}
