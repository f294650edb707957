// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/detail/net_stream.h"

namespace bellhop::net::detail {

/// Verifies against the system's store and, if named, a PEM file of further authorities. TLS 1.2 or later.
Result<std::shared_ptr<asio::ssl::context>> makeClientTls(const QString &caFile);
Result<std::shared_ptr<asio::ssl::context>> makeServerTls(const QString &certificateFile, const QString &keyFile);
/// Server name and the check that the certificate is for this host name or address.
bool expectHost(TlsStream &stream, const QByteArray &host);
/// Why the certificate was not accepted; empty if that was not the reason.
QString certificateProblem(TlsStream &stream);

} // namespace bellhop::net::detail
