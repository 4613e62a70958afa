// Workbooks as tests need them: few cells, each as its raw XML, packed without compression.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <array>

namespace xw::testkit
{

/// A ZIP of stored members.
class Package
{
public:
    void add(const QByteArray &name, const QByteArray &content)
    {
        const QByteArray sizes =
            u32(crc(content)) + u32(quint32(content.size())) + u32(quint32(content.size()));
        const QByteArray head =
            u16(20) + u16(0) + u16(0) + u16(0) + u16(0x21) + sizes + u16(quint16(name.size()));
        m_directory += "PK\x01\x02" + u16(20) + head + u16(0) + u16(0) + u16(0) + u16(0) + u32(0) +
                       u32(quint32(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + head + u16(0) + name + content;
        ++m_members;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + u16(0) + u16(0) + u16(m_members) + u16(m_members) +
               u32(quint32(m_directory.size())) + u32(quint32(m_bytes.size())) + u16(0);
    }

private:
    static QByteArray u16(quint16 n) { return QByteArray(1, char(n & 255)) + char(n >> 8); }
    static QByteArray u32(quint32 n) { return u16(quint16(n)) + u16(quint16(n >> 16)); }
    static quint32 crc(const QByteArray &bytes)
    {
        quint32 sum = ~0U;
        for (const char byte : bytes) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320U : 0);
        }
        return ~sum;
    }
    QByteArray m_bytes, m_directory;
    quint16 m_members = 0;
};

struct Sheet {
    QString name;
    QList<QStringList> rows; ///< texts; one that begins with "<c" is the cell's own XML
    QStringList merged = {}; ///< ranges: "A1:C1"
};

inline QString mergesOf(const Sheet &sheet)
{
    QString xml;
    for (const QString &range : sheet.merged)
        xml += QStringLiteral("<mergeCell ref=\"%1\"/>").arg(range);
    return xml.isEmpty() ? xml : QStringLiteral("<mergeCells>%1</mergeCells>").arg(xml);
}

/// `slash`: what stands between the folders of the members' names. `numberFormat`: of style 1.
inline QByteArray workbook(const QList<Sheet> &sheets, const QByteArray &slash = "/",
                           const QString &numberFormat = QStringLiteral("General"))
{
    Package package;
    QString names, relations;
    const QString ns = QStringLiteral("http://schemas.openxmlformats.org/");
    const QString type = ns + QStringLiteral("officeDocument/2006/relationships/");
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString id = QString::number(i + 1);
        names += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"r%2\"/>").arg(sheets[i].name, id);
        relations += QStringLiteral(
                         "<Relationship Id=\"r%1\" Type=\"%2worksheet\" Target=\"worksheets/sheet%1.xml\"/>")
                         .arg(id, type);
        QString xml;
        for (const QStringList &row : sheets[i].rows) {
            xml += QStringLiteral("<row>");
            for (const QString &cell : row)
                xml += cell.startsWith(QStringLiteral("<c"))
                           ? cell
                           : QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>")
                                 .arg(cell.toHtmlEscaped());
            xml += QStringLiteral("</row>");
        }
        package.add(
            "xl" + slash + "worksheets" + slash + "sheet" + id.toLatin1() + ".xml",
            QStringLiteral(
                "<worksheet xmlns=\"%1spreadsheetml/2006/main\"><sheetData>%2</sheetData>%3</worksheet>")
                .arg(ns, xml, mergesOf(sheets[i]))
                .toUtf8());
    }
    relations += QStringLiteral("<Relationship Id=\"s\" Type=\"%1styles\" Target=\"styles.xml\"/>").arg(type);
    const auto relationsPart = [&](const QString &content) {
        return QStringLiteral("<Relationships xmlns=\"%1package/2006/relationships\">%2</Relationships>")
            .arg(ns, content)
            .toUtf8();
    };
    package.add(
        "xl" + slash + "workbook.xml",
        QStringLiteral(
            "<workbook xmlns=\"%1spreadsheetml/2006/main\" xmlns:r=\"%2\"><sheets>%3</sheets></workbook>")
            .arg(ns, type.chopped(1), names)
            .toUtf8());
    package.add("xl" + slash + "_rels" + slash + "workbook.xml.rels", relationsPart(relations));
    package.add(
        "xl" + slash + "styles.xml",
        QStringLiteral(
            "<styleSheet xmlns=\"%1spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\" "
            "formatCode=\"%2\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
            "</styleSheet>")
            .arg(ns, numberFormat.toHtmlEscaped())
            .toUtf8());
    package.add(
        "_rels" + slash + ".rels",
        relationsPart(
            QStringLiteral("<Relationship Id=\"a\" Type=\"%1officeDocument\" Target=\"xl/workbook.xml\"/>")
                .arg(type)));
    return package.bytes();
}

} // namespace xw::testkit
