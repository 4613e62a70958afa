#include "evidence/pack/pack_reader.h"

#include "evidence/pack/pack_parts.h"
#include "office/zip_package.h"

#include <QBuffer>

namespace xw::evidence
{

namespace
{

Result<QByteArray> wholeMember(office::ZipPackage &package, const QString &name)
{
    const auto member = package.openMember(name);
    if (!member)
        return tl::unexpected(member.error());
    QByteArray bytes, part(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = (*member)->read(part.data(), part.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return bytes;
        bytes.append(part.constData(), qsizetype(*got));
    }
}

bool isMadeByUs(const QByteArray &bytes, const std::map<QByteArray, QByteArray> &parts)
{
    std::vector<office::StoredPart> inOrder;
    for (const char *name : {archivePart, indexPart, pagesPart, packagePart, digestPart}) {
        const auto found = parts.find(name);
        if (found == parts.end())
            return false;
        inOrder.push_back({found->first, found->second});
    }
    const auto again = office::storedZip(inOrder);
    return again && *again == bytes;
}

} // namespace

Result<PackParts> readParts(const QByteArray &bytes, const QString &where)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto package = office::ZipPackage::open(&buffer, where, {mostUnpacked, 400}, {});
    if (!package)
        return tl::unexpected(package.error());
    PackParts read;
    const QStringList names = package->names();
    for (const QString &name : names) {
        auto part = wholeMember(*package, name);
        if (part)
            read.parts.emplace(name.toUtf8(), *std::move(part));
        else
            read.damaged.emplace_back(name, part.error());
    }
    read.isOurForm = read.parts.size() == 5 && isMadeByUs(bytes, read.parts);
    return read;
}

} // namespace xw::evidence
