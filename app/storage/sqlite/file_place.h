// FilePlace: whether the file that was opened still lies where it was opened. A program goes on writing into
// a file that somebody renames, moves or deletes, and nobody finds there what it saved.
#pragma once

#include "base/error.h"

#include <optional>

namespace xw::storage
{

/// Which file a path means, whatever its names are: device and inode. Where a system has neither, all files
/// are alike.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    /// nullopt: there is nothing at this path, or it cannot be looked at.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

class FilePlace
{
public:
    FilePlace() = default; ///< of no file: always there
    FilePlace(QString path, FileIdentity identity) : m_path(std::move(path)), m_identity(identity) {}
    /// NotFound where another file lies at the path now, or none.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    std::optional<FileIdentity> m_identity;
};

} // namespace xw::storage
