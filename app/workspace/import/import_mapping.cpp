// Headings to columns: by hand, by name, by alias, and in results by meaning.
#include "workspace/import.h"
#include "workspace/import/result_columns.h"

#include "tables/header_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// What is no table may have headers of any length.
QString shownHeaders(const QStringList &headers)
{
    constexpr qsizetype longestName = 40, longestList = 600;
    QStringList names;
    for (const QString &header : headers)
        names << (header.size() > longestName ? header.left(longestName) + u'…' : header);
    const QString list = names.join(u'、');
    return list.size() > longestList ? list.left(longestList) + u'…' : list;
}

/// A heading that stands twice comes as “网站标识码 (2)”: tables never have two equal ones.
QString withoutCopyNumber(const QString &header)
{
    static const QRegularExpression number(u" \\([0-9]+\\)$"_s);
    return QString(header).remove(number);
}

struct ColumnFit {
    const ColumnSpec *column = nullptr;
    int rank = -1; ///< 0: its own name; then its aliases, the better first
};

/// Which column of the kind a header names.
ColumnFit columnNamed(const ImportKind &kind, const QString &normalized)
{
    const auto is = [&](const QString &name) { return tables::normalizedHeader(name) == normalized; };
    for (const ColumnSpec &column : kind.columns)
        if (is(column.chinese) || is(column.id))
            return {&column, 0};
    for (const ColumnSpec &column : kind.columns)
        for (qsizetype i = 0; i < column.aliases.size(); ++i)
            if (is(column.aliases.at(i)))
                return {&column, int(i) + 1};
    return {};
}

/// Where a second list begins: a second heading for the code, or for each column that a list must have.
QStringList secondListOf(const ImportKind &kind, const QStringList &headers)
{
    QHash<QString, QStringList> again; // column → headers after its first
    QSet<QString> seen;
    for (const QString &header : headers) {
        const ColumnSpec *column =
            columnNamed(kind, tables::normalizedHeader(withoutCopyNumber(header))).column;
        if (!column)
            continue;
        if (seen.contains(column->id))
            again[column->id] << header;
        seen.insert(column->id);
    }
    const QStringList copies = again.value(u"code"_s) + again.value(u"account_id"_s);
    for (const QString &header : copies)
        if (withoutCopyNumber(header) != header)
            return {header};
    QStringList found;
    bool isLiteral = false; // the very same headings once more, though the list has but one that it must have
    for (const ColumnSpec &column : kind.columns) {
        if (!column.required)
            continue;
        if (!again.contains(column.id))
            return {};
        found << again.value(column.id);
        const QString &copy = found.last();
        isLiteral = isLiteral || withoutCopyNumber(copy) != copy;
    }
    return found.size() > 1 || isLiteral ? found : QStringList();
}

} // namespace

ColumnMapping mapColumns(const ImportKind &kind, const QStringList &headers,
                         const QHash<QString, QString> &byHand)
{
    ColumnMapping mapping;
    QSet<QString> taken;
    QHash<QString, QString> wanted; // normalized header → column id
    for (auto it = byHand.begin(); it != byHand.end(); ++it)
        if (const ColumnSpec *column = columnNamed(kind, tables::normalizedHeader(it.value())).column)
            wanted.insert(tables::normalizedHeader(it.key()), column->id);
    const bool manyProblems = kind.id == u"results"_s;
    const auto give = [&](const QString &header, const QString &column) {
        if (taken.contains(column) && !(manyProblems && column == u"problem"_s))
            return;
        taken.insert(column);
        mapping.columnOfHeader.insert(header, column);
    };
    // What was said by hand goes first, so that no header found by its name takes the column away.
    for (const QString &header : headers)
        if (const auto found = wanted.constFind(tables::normalizedHeader(header)); found != wanted.cend()) {
            give(header, *found);
            mapping.byHand.insert(header);
        }
    // Then the best name, wherever it stands.
    std::vector<std::pair<int, QString>> named;
    for (const QString &header : headers) {
        if (mapping.columnOfHeader.contains(header) || header == rejectReasonHeader())
            continue;
        const ColumnFit fit = columnNamed(kind, tables::normalizedHeader(header));
        if (fit.column)
            named.emplace_back(fit.rank, header);
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, header] : named)
        give(header, columnNamed(kind, tables::normalizedHeader(header)).column->id);
    for (const QString &header : headers)
        if (!mapping.columnOfHeader.contains(header) && header != rejectReasonHeader())
            mapping.unknownHeaders << header;
    for (const auto &[rank, header] : named)
        if (!mapping.columnOfHeader.contains(header))
            mapping.alsoNamed << header;
    if (manyProblems)
        mapResultHeaders(mapping, headers);
    else if (kind.id == u"history" && mapVerdictHeader(mapping, headers))
        taken.insert(u"verdict"_s);
    for (const ColumnSpec &column : kind.columns)
        if (column.required && !taken.contains(column.id))
            mapping.missingRequired << column.chinese;
    if (byHand.isEmpty())
        mapping.secondList = secondListOf(kind, headers);
    return mapping;
}

Result<void> checkMapping(const tables::Table &table, const ColumnMapping &mapping)
{
    if (!mapping.secondList.isEmpty())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "A second list stands beside the first: it begins with %1"),
             {mapping.secondList.first()}},
            table.file,
            {QT_TRANSLATE_NOOP("xw", "Put the lists below each other, or in files of their own"), {}});
    if (mapping.missingRequired.isEmpty())
        return {};
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "The file has no column %1"), {mapping.missingRequired.join(u'、')}},
        table.file,
        {QT_TRANSLATE_NOOP(
             "xw", "Name the column that holds it, with --map or in the import window; the file has: %1"),
         {shownHeaders(table.headers)}});
}

const ImportKind *guessKind(const QStringList &headers)
{
    const ImportKind *best = nullptr;
    qsizetype bestHits = 1; // one column alone says nothing
    for (const ImportKind &kind : importKinds()) {
        const ColumnMapping mapping = mapColumns(kind, headers);
        const QList<QString> columns = mapping.columnOfHeader.values();
        // Results have no column that must be there; what tells them from a register is that they judge.
        const bool judges =
            kind.id != u"results" || columns.contains(u"checked"_s) || columns.contains(u"problem"_s);
        if (judges && mapping.missingRequired.isEmpty() && columns.size() > bestHits) {
            best = &kind;
            bestHits = columns.size();
        }
    }
    return best;
}

} // namespace xw
