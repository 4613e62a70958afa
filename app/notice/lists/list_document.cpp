#include "notice/list_document.h"

#include "base/whole_file.h"
#include "notice/lists/rate_chart.h"
#include "notice/writers.h"
#include "tables/table.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

TableCell listCell(const QString &text, Align align)
{
    return {{{text, {}}}, 1, 1, align, false};
}

Table listTableOf(const ListTable &list)
{
    Table table;
    table.caption = list.caption;
    table.widths = list.widths;
    table.totalRow = list.totalRow;
    TableRow header;
    for (const QString &name : list.headers)
        header.push_back(listCell(name, Align::Center));
    table.header.push_back(std::move(header));
    for (const QStringList &cells : list.rows) {
        TableRow row;
        for (qsizetype i = 0; i < list.headers.size(); ++i)
            row.push_back(
                listCell(cells.value(i), list.leftColumns.contains(int(i)) ? Align::Left : Align::Center));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

NoticeDocument toNotice(const ListDocument &list)
{
    NoticeDocument document;
    document.title = list.title;
    document.issuer = list.issuer;
    document.date = list.date;
    document.blocks.push_back(Title{{{list.title, {}}}});
    for (const QString &line : list.lines)
        document.blocks.push_back(Paragraph{{{line, {}}}});
    for (const ListChart &chart : list.charts)
        document.blocks.push_back(rateChart(chart));
    if (!list.signLines.isEmpty())
        document.blocks.push_back(Paragraph{{{list.signLines.join(u"　　　　　　　　"_s), {}}}});
    int number = 0;
    for (const ListTable &table : list.tables) {
        document.blocks.push_back(AnnexStart{++number, list.tables.size() == 1, table.title, table.title});
        document.blocks.push_back(listTableOf(table));
    }
    return document;
}

QStringList listFormats()
{
    return {u"xlsx"_s, u"docx"_s, u"pdf"_s, u"html"_s, u"csv"_s};
}

Result<QByteArray> listFile(const ListDocument &list, const QString &format, int table, const JobPtr &job)
{
    if (format == u"csv"_s && table >= 0 && table < int(list.tables.size())) {
        const ListTable &one = list.tables[size_t(table)];
        std::vector<std::vector<QString>> rows;
        for (const QStringList &row : one.rows)
            rows.emplace_back(row.begin(), row.end());
        return tables::toCsv(one.headers, rows);
    }
    if (format == u"xlsx"_s) {
        ListDocument tables = list;
        tables.charts.clear(); // a sheet holds one table
        return writeAnnexXlsx(toNotice(tables), table, job);
    }
    const NoticeDocument document = toNotice(list);
    if (format == u"docx"_s)
        return writeDocx(document);
    if (format == u"html"_s)
        return writeHtml(document);
    if (format == u"pdf"_s)
        return writePdf(document);
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("xw", "A list is written as XLSX, DOCX, PDF, HTML or CSV, not as “%1”"), {format}},
        {}, {QT_TRANSLATE_NOOP("xw", "Name a file that ends in .xlsx, .docx, .pdf, .html or .csv"), {}});
}

Result<void> writeList(const ListDocument &list, const QString &path, int table)
{
    const Result<QByteArray> bytes = listFile(list, QFileInfo(path).suffix().toLower(), table);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
}

} // namespace xw::notice
