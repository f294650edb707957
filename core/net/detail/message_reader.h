// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <functional>

namespace bellhop::net::detail {

namespace http = boost::beast::http;
using boost::beast::string_view;

/// Beast's incremental parser writing straight into our byte arrays: one allocation per field instead of two. Pure.
template <bool isRequest> class MessageReader final : public http::basic_parser<isRequest>
{
public:
    MessageReader(qsizetype headerBytes, qsizetype bodyBytes);

    QByteArray method;
    QByteArray target;
    int status = 0;
    HeaderList headers;
    QByteArray body;
    /// Requests: the limit of the body, once method and target are known.
    std::function<qsizetype(const QByteArray &method, const QByteArray &target)> bodyLimitFor;
    /// Takes the body in parts instead of `body`; false ends the parsing with operation_aborted.
    std::function<bool(QByteArrayView part)> sink;

    /// Parses what it can of `data` and says how much that was. `failed` is set for broken or too large messages only.
    std::size_t feed(const char *data, std::size_t size, boost::beast::error_code &failed);

private:
    using ErrorCode = boost::beast::error_code;
    using Length = boost::optional<std::uint64_t>;
    void on_request_impl(http::verb, string_view methodText, string_view targetText, int, ErrorCode &) override;
    void on_response_impl(int code, string_view, int, ErrorCode &) override { status = code; }
    void on_field_impl(http::field, string_view name, string_view value, ErrorCode &) override;
    void on_header_impl(ErrorCode &) override { }
    void on_body_init_impl(const Length &length, ErrorCode &) override;
    std::size_t on_body_impl(string_view part, ErrorCode &) override;
    void on_chunk_header_impl(std::uint64_t, string_view, ErrorCode &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view part, ErrorCode &ec) override
    {
        return on_body_impl(part, ec);
    }
    void on_finish_impl(ErrorCode &) override { }

    std::size_t m_headerLimit;
    std::size_t m_fieldBytes = 0;
};

using RequestReader = MessageReader<true>;
using ResponseReader = MessageReader<false>;

extern template class MessageReader<true>;
extern template class MessageReader<false>;

[[nodiscard]] inline QByteArray toBytes(string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// "Name: value\r\n", with line breaks removed so that no value can add a header.
void appendHeader(QByteArray &out, const QByteArray &name, const QByteArray &value);

} // namespace bellhop::net::detail
