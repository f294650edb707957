// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_message.h"

#include "core/net/url.h"

#include <algorithm>

namespace bellhop::net {

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray singleHeaderValue(const HeaderList &headers, QByteArrayView name)
{
    const auto isIt = [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; };
    return std::count_if(headers.begin(), headers.end(), isIt) == 1 ? headerValue(headers, name) : QByteArray();
}

std::optional<QByteArray> HttpRequest::queryValue(QByteArrayView name) const
{
    for (auto &[key, value] : parseForm(query)) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

} // namespace bellhop::net
