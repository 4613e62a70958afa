#include "storage/sqlite/file_place.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace xw::storage
{

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
#else
    return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
#endif
}

bool FilePlace::isThere() const
{
    return !m_identity || FileIdentity::of(m_path) == m_identity;
}

Result<void> FilePlace::check() const
{
    if (isThere())
        return {};
    return failure(
        ErrorCode::NotFound,
        {QFile::exists(m_path)
             ? QT_TRANSLATE_NOOP("xw", "Not saved: another file lies where the workspace was opened")
             : QT_TRANSLATE_NOOP("xw", "Not saved: the workspace was renamed, moved or deleted while open"),
         {}},
        QDir::toNativeSeparators(m_path),
        {QT_TRANSLATE_NOOP("xw",
                           "Put the file back under this name, or make a backup now and go on in the backup"),
         {}});
}

} // namespace xw::storage
