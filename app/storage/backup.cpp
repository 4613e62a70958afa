#include "storage/backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::storage
{

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
    const QString part = path + u".part"_s;
    QFile::remove(part); // of a backup that was interrupted
    QString quoted = part;
    quoted.replace(u'\'', u"''"_s);
    if (const Result<void> copied = connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied) {
        QFile::remove(part);
        Error error = copied.error();
        error.summary = {
            QT_TRANSLATE_NOOP("xw", "The backup could not be written; the workspace itself is untouched"),
            {}};
        error.where = where;
        return tl::unexpected(std::move(error));
    }
    const qint64 size = QFileInfo(part).size();
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    }
    return size;
}

} // namespace xw::storage
