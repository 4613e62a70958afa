#include "base/stale_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw
{

Result<void> setStaleLogAside(const QString &path)
{
    if (QFile::exists(path))
        return {};
    for (const QLatin1String suffix : {"-wal"_L1, "-journal"_L1}) {
        const QFileInfo log(path + suffix);
        const QString aside =
            log.filePath() + QDateTime::currentDateTime().toString(u"'.'yyyyMMdd-HHmmsszzz"_s);
        const bool isGone = !log.exists() || (log.size() == 0 ? QFile::remove(log.filePath())
                                                              : QFile::rename(log.filePath(), aside));
        if (!isGone)
            return failure(
                ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "%1 belongs to a workspace that lay here, and is in use"),
                 {log.fileName()}},
                QDir::toNativeSeparators(path),
                {QT_TRANSLATE_NOOP("xw", "Close the program that has it open, or choose another name"), {}});
    }
    QFile::remove(path + "-shm"_L1); // an index of the log
    return {};
}

} // namespace xw
