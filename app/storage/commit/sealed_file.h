// A file that only its password opens: how a copy of an office lies on a person's own disk.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace xw::storage
{

/// The key that a password and a salt give (PBKDF2 with HMAC-SHA-256, 600,000 rounds as OWASP advises): a
/// third of a second, so it is kept while it is needed. Wiped when it goes.
class SealKey
{
public:
    /// Of a password and the salt of a file that lies there; an empty salt: a new one.
    [[nodiscard]] static SealKey of(const QString &password, const QByteArray &salt = {});
    ~SealKey();
    SealKey(SealKey &&other) noexcept;
    SealKey &operator=(SealKey &&) = delete;

    [[nodiscard]] const QByteArray &salt() const { return m_salt; }

private:
    friend Result<void> writeSealed(const QString &, const QByteArray &, const SealKey &);
    friend Result<QByteArray> readSealed(const QString &, const SealKey &);
    SealKey() = default;
    QByteArray m_salt, m_bytes;
};

/// Whole or not at all, under AES-256-GCM with a nonce of its own each time. Io.
[[nodiscard]] Result<void> writeSealed(const QString &path, const QByteArray &content, const SealKey &key);
/// What was written. NotFound; Damaged: it is no such file, was changed, or the key is another.
[[nodiscard]] Result<QByteArray> readSealed(const QString &path, const SealKey &key);
/// Of a file that lies there; empty: there is none, or it is no such file.
[[nodiscard]] QByteArray saltOfSealed(const QString &path);

} // namespace xw::storage
