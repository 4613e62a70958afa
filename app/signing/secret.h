// Secret: a password on its short way from a file or a prompt to the key that it opens. Never printed, never
// stored.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace xw::signing
{

/// Bytes (UTF-8) that are wiped when they are let go. Moves, never copies.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes `bytes`.
    explicit Secret(QByteArray &&bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// The first line of a file, without its line end and a UTF-8 byte order mark. Io; Usage where the line
    /// is empty or over 1,024 bytes.
    [[nodiscard]] static Result<Secret> fromFile(const QString &path);

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] int size() const { return int(m_bytes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace xw::signing
