// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/caller.h"

#include "core/base/ip_address.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

/// "203.0.113.7", "203.0.113.7:4711", "[2001:db8::7]:4711": the address; empty for anything else.
QString addressIn(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'['))
        text = text.mid(1, text.indexOf(u']') - 1);
    else if (text.count(u':') == 1)
        text = text.section(u':', 0, 0);
    return parseIpAddress(text) ? text : QString();
}

} // namespace

QString callerOf(const net::HttpRequest &request, const QStringList &trustedProxies)
{
    if (!isInNetworks(request.peerAddress, trustedProxies))
        return request.peerAddress;
    QStringList named;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            named += QString::fromLatin1(value).split(u',');
    }
    for (auto one = named.crbegin(); one != named.crend(); ++one) {
        const QString address = addressIn(*one);
        if (address.isEmpty() || !isInNetworks(address, trustedProxies))
            return address;
    }
    return {};
}

} // namespace bellhop::relay
