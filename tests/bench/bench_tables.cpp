// How fast lists are read: 135,000 rows of 12 columns as CSV and as XLSX, against reading or unzipping the
// same bytes alone, and against two well-known readers. Prints seconds (the best of some runs) and ratios.
#include "base/gb18030.h"
#include "tables/table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <quazip.h>
#include <quazipfile.h>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{
constexpr int kRows = 135'000;
const QStringList kHeaders{u"网站标识码"_s, u"网站名称"_s, u"首页网址"_s, u"所属地区"_s,
                           u"网站类型"_s,   u"主办单位"_s, u"运行状态"_s, u"负责人"_s,
                           u"联系电话"_s,   u"栏目数"_s,   u"开通日期"_s, u"备注"_s};

// A register as provinces export it: codes and names differ in each row, regions, types and states repeat.
QStringList rowOf(int i)
{
    static const QStringList regions{u"南昌市"_s, u"九江市"_s, u"景德镇市"_s, u"萍乡市"_s,
                                     u"新余市"_s, u"鹰潭市"_s, u"赣州市"_s,   u"宜春市"_s,
                                     u"上饶市"_s, u"吉安市"_s, u"抚州市"_s,   u"省直"_s};
    static const QStringList types{u"县级门户"_s, u"县级部门"_s, u"市级部门"_s, u"省级部门"_s};
    const QString number = QString::number(i).rightJustified(6, u'0');
    return {QString::number(3'600'000'000LL + i),
            regions.at(i % 12) + u"某某局第"_s + number + u"号网站"_s,
            u"http://www.site"_s + number + u".gov.example/"_s,
            regions.at(i % 12),
            types.at(i % 4),
            regions.at(i % 12) + u"某某局"_s + QString::number(i % 9000),
            i % 37 ? u"正常"_s : u"已关停"_s,
            u"王"_s + QChar(0x4E00 + i % 3000),
            u"0791-8"_s + number,
            QString::number(i % 250),
            QDate(2010, 1, 1).addDays(i % 3650).toString(Qt::ISODate),
            i % 5 ? QString() : u"含\"引号\"，与逗号, 第"_s + number};
}

void writeCsv(const QString &path)
{
    std::vector<std::vector<QString>> rows;
    for (int i = 0; i < kRows; ++i) {
        const QStringList cells = rowOf(i);
        rows.emplace_back(cells.begin(), cells.end());
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(tables::toCsv(kHeaders, rows)) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

void member(QuaZip &zip, const QString &name, const QByteArray &content)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

// As an office program writes it: shared strings, numbers as numbers, dates as serials with a format. Written
// out by hand: libxlsxwriter and QuaZip bring two different functions of one name, so that one program cannot
// use both.
void writeXlsx(const QString &path)
{
    constexpr const char *head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray strings, sheet = head + ("<worksheet xmlns=" + main) + "><sheetData>";
    QHash<QString, int> indexes;
    qint64 uses = 0;
    const auto text = [&](const QByteArray &name, const QString &value) {
        auto index = indexes.find(value);
        if (index == indexes.end()) {
            index = indexes.insert(value, int(indexes.size()));
            strings += "<si><t>" + value.toHtmlEscaped().toUtf8() + "</t></si>";
        }
        ++uses;
        sheet += "<c r=\"" + name + "\" t=\"s\"><v>" + QByteArray::number(*index) + "</v></c>";
    };
    for (int i = 0; i <= kRows; ++i) {
        const QByteArray row = QByteArray::number(i + 1);
        const QStringList cells = i == 0 ? kHeaders : rowOf(i - 1);
        sheet += "<row r=\"" + row + "\" spans=\"1:12\">";
        for (int column = 0; column < cells.size(); ++column) {
            const QByteArray name = char('A' + column) + row;
            if (i > 0 && column == 9)
                sheet += "<c r=\"" + name + "\"><v>" + cells.at(column).toUtf8() + "</v></c>";
            else if (i > 0 && column == 10)
                sheet += "<c r=\"" + name + "\" s=\"1\"><v>" + QByteArray::number(40179 + (i - 1) % 3650) +
                         "</v></c>";
            else if (!cells.at(column).isEmpty())
                text(name, cells.at(column));
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot write %s", qPrintable(path));
    member(
        zip, u"[Content_Types].xml"_s,
        head +
            QByteArray(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                "<Default Extension=\"rels\" "
                "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                "<Override PartName=\"/xl/workbook.xml\" "
                "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
                "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                "<Override PartName=\"/xl/sharedStrings.xml\" "
                "ContentType=\"application/"
                "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                "<Override PartName=\"/xl/styles.xml\" "
                "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></"
                "Types>"));
    const auto relation = [&](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relations + '/' + type +
               "\" Target=\"" + target + "\"/>";
    };
    const QByteArray relationsHead =
        head +
        QByteArray("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    member(zip, u"_rels/.rels"_s,
           relationsHead + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    member(zip, u"xl/_rels/workbook.xml.rels"_s,
           relationsHead + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
               relation("rId2", "styles", "styles.xml") +
               relation("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
    member(zip, u"xl/workbook.xml"_s,
           head + ("<workbook xmlns=" + main) + " xmlns:r=\"" + relations +
               "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    member(zip, u"xl/styles.xml"_s,
           head + ("<styleSheet xmlns=" + main) +
               "><numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
               "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill "
               "patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>"
               "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
               "<xf numFmtId=\"176\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    member(zip, u"xl/sharedStrings.xml"_s,
           head + ("<sst xmlns=" + main) + " count=\"" + QByteArray::number(uses) + "\" uniqueCount=\"" +
               QByteArray::number(indexes.size()) + "\">" + strings + "</sst>");
    member(zip, u"xl/worksheets/sheet1.xml"_s, sheet);
}

double seconds(int runs, const std::function<void()> &work)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = qMin(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

void ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

void readWhole(const QString &path)
{
    tables::ReadOptions options;
    options.knownHeaders = kHeaders;
    const auto table = tables::readTable(path, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().line()));
    if (table->rows.size() != size_t(kRows) || table->headers != kHeaders || !table->problems.empty())
        qFatal("%s was not read whole", qPrintable(path));
    const QStringList last = rowOf(kRows - 1);
    for (qsizetype column = 0; column < last.size(); ++column)
        if (table->rows.back().cells[size_t(column)] != last.at(column))
            qFatal("column %d differs", int(column));
}

void line(const char *what, double time, double ours, const char *bar = "")
{
    std::printf("%-34s %8.3f s   %6.2f x ours   %s\n", what, time, time / ours, bar);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool oursOnly = app.arguments().contains(u"--ours"_s);
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"list.csv"_s), gbk = folder.filePath(u"list-gbk.csv"_s),
                  xlsx = folder.filePath(u"list.xlsx"_s);
    writeCsv(csv);
    writeXlsx(xlsx);
    {
        QFile from(csv), to(gbk);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("cannot copy the list");
        to.write(toGb18030(QString::fromUtf8(from.readAll().mid(3))));
    }
    std::printf("%d rows x %d columns; CSV %.1f MB, XLSX %.1f MB\n", kRows, int(kHeaders.size()),
                double(QFile(csv).size()) / 1e6, double(QFile(xlsx).size()) / 1e6);

    if (const qsizetype keep = app.arguments().indexOf(u"--keep"_s); keep > 0) {
        const QDir into(app.arguments().value(keep + 1));
        for (const QString &file : {csv, gbk, xlsx})
            QFile::copy(file, into.filePath(QFileInfo(file).fileName()));
        return 0;
    }
    const double readCsv = seconds(5, [&] { readWhole(csv); });
    line("CSV, UTF-8", readCsv, readCsv);
    line("CSV, GB18030", seconds(5, [&] { readWhole(gbk); }), readCsv);
    line("the same bytes alone",
         seconds(5,
                 [&] {
                     QFile file(csv);
                     if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
                         qFatal("cannot read the list");
                 }),
         readCsv);
    const double readXlsx = seconds(5, [&] { readWhole(xlsx); });
    line("XLSX", readXlsx, readXlsx);
    line("unzip -p", seconds(5, [&] { ran(u"unzip"_s, {u"-p"_s, xlsx}); }), readXlsx, "bar: at least 0.20");
    if (oursOnly)
        return 0;
    line("openpyxl, read_only",
         seconds(1,
                 [&] {
                     ran(u"/usr/bin/python3"_s,
                         {u"-c"_s,
                          u"import sys, openpyxl\n"
                          "sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).active\n"
                          "n = sum(1 for row in sheet.iter_rows(values_only=True))\n"
                          "assert n == 135001, n"_s,
                          xlsx});
                 }),
         readXlsx, "bar: at least 15");
    line("xlsx2csv", seconds(1, [&] { ran(u"xlsx2csv"_s, {xlsx}); }), readXlsx, "bar: at least 5");
    return 0;
}
