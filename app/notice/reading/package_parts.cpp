#include "notice/reading/package_parts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qint64 kMostUnpacked = 192LL << 20; // of all parts together: a notice of 60 million characters
constexpr qint64 kPiece = 256 << 10;
} // namespace

Result<std::unique_ptr<PackageParts>> PackageParts::open(const QByteArray &bytes, const QString &where,
                                                         JobPtr job)
{
    std::unique_ptr<PackageParts> parts(new PackageParts);
    parts->m_bytes = bytes;
    parts->m_where = where;
    parts->m_device.setData(parts->m_bytes);
    if (!parts->m_device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "This notice cannot be read"), {}},
                       where);
    xw::office::PackageLimits limits;
    limits.unpackedBytes = kMostUnpacked;
    auto package = xw::office::ZipPackage::open(&parts->m_device, where, limits, std::move(job));
    if (!package)
        return tl::unexpected(std::move(package.error()));
    parts->m_package = *std::move(package);
    return parts;
}

Result<QByteArray> PackageParts::part(const QString &name)
{
    auto source = m_package->openMember(name);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + kPiece);
        const Result<qint64> got = (*source)->read(bytes.data() + size, kPiece);
        if (!got)
            return tl::unexpected(got.error());
        bytes.resize(size + *got);
        if (*got == 0)
            return bytes;
    }
}

QString partBeside(const QString &from, const QString &target)
{
    const QString folder = from.contains(u'/') ? from.section(u'/', 0, -2) + u'/' : QString();
    QString path = QDir::cleanPath(target.startsWith(u'/') ? target : folder + target);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

tl::unexpected<Error> damagedPart(const QString &where, const QString &part, const QString &detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is damaged or was cut off"), {}},
                   where + u" › "_s + part,
                   {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}}, detail);
}

} // namespace xw::notice
