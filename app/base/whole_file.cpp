#include "base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

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
    return failure(ErrorCode::Io, std::move(complaint), path,
                   {QT_TRANSLATE_NOOP("xw", "Choose another folder, or make room on the disk"), {}},
                   file.errorString());
}

} // namespace xw
