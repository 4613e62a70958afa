// Tables: 合计 against the rows above it, sums within rows, rates within rows, cells that were cut, and
// 受理并办结 in the text against the rows that say otherwise.
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// What is said of a table: one of annex %1, or one of the notice itself, which is no annex. `values`: %2 on.
Message ofTable(const ProofTable &table, const char *ofAnnex, const char *ofText, QStringList values = {})
{
    values.prepend(QString::number(table.annex));
    return {table.annex > 0 ? ofAnnex : ofText, std::move(values)};
}

Message partsDoNotMakeTotal(const ProofTable &table)
{
    return ofTable(table, QT_TRANSLATE_NOOP("xw", "Annex %1: the parts of this row do not make its total"),
                   QT_TRANSLATE_NOOP("xw", "Table in the text: the parts of this row do not make its total"));
}

std::optional<qint64> integer(const QString &cell)
{
    static const QRegularExpression digits(u"^(?:\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,3})$"_s);
    return digits.match(cell).hasMatch() ? std::optional(QString(cell).remove(u',').toLongLong())
                                         : std::nullopt;
}

/// The numbers of a row in column order. Aligned tables keep their columns (missing cells are zero); of the
/// others only what is there.
std::vector<qint64> numbersOf(const ProofTable &table, const QStringList &row)
{
    std::vector<qint64> numbers;
    for (qsizetype c = 0; c < row.size(); ++c) {
        if (c == 0)
            continue; // 序号 or 合计
        if (const auto value = integer(row.at(c)))
            numbers.push_back(*value);
        else if (table.aligned)
            numbers.push_back(row.at(c).isEmpty() ? 0 : -1);
    }
    return numbers;
}

QString quoteOf(const QStringList &row)
{
    return row.join(u"｜"_s).left(120);
}

/// The columns of the rows [from, total) against the row `total`; sub-totals among them count nothing of
/// their own.
void checkSum(ProofContext &context, const ProofTable &table, size_t from, size_t totalRow)
{
    std::vector<qint64> total = numbersOf(table, table.rows[totalRow]);
    // A total that was left empty (a column of ranks) says nothing.
    if (const QStringList &row = table.rows[totalRow];
        table.aligned && total.size() + 1 == size_t(row.size()))
        for (size_t c = 0; c < total.size(); ++c)
            if (row.at(qsizetype(c) + 1).isEmpty())
                total[c] = -1;
    std::vector<qint64> sums(total.size(), 0);
    std::vector<qint64> loose;
    for (size_t r = from; r < totalRow; ++r) {
        if (isSubtotalRow(table.rows[r]))
            continue;
        const std::vector<qint64> numbers = numbersOf(table, table.rows[r]);
        if (numbers.size() != total.size()) {
            if (table.aligned)
                return;
            loose.insert(loose.end(), numbers.begin(), numbers.end());
            continue;
        }
        for (size_t c = 0; c < total.size(); ++c)
            sums[c] = sums[c] < 0 || numbers[c] < 0 ? -1 : sums[c] + numbers[c];
    }
    for (size_t c = 0; c < total.size(); ++c) {
        if (total[c] < 0 || sums[c] < 0)
            continue;
        const qint64 missing = total[c] - sums[c];
        const bool fits =
            missing == 0 || (missing > 0 && std::find(loose.begin(), loose.end(), missing) != loose.end());
        context.holdTable(table.annex, quoteOf(table.rows[totalRow]),
                          fits ? ProofResult::Sound : ProofResult::Contradiction);
        if (fits)
            continue;
        context.addTable(
            ProofKind::Contradiction, "table", table.annex, quoteOf(table.rows[totalRow]),
            ofTable(table, QT_TRANSLATE_NOOP("xw", "Annex %1: the column adds up to %2, its total says %3"),
                    QT_TRANSLATE_NOOP("xw", "Table in the text: the column adds up to %2, its total says %3"),
                    {QString::number(sums[c]), QString::number(total[c])}),
            QString::number(sums[c]));
    }
}

