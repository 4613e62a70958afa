// Identity: a signer out of a PKCS#12 file. What may not sign an official act is refused here, each with its
// reason.
#pragma once

#include "signing/identity/certificate.h"
#include "signing/secret.h"
#include "signing/signer.h"

#include <memory>

namespace xw::signing
{

class Identity final : public Signer
{
public:
    /// Opens `path` with `password`. Refused (ErrorCode::Signature): wrong password, expired or not yet valid
    /// at `now`, a key usage other than signing documents, RSA under 2048 bits, a certificate signed with
    /// SHA-1 or MD5. Unsupported: the old RC2, RC4 or DES encryption, no MAC, SM2. Format: not PKCS#12, or no
    /// key and certificate that belong together. Io.
    [[nodiscard]] static Result<std::unique_ptr<Identity>> load(const QString &path, const Secret &password,
                                                                const QDateTime &now);
    ~Identity() override;

    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }
    /// What is missing between this certificate and its root: the name of an issuer that the file does not
    /// hold though it is no root of that name's own making; empty: the chain ends in a root. Who verifies
    /// then needs that certificate too.
    [[nodiscard]] Message chainGap() const;
    [[nodiscard]] QByteArray digestName() const override { return "SHA256"; }
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const override;
    [[nodiscard]] const std::vector<QByteArray> &chain() const override { return m_chain; }

private:
    struct Key;
    explicit Identity(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
    Certificate m_certificate;
    std::vector<QByteArray> m_chain;
};

} // namespace xw::signing
