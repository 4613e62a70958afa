#include "notice/proof/proof_text.h"

#include "base/half_width.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString normalised(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        c = c == QChar(0x3000) || c == QChar(0x00A0) ? QChar(u' ') : halfWidth(c);
    }
    return out;
}

namespace
{

bool hasHan(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

/// Lines that hold one cell each become rows again: a row begins with the number that is due and a name
/// behind it.
std::vector<ProofTable> tablesFromCells(const QStringList &cells, int annex, const QString &title)
{
    static const QRegularExpression section(u"^[一二三四五六七八九十]+、"_s);
    std::vector<ProofTable> tables;
    for (qsizetype i = 0; i < cells.size();) {
        if (cells.at(i) != u"序号"_s) {
            ++i;
            continue;
        }
        ProofTable table{annex, title, {}, {}, false};
        const auto startsRow = [&](qsizetype at) {
            return at + 1 < cells.size() && cells.at(at) == QString::number(table.rows.size() + 1) &&
                   hasHan(cells.at(at + 1));
        };
        while (i < cells.size() && !startsRow(i))
            table.header << cells.at(i++);
        while (i < cells.size()) {
            if (startsRow(i)) {
                table.rows.push_back({cells.at(i)});
            } else if (cells.at(i) == u"合计"_s || cells.at(i) == u"总计"_s) {
                table.rows.push_back({cells.at(i)});
            } else if (section.match(cells.at(i)).hasMatch() || cells.at(i) == u"序号"_s) {
                break;
            } else {
                table.rows.back() << cells.at(i);
            }
            ++i;
        }
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

/// | a | b |; fewer than two cells: no row.
QStringList pipedCells(const QString &line)
{
    if (line.count(u'|') < 2)
        return {};
    QStringList cells = normalised(line).split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    if (cells.first().isEmpty())
        cells.removeFirst();
    if (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

/// Rows of one width, the head above them: the first row that holds no number but in its first cell ends the
/// head.
ProofTable tableFromPipes(const std::vector<QStringList> &rows, int annex, const QString &title)
{
    ProofTable table{annex, title, {}, {}, true};
    static const QRegularExpression rule(u"^[-—:=+ ]*$"_s);
    static const QRegularExpression value(u"^\\d[\\d,.]*%?$"_s);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (const QStringList &row : rows) {
        if (row.size() != width || std::all_of(row.begin(), row.end(), [&](const QString &cell) {
                return rule.match(cell).hasMatch();
            }))
            continue; // a title in one cell, a ruled line
        const bool values = std::any_of(row.begin() + 1, row.end(),
                                        [&](const QString &cell) { return value.match(cell).hasMatch(); });
        if (table.rows.empty() && !values)
            table.header += row;
        else
            table.rows.push_back(row);
    }
    return table;
}

} // namespace

ProofText proofTextFromPlain(const QString &plain)
{
    static const QRegularExpression annexHead(u"^附件\\s*(\\d{0,2})$"_s);
    static const QRegularExpression bullet(u"^[•·●▪]\\s*"_s);
    ProofText text;
    QStringList cells;
    std::vector<QStringList> piped; // rows of a table that is drawn with |
    int annex = 0;
    QString title;
    const auto flush = [&] {
        for (ProofTable &table : tablesFromCells(cells, annex, title))
            text.tables.push_back(std::move(table));
        cells.clear();
    };
    const auto flushPiped = [&] {
        if (ProofTable table = tableFromPipes(piped, annex, title); !table.rows.empty())
            text.tables.push_back(std::move(table));
        piped.clear();
    };
    for (QString line : plain.split(QRegularExpression(u"\\r\\n|\\r|\\n|\\f"_s))) {
        line = line.trimmed().remove(bullet);
        while (!line.isEmpty() && (line.front() == QChar(0x3000) || line.front() == QChar(0x00A0)))
            line.remove(0, 1);
        if (line.isEmpty())
            continue;
        if (QStringList row = pipedCells(line); row.size() >= 2) {
            piped.push_back(std::move(row));
            continue;
        }
        flushPiped();
        const auto head = annexHead.match(normalised(line));
        if (head.hasMatch()) {
            flush();
            annex = std::max(1, head.captured(1).toInt());
            title.clear();
            if (text.annexStart < 0)
                text.annexStart = int(text.paragraphs.size());
            text.paragraphs.push_back(line);
        } else if (annex > 0 && title.isEmpty()) {
            title = line;
            text.paragraphs.push_back(line);
        } else if (annex > 0) {
            cells << normalised(line);
        } else {
            text.paragraphs.push_back(line);
        }
    }
    flushPiped();
    flush();
    return text;
}

} // namespace xw::notice
