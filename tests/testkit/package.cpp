#include "testkit/package.h"

#include "office/zip_package.h"

#include <QBuffer>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray packagePart(const QByteArray &package, const QString &name)
{
    QBuffer device;
    device.setData(package);
    device.open(QIODevice::ReadOnly);
    auto opened = office::ZipPackage::open(&device, name, {}, {});
    if (!opened || !opened->has(name))
        return {};
    const auto member = opened->openMember(name);
    if (!member)
        return {};
    QByteArray bytes(1 << 16, Qt::Uninitialized), all;
    for (;;) {
        const Result<qint64> read = (*member)->read(bytes.data(), bytes.size());
        if (!read)
            return {};
        if (*read == 0)
            return all;
        all.append(bytes.constData(), *read);
    }
}

QByteArray packagePartOf(const QString &path, const QString &name)
{
    return packagePart(fileBytes(path), name);
}

QStringList packageNames(const QByteArray &package)
{
    QBuffer device;
    device.setData(package);
    device.open(QIODevice::ReadOnly);
    const auto opened = office::ZipPackage::open(&device, {}, {}, {});
    return opened ? opened->names() : QStringList();
}

QStringList packageNamesOf(const QString &path)
{
    return packageNames(fileBytes(path));
}

QString WordText::words() const
{
    QStringList lines;
    for (const QString &paragraph : paragraphs)
        lines << paragraph.section(u'|', 1);
    return (lines + cells).join(u'\n');
}

WordText wordText(const QByteArray &docx)
{
    WordText found;
    QXmlStreamReader xml(packagePart(docx, u"word/document.xml"_s));
    int tablesAround = 0;
    QString style, text;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool starts = xml.isStartElement();
        if (!starts && !xml.isEndElement())
            continue;
        const QStringView name = xml.name();
        if (name == "tbl"_L1) {
            found.tables += starts && tablesAround == 0 ? 1 : 0;
            tablesAround += starts ? 1 : -1;
        } else if (name == "sectPr"_L1 && starts) {
            ++found.sections;
        } else if (name == "p"_L1 && starts) {
            style = u"Normal"_s;
            text.clear();
        } else if (name == "p"_L1) {
            if (tablesAround > 0)
                found.cells << text;
            else
                found.paragraphs << style + u'|' + text;
        } else if (name == "pStyle"_L1 && starts) {
            style = xml.attributes()
                        .value("http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1, "val"_L1)
                        .toString();
        } else if (name == "t"_L1 && starts) {
            text += xml.readElementText();
        }
    }
    return found;
}

WordText wordTextOf(const QString &path)
{
    return wordText(fileBytes(path));
}

} // namespace xw::testkit
