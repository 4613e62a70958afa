#include "workspace/import/ledger_sums.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr size_t mostSummed = 100;      ///< rows under one heading
constexpr qsizetype fewestAgreeing = 2; ///< one count alone may agree by chance

bool isHeading(const QString &name)
{
    static const QRegularExpression numbered(
        u"^\\s*([(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[Ⅰ-Ⅹ][、.．])"_s);
    static const QRegularExpression generic(
        u"^(各|全)|(部门|单位|县区|区县|县\\(市、区\\)|市县|市州|设区市|地区|地方|市直|省直|区直|州直|县直|中央驻.{0,4})$"_s);
    const QString plain = name.trimmed();
    return numbered.match(plain).hasMatch() || generic.match(plain).hasMatch();
}

/// How many rows from `at` on, in one direction, add up to it; nought: none do.
size_t reach(const std::vector<CountedRow> &rows, size_t at, int step)
{
    const std::vector<qint64> &wanted = rows[at].counts;
    std::vector<qint64> sums(wanted.size(), 0);
    for (size_t taken = 1; taken <= mostSummed; ++taken) {
        const qint64 place = qint64(at) + step * qint64(taken);
        if (place < 0 || place >= qint64(rows.size()))
            return 0;
        const std::vector<qint64> &counts = rows[size_t(place)].counts;
        for (size_t i = 0; i < wanted.size(); ++i) {
            sums[i] += counts[i];
            if (sums[i] > wanted[i])
                return 0;
        }
        if (taken >= 2 && sums == wanted)
            return taken;
    }
    return 0;
}

} // namespace

std::optional<SummedRows> rowsSummedBy(const std::vector<CountedRow> &rows, size_t at)
{
    const std::vector<qint64> &counts = rows[at].counts;
    const auto agreeing = std::count_if(counts.begin(), counts.end(), [](qint64 count) { return count > 0; });
    if (agreeing == 0)
        return std::nullopt;
    const bool isSure = agreeing >= fewestAgreeing && isHeading(rows[at].first);
    if (const size_t below = reach(rows, at, 1))
        return SummedRows{at + 1, at + below, isSure};
    if (const size_t above = reach(rows, at, -1))
        return SummedRows{at - above, at - 1, isSure};
    return std::nullopt;
}

} // namespace xw
