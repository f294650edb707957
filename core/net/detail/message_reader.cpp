// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/message_reader.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

namespace bellhop::net::detail {

namespace {
constexpr std::uint64_t kReserveAtMost = 64 * 1024; // a length that is only announced costs no memory
constexpr std::size_t kUsualFields = 16;

void appendCleaned(QByteArray &out, const QByteArray &text)
{
    for (const char c : text) {
        if (c != '\r' && c != '\n' && c != '\0')
            out.append(c);
    }
}
} // namespace

template <bool isRequest>
MessageReader<isRequest>::MessageReader(qsizetype headerBytes, qsizetype bodyBytes)
    : m_headerLimit(static_cast<std::size_t>(headerBytes))
{
    this->header_limit(static_cast<std::uint32_t>(headerBytes));
    this->body_limit(static_cast<std::uint64_t>(bodyBytes));
    this->eager(true);
    headers.reserve(kUsualFields);
}

template <bool isRequest>
std::size_t MessageReader<isRequest>::feed(const char *data, std::size_t size, boost::beast::error_code &failed)
{
    std::size_t used = 0;
    while (used < size && !this->is_done()) {
        ErrorCode ec;
        const std::size_t taken = this->put(boost::asio::const_buffer(data + used, size - used), ec);
        used += taken;
        const bool waits = ec == http::error::need_more;
        if (waits && size - used <= m_headerLimit)
            return used;
        failed = waits ? ErrorCode(http::error::header_limit) : ec; // a chunk header without an end, for example
        if (ec)
            return used;
    }
    return used;
}

template <bool isRequest>
void MessageReader<isRequest>::on_request_impl(
    http::verb, string_view methodText, string_view targetText, int, ErrorCode &)
{
    method = toBytes(methodText);
    target = toBytes(targetText);
    if (bodyLimitFor)
        this->body_limit(static_cast<std::uint64_t>(bodyLimitFor(method, target)));
}

// Another coding, or several, would be read differently by the next server on the way: that is how requests are
// smuggled.
template <bool isRequest>
void MessageReader<isRequest>::on_field_impl(http::field field, string_view name, string_view value, ErrorCode &ec)
{
    // Beast limits what it has not consumed yet; this limits the sum, trailers included.
    m_fieldBytes += name.size() + value.size() + 4;
    if (m_fieldBytes > m_headerLimit) {
        ec = http::error::header_limit;
        return;
    }
    if (isRequest && field == http::field::transfer_encoding && !boost::beast::iequals(value, "chunked")) {
        ec = http::error::bad_transfer_encoding;
        return;
    }
    headers.emplace_back(toBytes(name), toBytes(value));
}

template <bool isRequest> void MessageReader<isRequest>::on_body_init_impl(const Length &length, ErrorCode &)
{
    if (length && !sink)
        body.reserve(static_cast<qsizetype>(std::min(*length, kReserveAtMost)));
}

template <bool isRequest> std::size_t MessageReader<isRequest>::on_body_impl(string_view part, ErrorCode &ec)
{
    if (sink) {
        if (!sink(QByteArrayView(part.data(), static_cast<qsizetype>(part.size()))))
            ec = boost::asio::error::operation_aborted;
        return part.size();
    }
    body.append(part.data(), static_cast<qsizetype>(part.size()));
    return part.size();
}

template class MessageReader<true>;
template class MessageReader<false>;

void appendHeader(QByteArray &out, const QByteArray &name, const QByteArray &value)
{
    appendCleaned(out, name);
    out.append(": ");
    appendCleaned(out, value);
    out.append("\r\n");
}

} // namespace bellhop::net::detail
