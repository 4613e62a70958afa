#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <QThread>
#include <qt_windows.h>
#endif

namespace xw
{

Result<void> writeWhole(const QString &path, const QByteArray &bytes, Message complaint)
{
    if (QFileInfo(path).isSymLink())
        return failure(ErrorCode::Io, std::move(complaint), path,
                       {QT_TRANSLATE_NOOP("xw", "This is a link to another file; choose another name"), {}});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        ErrorCode::Io, std::move(complaint), path,
        adviceFor(path, {QT_TRANSLATE_NOOP("xw", "Choose another folder, or make room on the disk"), {}}),
        file.errorString());
}

bool isOpenElsewhere([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    constexpr int tries = 10;
    constexpr unsigned long pauseMs = 50;
    // The prefix lifts the limit of 260 characters.
    QString name = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (!name.startsWith(QLatin1String("\\\\")))
        name.prepend(QLatin1String("\\\\?\\"));
    for (int i = 0; i < tries; ++i) {
        const HANDLE file = ::CreateFileW(reinterpret_cast<const wchar_t *>(name.utf16()), DELETE, 0, nullptr,
                                          OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE) {
            ::CloseHandle(file);
            return false;
        }
        if (::GetLastError() != ERROR_SHARING_VIOLATION)
            return false;
        QThread::msleep(pauseMs);
    }
    return true;
#else
    return false;
#endif
}

Message adviceFor(const QString &path, Message otherwise)
{
    if (!isOpenElsewhere(path))
        return otherwise;
    return {QT_TRANSLATE_NOOP("xw", "It is open in another program: close it there and try again"), {}};
}

Result<void> checkNoneOpenElsewhere(const QString &folder, const QStringList &names)
{
    QStringList open;
    for (const QString &name : names)
        if (isOpenElsewhere(QDir(folder).filePath(name)))
            open += name;
    if (open.isEmpty())
        return {};
    return failure(
        ErrorCode::Conflict,
        {QT_TRANSLATE_NOOP("xw", "Nothing was written: these files are open in another program: %1"),
         {open.join(QStringLiteral("、"))}},
        QDir::toNativeSeparators(folder), {QT_TRANSLATE_NOOP("xw", "Close them there and try again"), {}});
}

} // namespace xw
