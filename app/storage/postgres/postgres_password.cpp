#include "storage/postgres/postgres_password.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// PBKDF2 (RFC 8018) with HMAC-SHA-256 for a key of one block.
QByteArray stretched(const QByteArray &password, const QByteArray &salt, int iterations)
{
    constexpr auto sha = QCryptographicHash::Sha256;
    QByteArray step = QMessageAuthenticationCode::hash(salt + QByteArray("\0\0\0\1", 4), password, sha);
    QByteArray key = step;
    for (int i = 1; i < iterations; ++i) {
        step = QMessageAuthenticationCode::hash(step, password, sha);
        for (qsizetype byte = 0; byte < key.size(); ++byte)
            key[byte] = char(key.at(byte) ^ step.at(byte));
    }
    return key;
}

} // namespace

// SCRAM-SHA-256 as RFC 5803 words a verifier, which is how PostgreSQL keeps one. The password is taken as it
// stands: SASLprep would change only letters that are written in more than one way.
Result<QString> passwordVerifier(Connection &connection, const QString &login, const QString &password)
{
    if (password.size() < 8)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The password of %1 is shorter than 8 characters"), {login}},
                       connection.where(), {QT_TRANSLATE_NOOP("xw", "Choose a longer one"), {}});
    constexpr int iterations = 4096;
    constexpr auto sha = QCryptographicHash::Sha256;
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    const QByteArray salted =
        stretched(password.normalized(QString::NormalizationForm_KC).toUtf8(), salt, iterations);
    const QByteArray client = QMessageAuthenticationCode::hash("Client Key", salted, sha);
    const QByteArray server = QMessageAuthenticationCode::hash("Server Key", salted, sha);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()),
             QString::fromLatin1(QCryptographicHash::hash(client, sha).toBase64()),
             QString::fromLatin1(server.toBase64()));
}

} // namespace xw::storage
