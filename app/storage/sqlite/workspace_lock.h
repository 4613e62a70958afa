// WorkspaceLock: one program at a time may write a workspace. By its path, for programs on other machines
// that share the folder, and by the file itself (InodeLock), for one that was renamed or linked.
#pragma once

#include "storage/sqlite/inode_lock.h"

#include <QLockFile>

namespace xw::storage
{

class WorkspaceLock
{
public:
    /// A command holds the lock for a moment: it is waited for, at most `patienceMs`. A program that has held
    /// it for longer than a moment is named at once. Conflict: who has it; Io: the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> take(const QString &path, int patienceMs);
    /// The same by the file that lies at the path now. Conflict, as above.
    [[nodiscard]] Result<void> takeFile(const FileIdentity &file, int patienceMs);

private:
    WorkspaceLock(QString path, std::unique_ptr<QLockFile> lock)
        : m_path(std::move(path)), m_lock(std::move(lock))
    {
    }
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<InodeLock> m_file;
};

} // namespace xw::storage
