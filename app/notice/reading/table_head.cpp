#include "notice/reading/table_head.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr size_t kMostHeadRows = 5;      // title, two or three levels of heads, units
constexpr qsizetype kLongestHead = 16;   // characters of one cell of a head
constexpr qsizetype kShortestWords = 10; // of a sentence

/// Years over columns, or the numbers of the columns (栏次): numbers, and still a head.
bool isNumberedHead(const QStringList &cells)
{
    static const QRegularExpression year(u"^(?:19|20)\\d\\d$"_s);
    qsizetype years = 0, ordinals = 0, numbers = 0, words = 0;
    for (const QString &cell : cells) {
        if (!isNumberCell(cell)) {
            words += !cell.isEmpty();
            continue;
        }
        ++numbers;
        years += year.match(cell).hasMatch();
        ordinals += cell == QString::number(numbers);
    }
    return numbers >= 2 && ((years == numbers && words > 0) || (ordinals == numbers && words <= 1));
}

bool hasNumbers(const FoundRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), isNumberCell) && !isNumberedHead(row.cells);
}

bool looksLikeHead(const FoundRow &row)
{
    QSet<QString> seen;
    for (const QString &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (cell.size() > kLongestHead || isNumberCell(cell) || isSentenceCell(cell) || seen.contains(cell))
            return false;
        seen.insert(cell);
    }
    return seen.size() >= 2;
}

} // namespace

bool isNumberCell(const QString &cell)
{
    static const QRegularExpression number(
        u"^[-+]?\\d[\\d,]{0,14}(?:\\.\\d{1,6})?\\s?(?:[%‰]|[个家条件份期项次人天分户篇])?$"_s);
    return cell.size() <= 24 && number.match(cell).hasMatch();
}

bool isSentenceCell(const QString &cell)
{
    static const QRegularExpression digit(u"[0-9０-９]"_s);
    static const QRegularExpression marks(u"[。；！？]|\\p{Han}[,，;:：]\\s?\\p{Han}"_s);
    static const QRegularExpression counted(u"[0-9０-９][\\p{Han}%％]"_s);
    return cell.size() >= kShortestWords && cell.contains(digit) && cell.contains(marks) &&
           cell.contains(counted);
}

size_t headRows(const std::vector<FoundRow> &rows)
{
    if (rows.size() < 2 || std::any_of(rows.begin(), rows.end(), [](const FoundRow &r) { return r.marked; }))
        return 0;
    const auto first = std::find_if(rows.begin(), rows.end(), hasNumbers);
    const auto above = size_t(first - rows.begin());
    if (first != rows.end() && above <= kMostHeadRows)
        return above;
    return looksLikeHead(rows.front()) ? 1 : 0;
}

} // namespace xw::notice