void checkTotals(ProofContext &context, const ProofTable &table)
{
    if (table.rows.size() < 3 || !isTotalRow(table.rows.back()))
        return;
    if (std::count_if(table.rows.begin(), table.rows.end(), isTotalRow) > 1)
        return; // sub-totals: which rows they count is not known here
    checkSum(context, table, 0, table.rows.size() - 1);
    size_t from = 0;
    for (size_t r = 0; r < table.rows.size(); ++r)
        if (isSubtotalRow(table.rows[r])) {
            checkSum(context, table, from, r);
            from = r + 1;
        }
}

using NumberedRow = std::pair<const QStringList *, std::vector<qint64>>;

/// How many rows say that column `sum` is what the columns behind it, to `last`, make.
struct RowSum {
    size_t holds = 0;
    size_t telling = 0; ///< of these with two parts or more: 5, 5, 0, 0 says little
    std::vector<const NumberedRow *> broken;
};

RowSum rowSumOf(const std::vector<NumberedRow> &rows, size_t sum, size_t last)
{
    RowSum found;
    for (const NumberedRow &row : rows) {
        qint64 parts = 0;
        int used = 0;
        // What is no whole number (a rate, an empty cell) is no part of anything.
        bool isWhole = row.second[sum] >= 0;
        for (size_t c = sum + 1; c <= last; ++c) {
            parts += row.second[c];
            used += row.second[c] > 0;
            isWhole = isWhole && row.second[c] >= 0;
        }
        if (isWhole && parts == row.second[sum]) {
            ++found.holds;
            found.telling += used >= 2;
        } else if (isWhole) {
            found.broken.push_back(&row);
        }
    }
    return found;
}

/// In most rows one column is the sum of those behind it: then it is in all. Of several ranges behind it the
/// one that most rows bear out.
void checkRowSums(ProofContext &context, const ProofTable &table)
{
    std::vector<NumberedRow> rows;
    size_t width = 0;
    const auto isSum = [](const QStringList &row) { return isTotalRow(row) || isSubtotalRow(row); };
    for (const QStringList &row : table.rows)
        if (!isSum(row))
            width = std::max(width, numbersOf(table, row).size());
    for (const QStringList &row : table.rows) {
        std::vector<qint64> numbers = numbersOf(table, row);
        if (!isSum(row) && numbers.size() == width)
            rows.emplace_back(&row, std::move(numbers));
    }
    if (rows.size() < 6 || width < 3)
        return;
    for (size_t sum = 0; sum + 2 < width; ++sum) {
        RowSum best;
        for (size_t last = width - 1; last >= sum + 2; --last) {
            RowSum found = rowSumOf(rows, sum, last);
            if (found.telling * 10 >= rows.size() * 5 && found.holds * 10 >= rows.size() * 8 &&
                found.holds > best.holds)
                best = std::move(found);
        }
        if (best.holds == 0)
            continue;
        for (const NumberedRow &row : rows) {
            const bool breaks = std::find(best.broken.begin(), best.broken.end(), &row) != best.broken.end();
            context.holdTable(table.annex, quoteOf(*row.first),
                              breaks ? ProofResult::Contradiction : ProofResult::Sound);
        }
        for (const NumberedRow *row : best.broken)
            context.addTable(ProofKind::Contradiction, "table", table.annex, quoteOf(*row->first),
                             partsDoNotMakeTotal(table));
        return;
    }
}

/// A column whose head is 合计 holds what the columns of numbers in front of it make, in at least half of the
/// rows: then it does in all.
void checkHeadedTotals(ProofContext &context, const ProofTable &table)
{
    static const QRegularExpression total(u"^(?:合\\s*计|总\\s*计|小\\s*计)$"_s);
    if (!table.aligned || table.rows.size() < 2 || table.header.size() != table.rows.front().size())
        return;
    for (qsizetype at = 3; at < table.header.size(); ++at) {
        if (!total.match(table.header.at(at)).hasMatch())
            continue;
        qsizetype from = at;
        while (from > 1 && integer(table.rows.front().value(from - 1)) &&
               !total.match(table.header.at(from - 1)).hasMatch())
            --from;
        std::vector<const QStringList *> told, broken;
        for (const QStringList &row : table.rows) {
            const auto said = integer(row.value(at));
            qint64 sum = 0;
            bool whole = said && at - from >= 2;
            for (qsizetype c = from; c < at; ++c) {
                const auto value = integer(row.value(c));
                whole = whole && (value || row.value(c).isEmpty());
                sum += value.value_or(0);
            }
            if (!whole)
                continue;
            told.push_back(&row);
            if (sum != *said)
                broken.push_back(&row);
        }
        if (told.size() < 2 || broken.size() * 2 > told.size())
            continue;
        for (const QStringList *row : told) {
            const bool breaks = std::find(broken.begin(), broken.end(), row) != broken.end();
            context.holdTable(table.annex, quoteOf(*row),
                              breaks ? ProofResult::Contradiction : ProofResult::Sound);
            if (breaks)
                context.addTable(ProofKind::Contradiction, "table", table.annex, quoteOf(*row),
                                 partsDoNotMakeTotal(table));
        }
    }
}

