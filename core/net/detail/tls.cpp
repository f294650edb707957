// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/tls.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <openssl/x509v3.h>

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {

using ContextPtr = std::shared_ptr<asio::ssl::context>;

Error cannotRead(const QString &what, const QString &file, const error_code &ec)
{
    return makeError(ErrorKind::BadData,
        u"The %1 file \"%2\" cannot be used. Check that it exists, is readable and is PEM."_s.arg(what, file),
        QString::fromStdString(ec.message()));
}

/// Windows and macOS keep their authorities where OpenSSL does not look; Qt does.
void addSystemStore(asio::ssl::context &context)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    X509_STORE *store = SSL_CTX_get_cert_store(context.native_handle());
    for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates()) {
        const QByteArray der = certificate.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        if (X509 *x509 = d2i_X509(nullptr, &bytes, static_cast<long>(der.size()))) {
            X509_STORE_add_cert(store, x509);
            X509_free(x509);
        }
    }
#else
    error_code ec; // without a store every certificate is refused, which says enough
    context.set_default_verify_paths(ec);
#endif
}

} // namespace

Result<ContextPtr> makeClientTls(const QString &caFile)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_client);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    error_code ec;
    context->set_verify_mode(asio::ssl::verify_peer, ec);
    addSystemStore(*context);
    if (!caFile.isEmpty()) {
        context->load_verify_file(caFile.toStdString(), ec);
        if (ec)
            return cannotRead(u"certificate authority"_s, caFile, ec);
    }
    return context;
}

Result<ContextPtr> makeServerTls(const QString &certificateFile, const QString &keyFile)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION); // costs the server more than the client
    error_code ec;
    context->use_certificate_chain_file(certificateFile.toStdString(), ec);
    if (ec)
        return cannotRead(u"certificate"_s, certificateFile, ec);
    context->use_private_key_file(keyFile.toStdString(), asio::ssl::context::pem, ec);
    if (ec || SSL_CTX_check_private_key(context->native_handle()) != 1)
        return cannotRead(u"private key"_s, keyFile, ec);
    return context;
}

bool expectHost(TlsStream &stream, const QByteArray &host)
{
    SSL *ssl = stream.native_handle();
    X509_VERIFY_PARAM *parameters = SSL_get0_param(ssl);
    if (!QHostAddress(QString::fromLatin1(host)).isNull())
        return X509_VERIFY_PARAM_set1_ip_asc(parameters, host.constData()) == 1;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char *>(host.constData()))
        == 1
        && SSL_set1_host(ssl, host.constData()) == 1;
}

QString certificateProblem(TlsStream &stream)
{
    const long verdict = SSL_get_verify_result(stream.native_handle());
    return verdict == X509_V_OK ? QString() : QString::fromLatin1(X509_verify_cert_error_string(verdict));
}

} // namespace bellhop::net::detail
