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

/// Its upper left corner lies in this cell; row -1: it lies at a place of the sheet, whatever its cells.
struct SheetPicture {
    int row = 1; ///< from 1
    int column = 0;
    QByteArray bytes;
};

struct Sheet {
    QString name;
    QList<QStringList> rows; ///< texts; one that begins with "<c" is the cell's own XML
    QStringList merged = {}; ///< ranges: "A1:C1"
    QList<int> hidden = {};  ///< columns, from 0
    QList<SheetPicture> pictures = {};
};

inline QString columnsOf(const Sheet &sheet)
{
    QString xml;
    for (const int column : sheet.hidden)
        xml += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"0\" hidden=\"1\"/>").arg(column + 1);
    return xml.isEmpty() ? xml : QStringLiteral("<cols>%1</cols>").arg(xml);
}

/// The drawing of a sheet with its relations and pictures, as Excel writes them.
inline void addDrawing(Package &package, const Sheet &sheet, const QByteArray &id)
{
    const QString ns = QStringLiteral("http://schemas.openxmlformats.org/");
    const QString type = ns + QStringLiteral("officeDocument/2006/relationships/");
    const auto relations = [&ns](const QString &inner) {
        return QStringLiteral("<Relationships xmlns=\"%1package/2006/relationships\">%2</Relationships>")
            .arg(ns, inner)
            .toUtf8();
    };
    QString anchors, images;
    for (qsizetype i = 0; i < sheet.pictures.size(); ++i) {
        const SheetPicture &picture = sheet.pictures.at(i);
        const QString shape =
            QStringLiteral("<xdr:pic><xdr:blipFill><a:blip r:embed=\"p%1\"/></xdr:blipFill></xdr:pic>")
                .arg(i);
        const QString from = QStringLiteral("<xdr:from><xdr:col>%1</xdr:col><xdr:row>%2</xdr:row></xdr:from>")
                                 .arg(picture.column)
                                 .arg(picture.row - 1);
        anchors += picture.row < 1
                       ? QStringLiteral("<xdr:absoluteAnchor>%1</xdr:absoluteAnchor>").arg(shape)
                       : QStringLiteral("<xdr:oneCellAnchor>%1%2</xdr:oneCellAnchor>").arg(from, shape);
        const QByteArray name = "image" + id + "_" + QByteArray::number(i) + ".png";
        images += QStringLiteral("<Relationship Id=\"p%1\" Type=\"%2image\" Target=\"../media/%3\"/>")
                      .arg(i)
                      .arg(type, QString::fromLatin1(name));
        package.add("xl/media/" + name, picture.bytes);
    }
    package.add(
        "xl/worksheets/_rels/sheet" + id + ".xml.rels",
        relations(
            QStringLiteral("<Relationship Id=\"d\" Type=\"%1drawing\" Target=\"../drawings/drawing%2.xml\"/>")
                .arg(type, QString::fromLatin1(id))));
    package.add("xl/drawings/drawing" + id + ".xml",
                QStringLiteral("<xdr:wsDr xmlns:xdr=\"%1drawingml/2006/spreadsheetDrawing\" "
                               "xmlns:a=\"%1drawingml/2006/main\" xmlns:r=\"%2\">%3</xdr:wsDr>")
                    .arg(ns, type.chopped(1), anchors)
                    .toUtf8());
    package.add("xl/drawings/_rels/drawing" + id + ".xml.rels", relations(images));
}

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
            QStringLiteral("<worksheet xmlns=\"%1spreadsheetml/2006/main\" "
                           "xmlns:r=\"%2\">%3<sheetData>%4</sheetData>%5</worksheet>")
                .arg(ns, type.chopped(1), columnsOf(sheets[i]), xml,
                     mergesOf(sheets[i]) +
                         (sheets[i].pictures.isEmpty() ? QString() : QStringLiteral("<drawing r:id=\"d\"/>")))
                .toUtf8());
        if (!sheets[i].pictures.isEmpty())
            addDrawing(package, sheets[i], id.toLatin1());
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
