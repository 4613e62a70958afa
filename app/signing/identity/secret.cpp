#include "signing/secret.h"

#include "signing/identity/core_files.h"

#include <QFile>
#include <cstring>
#include <openssl/crypto.h>

namespace xw::signing
{

Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.constData(), bytes.size())
{
    forbidCoreFiles();
    // A deep copy above, so that this one wipe reaches the bytes of the caller (unless somebody shares them).
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

Result<Secret> Secret::fromFile(const QString &path)
{
    QFile file(path);
    // Unbuffered: no copy of the password stays behind in a buffer that nobody wipes.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read the password file"), {}}, path,
                       {}, file.errorString());
    constexpr int most = 1024;
    QByteArray line(most + 5, '\0');
    const qint64 got = qMax<qint64>(0, file.read(line.data(), line.size()));
    qsizetype length = 0;
    while (length < got && line.at(length) != '\n' && line.at(length) != '\r')
        ++length;
    OPENSSL_cleanse(line.data() + length, size_t(line.size() - length));
    // Notepad begins UTF-8 with a mark; it is no part of the password. Moved in place, and wiped behind.
    constexpr qsizetype mark = 3;
    if (length >= mark && std::memcmp(line.constData(), "\xEF\xBB\xBF", size_t(mark)) == 0) {
        length -= mark;
        std::memmove(line.data(), line.constData() + mark, size_t(length));
        OPENSSL_cleanse(line.data() + length, size_t(mark));
    }
    line.resize(length);
    Secret secret(std::move(line));
    if (secret.isEmpty() || secret.size() > most)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The password file has no password in its first line"), {}},
                       path);
    return secret;
}

} // namespace xw::signing
