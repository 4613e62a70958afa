#include "notice/writers/html_table.h"

#include "notice/layout/table_plan.h"
#include "notice/writers/table_grid.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
QString cellHtml(const GridCell &place, bool head, bool total)
{
    QString tag = head || (total && place.column == 0) ? u"th"_s : u"td"_s;
    QString html = u'<' + tag;
    if (head)
        html += place.columnSpan > 1 ? u" scope=\"colgroup\""_s : u" scope=\"col\""_s;
    else if (tag == u"th")
        html += u" scope=\"row\""_s;
    if (place.columnSpan > 1)
        html += u" colspan=\"%1\""_s.arg(place.columnSpan);
    if (place.rowSpan > 1)
        html += u" rowspan=\"%1\""_s.arg(place.rowSpan);
    if (place.cell && place.cell->align != Align::Center)
        html += place.cell->align == Align::Right ? u" class=\"right\""_s : u" class=\"left\""_s;
    html += u'>';
    if (place.cell)
        html += htmlOf(place.cell->runs);
    return html + u"</"_s + tag + u'>';
}

QString bandHtml(const std::vector<TableRow> &rows, int columns, bool head, bool totalRow)
{
    if (rows.empty())
        return {};
    const QString tag = head ? u"thead"_s : u"tbody"_s;
    QString html = u'<' + tag + u">\n"_s;
    const auto placed = gridRows(rows, columns);
    for (size_t r = 0; r < placed.size(); ++r) {
        const bool total = totalRow && r + 1 == placed.size();
        html += total ? u"<tr class=\"total\">"_s : u"<tr>"_s;
        for (const GridCell &place : placed[r])
            if (place.first)
                html += cellHtml(place, head, total);
        html += u"</tr>\n"_s;
    }
    return html + u"</"_s + tag + u">\n"_s;
}
} // namespace

QString escapedHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString htmlOf(const Runs &runs)
{
    QString html;
    for (const Run &run : runs) {
        const QString text = escapedHtml(run.text);
        html += run.fact.isEmpty()
                    ? text
                    : u"<span data-fact=\""_s + run.fact.toHtmlEscaped() + u"\">"_s + text + u"</span>"_s;
    }
    return html;
}

QString htmlTable(const Table &table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return {};
    QString html = u"<table>\n"_s;
    if (!table.caption.isEmpty())
        html += u"<caption>"_s + escapedHtml(table.caption) + u"</caption>\n"_s;
    qreal sum = 0;
    const TablePlan plan = planTable(table, false);
    for (const qreal width : plan.widths)
        sum += width;
    html += u"<colgroup>"_s;
    for (const qreal width : plan.widths)
        html += u"<col style=\"width:%1%\">"_s.arg(width * 100 / sum, 0, 'f', 2);
    html += u"</colgroup>\n"_s;
    html += bandHtml(table.header, columns, true, false);
    html += bandHtml(table.rows, columns, false, table.totalRow);
    return html + u"</table>\n"_s;
}

QString htmlPicture(const Picture &picture)
{
    const QString type = picture.bytes.startsWith("\x89PNG") ? u"png"_s : u"jpeg"_s;
    const QString caption = escapedHtml(picture.caption);
    return u"<figure><img alt=\""_s + caption + u"\" src=\"data:image/"_s + type + u";base64,"_s +
           QString::fromLatin1(picture.bytes.toBase64()) + u"\"><figcaption>"_s + caption +
           u"</figcaption></figure>\n"_s;
}

} // namespace xw::notice