bool rateMatches(qint64 part, qint64 whole, const QString &printed)
{
    if (whole <= 0 || part < 0 || part > whole)
        return false;
    const int dot = int(printed.indexOf(u'.'));
    const int decimals = dot < 0 ? 0 : int(printed.size()) - dot - 2;
    int value = QString(printed).remove(u'.').remove(u'%').toInt();
    for (int i = decimals; i < 2; ++i)
        value *= 10;
    const auto fits = [&](int digits) {
        return value == printedHundredths(part, whole, digits, Rounding::Truncate) ||
               value == printedHundredths(part, whole, digits, Rounding::HalfUp);
    };
    // 53.30% is 53.3% in a column that was set to two decimals afterwards.
    return fits(decimals) || (decimals == 2 && value % 10 == 0 && fits(1));
}

struct RateRow {
    const QStringList *row;
    qint64 first, second; ///< the two counts in front of the rate
    QString rate;
};

void checkRowRates(ProofContext &context, const ProofTable &table)
{
    static const QRegularExpression percent(u"^\\d{1,3}(\\.\\d{1,2})?%$"_s);
    const QString head = table.header.join(QString());
    const bool openColumn = head.contains(u"未办结"_s) || head.contains(u"在办"_s) ||
                            head.contains(u"不合格"_s) || head.contains(u"问题"_s);
    std::vector<RateRow> rows;
    for (const QStringList &row : table.rows) {
        std::vector<qint64> before;
        for (qsizetype c = 1; c < row.size(); ++c) {
            if (percent.match(row.at(c)).hasMatch()) {
                if (before.size() >= 2)
                    rows.push_back({&row, before[before.size() - 2], before.back(), row.at(c)});
                break;
            }
            if (const auto value = integer(row.at(c)))
                before.push_back(*value);
        }
    }
    if (rows.empty())
        return;
    const auto fits = [](const RateRow &r, int form) {
        switch (form) {
        case 0:
            return rateMatches(r.second, r.first, r.rate); // 办结 of 受理
        case 1:
            return rateMatches(r.first - r.second, r.first, r.rate); // all but 不合格
        default:
            return rateMatches(r.first, r.first + r.second, r.rate); // 办结 beside 未办结
        }
    };
    int best = 0;
    size_t most = 0;
    for (int form = 0; form < (openColumn ? 3 : 1); ++form) {
        const auto holds =
            size_t(std::count_if(rows.begin(), rows.end(), [&](const RateRow &r) { return fits(r, form); }));
        if (holds > most) {
            most = holds;
            best = form;
        }
    }
    // Columns that fit no form at all (a rate of something else) are not ours to judge, unless the head names
    // 办结率.
    if (most * 10 < rows.size() * 6 && !head.contains(u"办结率"_s))
        return;
    for (const RateRow &r : rows) {
        context.holdTable(table.annex, quoteOf(*r.row),
                          fits(r, best) ? ProofResult::Sound : ProofResult::Contradiction);
        if (fits(r, best))
            continue;
        const bool open = !openColumn && fits(r, 2);
        context.addTable(
            ProofKind::Contradiction, "table", table.annex, quoteOf(*r.row),
            open ? ofTable(table,
                           QT_TRANSLATE_NOOP("xw", "Annex %1: %2 is %3 of %4, so the second count is what is "
                                                   "still open; the head of the table says otherwise"),
                           QT_TRANSLATE_NOOP(
                               "xw", "Table in the text: %2 is %3 of %4, so the second count is what is "
                                     "still open; the head of the table says otherwise"),
                           {r.rate, QString::number(r.first), QString::number(r.first + r.second)})
                 : ofTable(table, QT_TRANSLATE_NOOP("xw", "Annex %1: %2 does not follow from %3 and %4"),
                           QT_TRANSLATE_NOOP("xw", "Table in the text: %2 does not follow from %3 and %4"),
                           {r.rate, QString::number(r.first), QString::number(r.second)}));
    }
}

