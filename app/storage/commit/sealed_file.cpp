#include "storage/commit/sealed_file.h"

#include "base/whole_file.h"

#include <QFile>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

// magic, salt, nonce, what is sealed, tag. The magic and the salt are authenticated with it.
constexpr QByteArrayView sealMagic("XWSEAL1\n");
constexpr int saltBytes = 16, nonceBytes = 12, tagBytes = 16, keyBytes = 32;
constexpr int derivationRounds = 600'000;
constexpr qsizetype headBytes = sealMagic.size() + saltBytes;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

unsigned char *raw(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(raw(bytes), count) != 1)
        qFatal("the system gives no random numbers");
    return bytes;
}

constexpr qsizetype pieceBytes = 1 << 30; // OpenSSL counts in int

/// Both directions of it: `update` is EVP_EncryptUpdate or EVP_DecryptUpdate.
template <class Update>
bool pass(EVP_CIPHER_CTX *cipher, Update update, const unsigned char *from, unsigned char *to,
          qsizetype count)
{
    for (qsizetype done = 0; done < count; done += pieceBytes) {
        int written = 0;
        if (update(cipher, to + done, &written, from + done, int(std::min(pieceBytes, count - done))) != 1)
            return false;
    }
    return true;
}

} // namespace

SealKey SealKey::of(const QString &password, const QByteArray &salt)
{
    SealKey key;
    key.m_salt = salt.size() == saltBytes ? salt : randomBytes(saltBytes);
    key.m_bytes = QByteArray(keyBytes, Qt::Uninitialized);
    QByteArray secret = password.toUtf8();
    if (PKCS5_PBKDF2_HMAC(secret.constData(), int(secret.size()), raw(std::as_const(key.m_salt)), saltBytes,
                          derivationRounds, EVP_sha256(), keyBytes, raw(key.m_bytes)) != 1)
        qFatal("no key can be derived");
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    return key;
}

SealKey::SealKey(SealKey &&other) noexcept
    : m_salt(std::move(other.m_salt)), m_bytes(std::exchange(other.m_bytes, {}))
{
}

SealKey::~SealKey()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
}

Result<void> writeSealed(const QString &path, const QByteArray &content, const SealKey &key)
{
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray all = sealMagic.toByteArray() + key.m_salt + nonce;
    const qsizetype at = all.size();
    all.resize(at + content.size() + tagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool isSealed =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.m_bytes), raw(nonce)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, raw(std::as_const(all)), int(headBytes)) == 1 &&
        pass(cipher.get(), EVP_EncryptUpdate, raw(content), raw(all, at), content.size()) &&
        EVP_EncryptFinal_ex(cipher.get(), raw(all, at + content.size()), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, raw(all, at + content.size())) == 1;
    const Message complaint{QT_TRANSLATE_NOOP("xw", "%1 cannot be written"), {path}};
    if (!isSealed)
        return failure(ErrorCode::Io, complaint, path);
    return writeWhole(path, all, complaint).and_then([&]() -> Result<void> {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return {};
    });
}

Result<QByteArray> readSealed(const QString &path, const SealKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "%1 cannot be read"), {path}}, path, {},
                       file.errorString());
    QByteArray all = file.readAll();
    constexpr qsizetype at = headBytes + nonceBytes;
    const qsizetype count = all.size() - at - tagBytes;
    QByteArray content(std::max<qsizetype>(count, 0), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool isOpen =
        count >= 0 && all.startsWith(sealMagic) && key.m_salt == all.mid(sealMagic.size(), saltBytes) &&
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, raw(key.m_bytes), raw(all, headBytes)) ==
            1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, raw(std::as_const(all)), int(headBytes)) == 1 &&
        pass(cipher.get(), EVP_DecryptUpdate, raw(std::as_const(all), at), raw(content), count) &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, raw(all, at + count)) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), raw(content, count), &written) == 1;
    if (isOpen)
        return content;
    return failure(
        ErrorCode::Damaged,
        {QT_TRANSLATE_NOOP("xw", "The copy on this computer does not open with this password"), {}}, path,
        {QT_TRANSLATE_NOOP("xw", "Enter the password with which you were last connected from here"), {}});
}

QByteArray saltOfSealed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(headBytes);
    return head.size() == headBytes && head.startsWith(sealMagic) ? head.mid(sealMagic.size()) : QByteArray();
}

} // namespace xw::storage
