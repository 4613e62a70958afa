// Lists: CSV, XLS, XLSX.
#include "fuzz_targets.h"

#include "tables/table_stream.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

tables::ReadOptions options()
{
    tables::ReadOptions made;
    made.knownHeaders = {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s};
    made.limits.unpackedBytes = 4 << 20;
    made.limits.cells = 200'000;
    made.limits.characters = 2'000'000;
    return made;
}

void readTableFrom(const QString &path)
{
    const auto table = tables::readTable(path, options());
    if (!table) {
        promise(!table.error().summary.isEmpty() && !table.error().where.isEmpty(),
                "an error says what and where");
        return;
    }
    qint64 cells = 0;
    for (const tables::Row &row : table->rows) {
        promise(row.cells.size() == size_t(table->headers.size()), "a row has as many cells as the head");
        promise(row.number > table->headerRow, "rows stand behind the head");
        cells += qint64(row.cells.size());
    }
    promise(cells <= options().limits.cells, "no more cells than allowed");
    promise(QSet<QString>(table->headers.cbegin(), table->headers.cend()).size() == table->headers.size(),
            "each column has a name of its own");
}

void runCsv(const QByteArray &input)
{
    readTableFrom(asFile(input, "csv"));
}

void runXls(const QByteArray &input)
{
    readTableFrom(asFile(input, "xls"));
}

void runXlsx(const QByteArray &input)
{
    readTableFrom(asFile(packageOf(input), "xlsx"));
}

QList<QByteArray> tableFiles(const QStringList &patterns, qint64 longest)
{
    QList<QByteArray> files;
    const QDir folder(QStringLiteral(XW_TEST_DATA "/tables"));
    for (const QString &name : folder.entryList(patterns, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.size() <= longest && file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

QList<QByteArray> csvSeeds()
{
    return tableFiles({u"*.csv"_s}, 16384) +
           QList<QByteArray>{
               u"网站标识码,网站名称\n3601000001,甲\n\"3601000002\",\"乙\n\"\"丙\"\"\"\n"_s.toUtf8(),
               u"网站名称\t所属地区\r\n甲\t南昌市\r\n"_s.toUtf8(), u"a;b\n1;2;3\n\n4\n"_s.toUtf8()};
}

QList<QByteArray> xlsSeeds()
{
    return tableFiles({u"*.xls"_s}, 65536);
}

QList<QByteArray> xlsxSeeds()
{
    const QByteArray parts =
        u"@@ [Content_Types].xml\n<Types/>\n"
        "@@ _rels/.rels\n<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
        "Target=\"xl/workbook.xml\"/>"
        "</Relationships>\n"
        "@@ xl/workbook.xml\n<workbook xmlns:r=\"q\"><workbookPr date1904=\"0\"/><sheets>"
        "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>\n"
        "@@ xl/_rels/workbook.xml.rels\n<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" "
        "Target=\"sharedStrings.xml\"/></Relationships>\n"
        "@@ "
        "xl/sharedStrings.xml\n<sst><si><t>网站标识码</t></si><si><r><t>网站</t></r><r><t>名称</t></r></si></"
        "sst>\n"
        "@@ xl/styles.xml\n<styleSheet><numFmts><numFmt numFmtId=\"165\" "
        "formatCode=\"yyyy/m/d\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>\n"
        "@@ xl/worksheets/sheet1.xml\n<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
        "<c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>3601000001</v></c><c r=\"B2\" "
        "t=\"inlineStr\"><is><t>甲</t></is></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"><v>43831</v></c><c "
        "r=\"B3\" "
        "t=\"e\"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>\n"_s
            .toUtf8();
    return tableFiles({u"0*.xlsx"_s}, 16384) + QList<QByteArray>{parts};
}

} // namespace

std::vector<FuzzTarget> tableTargets()
{
    return {
        {"csv",
         runCsv,
         csvSeeds,
         {",", "\"", "\"\"", "\n", "\r\n", "\t", ";", "\xEF\xBB\xBF", "\xFF\xFE", "sep=;\n"}},
        {"xls",
         runXls,
         xlsSeeds,
         {QByteArray::fromHex("d0cf11e0a1b11ae1"), QByteArray::fromHex("09081000"),
          QByteArray::fromHex("fc00"), QByteArray::fromHex("3c00"), QByteArray::fromHex("e500"),
          QByteArray::fromHex("ffffffff"), QByteArray::fromHex("0502"), QByteArray::fromHex("8500")},
         65536},
        {"xlsx",
         runXlsx,
         xlsxSeeds,
         {"@@ xl/worksheets/sheet1.xml\n", "<c r=\"ZZZ9\">", "t=\"s\"", "<v>1e999</v>",
          "<mergeCell ref=\"A1:XFD1048576\"/>", "<row r=\"99999999\">", "</sheetData>", "&#0;",
          "<!DOCTYPE a [", "PK\x03\x04", "PK\x01\x02", "PK\x05\x06"}},
    };
}

} // namespace xw::testkit