void checkCutCells(ProofContext &context, const ProofTable &table)
{
    if (context.text.isPrinted)
        return; // the page cut it, not the author
    QMap<QString, int> cut;
    for (const QStringList &row : table.rows)
        for (const QString &cell : row)
            if (cell.size() > 3 &&
                (cell.count(u'(') != cell.count(u')') || cell.count(u'“') != cell.count(u'”') ||
                 cell.count(u'《') != cell.count(u'》')))
                ++cut[cell];
    for (auto it = cut.cbegin(); it != cut.cend(); ++it)
        context.addTable(
            ProofKind::Contradiction, "table", table.annex, it.key(),
            ofTable(table,
                    QT_TRANSLATE_NOOP("xw",
                                      "Annex %1: a bracket is opened and not closed in %2 rows: the text "
                                      "of the cell was cut"),
                    QT_TRANSLATE_NOOP("xw",
                                      "Table in the text: a bracket is opened and not closed in %2 rows: the "
                                      "text of the cell was cut"),
                    {QString::number(it.value())}));
}

/// What a 受理/办结 table amounts to: one count and a rate (all done), or done and open.
struct Handled {
    qint64 received = 0, done = 0;
    int rows = 0;
};

Handled handledIn(const ProofTable &table)
{
    static const QRegularExpression percent(u"^\\d{1,3}(\\.\\d{1,2})?%$"_s);
    Handled handled;
    for (const QStringList &row : table.rows) {
        if (isTotalRow(row))
            continue;
        std::vector<qint64> before;
        for (qsizetype c = 1; c < row.size(); ++c) {
            if (const auto value = integer(row.at(c))) {
                before.push_back(*value);
            } else if (percent.match(row.at(c)).hasMatch()) {
                const bool both = before.size() >= 2;
                const qint64 x = before.empty() ? 0 : before[before.size() - (both ? 2 : 1)];
                const qint64 y = both ? before.back() : 0;
                const bool open = both && rateMatches(x, x + y, row.at(c));
                handled.received += both && !open ? x : x + y;
                handled.done += both && !open ? y : x;
                ++handled.rows;
                break;
            }
        }
    }
    return handled;
}

void checkHandledClaim(ProofContext &context)
{
    QMap<QString, Handled> byTitle;
    for (const ProofTable &table : context.text.tables) {
        const Handled handled = handledIn(table);
        Handled &sum = byTitle[table.title];
        sum.received += handled.received;
        sum.done += handled.done;
        sum.rows += handled.rows;
    }
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p)
        for (const Count &count : context.claims.at(size_t(p)).counts) {
            if (!count.clauseText.contains(u"受理并办结"_s))
                continue;
            for (const Handled &handled : byTitle) {
                if (handled.rows == 0 || (handled.received != count.value && handled.done != count.value))
                    continue;
                const int from =
                    std::max(0, int(context.lines.at(size_t(p)).lastIndexOf(u"受理并办结"_s, count.start)));
                context.hold("table", p, from, count.end);
                if (handled.received == handled.done)
                    continue;
                context.add(
                    ProofKind::Contradiction, "table", p, from, count.end,
                    {QT_TRANSLATE_NOOP(
                         "xw", "The annex shows %1 received and %2 done: not all that was received was done"),
                     {QString::number(handled.received), QString::number(handled.done)}},
                    u"受理%1、办结%2"_s.arg(handled.received).arg(handled.done));
            }
        }
}

} // namespace

void checkTables(ProofContext &context)
{
    for (const ProofTable &table : context.text.tables) {
        checkTotals(context, table);
        checkRowSums(context, table);
        checkHeadedTotals(context, table);
        checkRowRates(context, table);
        checkCutCells(context, table);
    }
    checkHandledClaim(context);
}

} // namespace xw::notice
