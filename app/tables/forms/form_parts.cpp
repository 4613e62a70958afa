#include "tables/forms/form_parts.h"

#include <QDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace xw::tables
{

Result<QByteArray> memberBytes(office::ZipPackage &package, const QString &member)
{
    Result<std::unique_ptr<office::ByteSource>> source = package.openMember(member);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    QByteArray bytes;
    for (;;) {
        constexpr qsizetype piece = 1 << 16;
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const Result<qint64> got = (*source)->read(bytes.data() + before, piece);
        if (!got)
            return tl::unexpected(got.error());
        bytes.resize(before + qsizetype(*got));
        if (*got == 0)
            return bytes;
    }
}

Result<QHash<QString, QString>> relationsOf(office::ZipPackage &package, const QString &part)
{
    QHash<QString, QString> relations;
    const QString folder = part.section(u'/', 0, -2);
    const QString member = folder + u"/_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    if (!package.has(member))
        return relations;
    const Result<QByteArray> bytes = memberBytes(package, member);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            break;
        if (!xml.isStartElement() || xml.name() != u"Relationship" ||
            xml.attributes().value(u"TargetMode"_s) == u"External")
            continue;
        QString target = xml.attributes().value(u"Target"_s).toString().replace(u'\\', u'/');
        target = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + u'/' + target);
        if (!target.startsWith(u"../"_s))
            relations.insert(xml.attributes().value(u"Id"_s).toString(), target);
    }
    return relations;
}

} // namespace xw::tables
