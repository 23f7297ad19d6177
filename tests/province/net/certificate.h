// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <openssl/x509.h>

namespace yichuang::sandbox {

struct FreeKey
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeCertificate
{
    void operator()(X509* certificate) const { X509_free(certificate); }
};

/// A private key and its certificate.
struct KeyPair
{
    std::unique_ptr<EVP_PKEY, FreeKey> key;
    std::unique_ptr<X509, FreeCertificate> certificate;

    bool isValid() const { return key && certificate; }
};

/// What a certificate says.
struct CertificateText
{
    QByteArray name;   ///< common name
    QStringList hosts; ///< "DNS:localhost", "IP:127.0.0.1"; none for a CA
    int firstDay = 0;  ///< days from today
    int lastDay = 0;
};

/// A new key (P-256) with a certificate by `issuer`, or by itself where there is none.
KeyPair makeKeyPair(const CertificateText& text, const KeyPair* issuer);

/// PEM: the certificate, or both with the key. Empty if it fails.
QByteArray certificatePem(const KeyPair& pair);
QByteArray keyPem(const KeyPair& pair);
/// Invalid if either can't be read.
KeyPair keyPairFromPem(const QByteArray& certificate, const QByteArray& key);
/// Whether the certificate is still good in `days` days.
bool isGoodFor(const KeyPair& pair, int days);

} // namespace yichuang::sandbox
