// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/net/certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace yichuang::sandbox {

namespace {

constexpr long secondsPerDay = 24 * 60 * 60;

struct FreeBio
{
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

QByteArray contentOf(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, int(size));
}

Bio bioOf(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

void setSerial(X509* certificate)
{
    unsigned char bytes[8];
    RAND_bytes(bytes, sizeof bytes);
    quint64 serial = 0;
    for (const unsigned char byte : bytes)
        serial = serial << 8 | byte;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1 | 1);
}

void addExtension(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION* extension =
            X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

void addExtensions(X509* certificate, X509* issuer, const CertificateText& text)
{
    const bool isAuthority = text.hosts.isEmpty();
    addExtension(certificate, issuer, NID_basic_constraints,
                 isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    if (isAuthority) {
        addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
        return;
    }
    addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(certificate, issuer, NID_subject_alt_name, text.hosts.join(u',').toLatin1());
}

} // namespace

KeyPair makeKeyPair(const CertificateText& text, const KeyPair* issuer)
{
    KeyPair pair;
    pair.key.reset(EVP_EC_gen("P-256"));
    pair.certificate.reset(X509_new());
    X509* const certificate = pair.certificate.get();
    if (!pair.isValid())
        return {};

    X509_set_version(certificate, X509_VERSION_3);
    setSerial(certificate);
    X509_gmtime_adj(X509_getm_notBefore(certificate), text.firstDay * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), text.lastDay * secondsPerDay);
    X509_set_pubkey(certificate, pair.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.name.constData()), -1,
                               -1, 0);
    X509* const issuing = issuer ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuing));
    addExtensions(certificate, issuing, text);
    EVP_PKEY* const signing = issuer ? issuer->key.get() : pair.key.get();
    if (X509_sign(certificate, signing, EVP_sha256()) == 0)
        return {};
    return pair;
}

QByteArray certificatePem(const KeyPair& pair)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), pair.certificate.get()) == 1 ? contentOf(bio)
                                                                      : QByteArray();
}

QByteArray keyPem(const KeyPair& pair)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PrivateKey(bio.get(), pair.key.get(), nullptr, nullptr, 0, nullptr,
                                    nullptr) == 1
               ? contentOf(bio)
               : QByteArray();
}

KeyPair keyPairFromPem(const QByteArray& certificate, const QByteArray& key)
{
    KeyPair pair;
    pair.certificate.reset(PEM_read_bio_X509(bioOf(certificate).get(), nullptr, nullptr, nullptr));
    pair.key.reset(PEM_read_bio_PrivateKey(bioOf(key).get(), nullptr, nullptr, nullptr));
    return pair;
}

bool isGoodFor(const KeyPair& pair, int days)
{
    time_t then = time(nullptr) + days * secondsPerDay;
    return X509_cmp_time(X509_get0_notAfter(pair.certificate.get()), &then) > 0;
}

} // namespace yichuang::sandbox
