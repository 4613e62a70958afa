// Certificate: what an X.509 certificate says, for people and for decisions. No keys.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace xw::signing
{

struct Certificate {
    QByteArray der;
    QString name; ///< common name, else organisation
    QString organisation;
    QString issuer;      ///< the issuer's common name, else its organisation
    QString serial;      ///< hexadecimal
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;
    bool isTest = false; ///< made by makeTestIdentity()
    bool selfSigned = false;
};

/// nullopt: not a certificate.
[[nodiscard]] std::optional<Certificate> readCertificate(const QByteArray &der);

/// The mark of a test identity: a certificate policy of its own arc (2.25: derived from a random UUID, needs
/// no registry).
inline constexpr const char *testPolicyOid = "2.25.207153917432985462011458093245702413971";
inline constexpr const char *testOrganisation = "Xunwang TEST — not for real use";

} // namespace xw::signing
