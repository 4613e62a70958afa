// CSV out: toCsv().
#include "tables/table.h"

namespace xw::tables
{

namespace
{
// ="…" shows as the text itself in office programs and is never run as a formula; our reader takes it off
// again.
QString quotedAsText(const QString &cell)
{
    QString inner = cell;
    inner.replace(u'"', QLatin1String("\"\""));
    return QLatin1String("=\"") + inner + u'"';
}

void append(QByteArray &csv, const QString &cell)
{
    const bool formula = !cell.isEmpty() && QStringView(u"=+-@").contains(cell.front());
    QString text = formula ? quotedAsText(cell) : cell;
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', QLatin1String("\"\""));
        text = u'"' + text + u'"';
    }
    csv += text.toUtf8();
}
} // namespace

QByteArray toCsv(const QStringList &headers, const std::vector<std::vector<QString>> &rows)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (i > 0)
            csv += ',';
        append(csv, headers.at(i));
    }
    csv += "\r\n";
    for (const std::vector<QString> &row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                csv += ',';
            append(csv, row[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace xw::tables
