// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/test_certificate.h"

#include <QFile>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace bellhop::tests {

namespace {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free>>;

Certificate selfSigned(EVP_PKEY *key, const QByteArray &names)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Bellhop test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509_set_pubkey(certificate.get(), key);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData()));
    X509_add_ext(certificate.get(), extension.get(), -1);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

bool writeFile(const QString &name, BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(data, size) == size;
}

} // namespace

TestCertificate::TestCertificate(const QByteArray &names)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate = selfSigned(key.get(), names);
    const Bio keyBio(BIO_new(BIO_s_mem()));
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    m_valid = PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1
        && PEM_write_bio_X509(certificateBio.get(), certificate.get()) == 1 && writeFile(keyFile(), keyBio.get())
        && writeFile(certificateFile(), certificateBio.get());
}

} // namespace bellhop::tests
