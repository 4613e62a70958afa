#include "storage/commit/backup.h"

#include "base/stale_log.h"
#include "storage/sqlite/disk_room.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

bool isProgramGone(qint64 process)
{
#ifdef Q_OS_LINUX
    return process > 0 && !QFile::exists(u"/proc/%1"_s.arg(process));
#else
    return process > 0;
#endif
}

/// What backups under this name left when their program was killed.
void removeLeftParts(const QFileInfo &target)
{
    QDir folder(target.absolutePath());
    const QString begin = u'.' + target.fileName() + u'.';
    const QStringList names = folder.entryList({u".*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        if (name.startsWith(begin) && isProgramGone(name.sliced(begin.size()).chopped(5).toLongLong()))
            folder.remove(name);
}

} // namespace

Result<qint64> backUp(Connection &connection, const QString &target)
{
    const QFileInfo place(target);
    const QString path = place.absoluteFilePath();
    const QString where = QDir::toNativeSeparators(path);
    if (place.exists())
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    const QFileInfo folder(place.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(
            ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The folder for the backup does not exist or cannot be written"), {}},
            where, {QT_TRANSLATE_NOOP("xw", "Choose another folder"), {}});
    removeLeftParts(place);
    const QString part = u"%1/.%2.%3.part"_s.arg(place.absolutePath(), place.fileName())
                             .arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    // SQLite fills an empty file that is there; a backup is no more public than the workspace.
    [[maybe_unused]] const bool made =
        QFile(part).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    QString quoted = part;
    quoted.replace(u'\'', u"''"_s);
    if (const Result<void> copied = connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied) {
        const bool full = isDiskFull(path);
        QFile::remove(part);
        Error error = copied.error();
        error.summary = {
            full
                ? QT_TRANSLATE_NOOP("xw", "The disk of the backup is full; the workspace itself is untouched")
                : QT_TRANSLATE_NOOP("xw",
                                    "The backup could not be written; the workspace itself is untouched"),
            {}};
        error.where = where;
        return tl::unexpected(std::move(error));
    }
    const qint64 size = QFileInfo(part).size();
    if (const Result<void> aside = setStaleLogAside(path); !aside) {
        QFile::remove(part);
        return tl::unexpected(aside.error());
    }
    if (!QFile::rename(part, path)) {
        const bool taken = QFile::exists(path);
        QFile::remove(part);
        if (!taken)
            return failure(ErrorCode::Io,
                           {QT_TRANSLATE_NOOP(
                                "xw", "The backup could not be written; the workspace itself is untouched"),
                            {}},
                           where, {QT_TRANSLATE_NOOP("xw", "Choose another folder"), {}});
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    }
    return size;
}

} // namespace xw::storage
