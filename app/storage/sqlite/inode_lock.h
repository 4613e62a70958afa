// InodeLock: one writer a file on this machine, whatever names the file has: a lock file beside it goes by
// path, and a renamed or linked workspace would open a second time. It leaves nothing behind, and the file
// itself is never opened for it: closing a second handle would take SQLite's own locks away
// (https://sqlite.org/howtocorrupt.html, 2.2).
#pragma once

#include "storage/sqlite/file_place.h"

#include <memory>

namespace xw::storage
{

class InodeLock
{
public:
    ~InodeLock();
    Q_DISABLE_COPY_MOVE(InodeLock)

    struct Holder {
        qint64 process = 0; ///< 0: not known
        QString program;
    };
    /// Null: somebody has it. Where the system has nothing of this kind it is always taken.
    [[nodiscard]] static std::unique_ptr<InodeLock> take(const FileIdentity &file);
    [[nodiscard]] static Holder holderOf(const FileIdentity &file);

private:
    explicit InodeLock(int socket) : m_socket(socket) {}
    int m_socket;
};

} // namespace xw::storage
