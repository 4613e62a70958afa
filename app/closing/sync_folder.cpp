#include "closing/sync_folder.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xw::closing
{

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return; // gone or unreadable: the caller's own file operations have said so
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace xw::closing
