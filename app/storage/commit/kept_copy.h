// KeptCopy: where the copy of an office lies on a person's own computer, and who can open it. With a password
// it is sealed by that and worked on in the person's own folder in memory; without one it is a plain file.
#pragma once

#include "storage/commit/office_copy.h"
#include "storage/commit/sealed_file.h"

#include <memory>

class QLockFile;
class QTemporaryDir;

namespace xw::storage
{

class KeptCopy
{
public:
    /// Nothing is touched before one of the others is called. Used by one thread at a time.
    KeptCopy(QString path, QString password);
    ~KeptCopy();
    Q_DISABLE_COPY_MOVE(KeptCopy)

    [[nodiscard]] bool exists() const;
    /// The path of a workspace to be read, which stays while this lives. NotFound; Damaged: of another
    /// password, or changed.
    [[nodiscard]] Result<QString> open();
    /// updateOfficeCopy(), and its errors; Io.
    [[nodiscard]] Result<qint64> update(Connection &from, const Job *job);
    /// Bytes that an update of one row writes.
    [[nodiscard]] qint64 costOfUpdate() const;
    /// Nothing of it stays.
    static void remove(const QString &path);

private:
    [[nodiscard]] bool isSealed() const { return !m_password.isEmpty(); }
    [[nodiscard]] static QString sealedName(const QString &path) { return path + QStringLiteral(".sealed"); }
    [[nodiscard]] Result<QString> work();
    [[nodiscard]] Result<void> unseal(const QString &to);
    [[nodiscard]] const SealKey &key();

    const QString m_path, m_password;
    bool m_isSealedNow = false; ///< all that is worked on: else the next update seals it, whatever is new
    std::unique_ptr<SealKey> m_key;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_inUse; ///< of the folder; goes before it
};

} // namespace xw::storage
