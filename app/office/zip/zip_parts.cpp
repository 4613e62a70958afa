#include "office/zip_parts.h"

#include <QBuffer>
#include <QDateTime>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace xw::office
{

Result<QByteArray> zipParts(const std::vector<MadePart> &parts)
{
    const auto failed = [](const QString &where) {
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The file could not be packed"), {}}, where);
    };
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return failed({});
    for (const auto &[name, bytes] : parts) {
        if (!bytes)
            return tl::unexpected(bytes.error());
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime({1980, 1, 1}, {0, 0}); // the oldest that ZIP knows
        info.externalAttr = 0;
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info) || file.write(*bytes) != bytes->size())
            return failed(name);
        file.close();
        if (file.getZipError() != ZIP_OK)
            return failed(name);
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return failed({});
    return buffer.data();
}

} // namespace xw::office
