#include "base/regular_file.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace xw
{

namespace
{

tl::unexpected<Error> notRegular(const QString &path)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This is no regular file"), {}}, path);
}

tl::unexpected<Error> cannotRead(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, path, {}, reason);
}

/// Opens without waiting for the other end of a pipe, and looks at what was opened, not at its name.
Result<void> openRegular(QFile &file, Links links)
{
#ifdef Q_OS_UNIX
    const int flags =
        O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), flags);
    if (handle < 0) {
        if (errno == ENOENT)
            return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The file is not there"), {}},
                           file.fileName());
        return errno == ELOOP || errno == ENXIO ? Result<void>(notRegular(file.fileName()))
                                                : cannotRead(file.fileName(), qt_error_string(errno));
    }
    struct stat about = {};
    if (::fstat(handle, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(handle);
        return notRegular(file.fileName());
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return cannotRead(file.fileName(), file.errorString());
    }
#else
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The file is not there"), {}},
                       file.fileName());
    if (!info.isFile() || (links == Links::Refuse && info.isSymLink()))
        return notRegular(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.fileName(), file.errorString());
#endif
    return {};
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 most, Links links)
{
    QFile file(path);
    if (auto opened = openRegular(file, links); !opened)
        return tl::unexpected(opened.error());
    // One byte more than allowed: a file can grow while it is read, and some say that they are empty.
    const QByteArray bytes = file.size() <= most ? file.read(most + 1) : QByteArray();
    if (file.size() > most || bytes.size() > most)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The file is larger than %1 MB, the most that is read"),
                        {QString::number(qMax<qint64>(1, most >> 20))}},
                       path);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    return bytes;
}

} // namespace xw
