#include "storage/sqlite/disk_room.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace xw::storage
{

bool isDiskFull(const QString &path)
{
    constexpr qint64 leastRoom =
        64 * 1024; // the smallest step in which SQLite's files beside the database grow
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.isReady() && !disk.isReadOnly() && disk.bytesTotal() > 0 &&
           disk.bytesAvailable() < leastRoom;
}

Error diskIsFull(const QString &where)
{
    return {ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The disk is full: this change was not saved, earlier ones are"), {}},
            {QT_TRANSLATE_NOOP("xw", "Make room on the disk and repeat the change"), {}},
            where,
            {}};
}

} // namespace xw::storage
