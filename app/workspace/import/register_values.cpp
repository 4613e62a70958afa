#include "workspace/import/register_values.h"

#include "domain/area.h"
#include "domain/round_state.h"
#include "domain/web_address.h"
#include "workspace/table_mapping.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr size_t rowsLookedAt = 200;
constexpr int leastCells = 3;

/// What can be told by its cells alone.
struct ValueRule {
    QString column;
    std::function<bool(const QString &)> fits;
    bool shared = false; ///< several rows have the same
};

/// 清河区, 望山县; 市本级 and 省直 for the area's own bodies. A body (教育局) is none.
bool isPlace(const QString &text)
{
    constexpr qsizetype longestName = 15;
    if (text.size() > longestName)
        return false;
    if (text.endsWith(u"本级"_s) || text.endsWith(u'直') || text.endsWith(u"直属"_s))
        return true;
    const AreaKind kind = areaKindOf(text);
    return kind != AreaKind::Unknown && kind != AreaKind::System;
}

bool isSiteCode(const QString &text)
{
    constexpr qsizetype digits = 10;
    return text.size() == digits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::vector<ValueRule> rulesOf(const ImportKind &kind, const RoundState &state)
{
    std::vector<ValueRule> rules;
    if (kind.id == u"websites") {
        rules.push_back({u"code"_s, isSiteCode});
        rules.push_back({u"type"_s, [](const QString &text) { return websiteTypeFrom(text).has_value(); }});
    } else {
        rules.push_back({u"platform"_s, [](const QString &text) { return platformFrom(text).has_value(); }});
    }
    rules.push_back({u"url"_s, [](const QString &text) { return isWebAddress(text); }});
    rules.push_back({u"state"_s, [](const QString &text) { return runStateFrom(text).has_value(); }});
    QSet<QString> regions;
    for (const Region &region : state.regions())
        regions.insert(region.name);
    if (!regions.isEmpty())
        rules.push_back({u"region"_s, [regions](const QString &text) { return regions.contains(text); }});
    rules.push_back({u"region"_s, isPlace, true}); // the first list brings the regions
    return rules;
}

bool mostlyFits(const ValueRule &rule, int column, std::span<const tables::Row> rows)
{
    int cells = 0, fitting = 0;
    QSet<QString> different;
    for (const tables::Row &row : rows.first(std::min(rows.size(), rowsLookedAt))) {
        const QString &text = row.cells[size_t(column)];
        if (text.isEmpty())
            continue;
        ++cells;
        fitting += rule.fits(text);
        different.insert(text);
    }
    return fitting >= leastCells && fitting * 5 >= cells * 4 &&
           (!rule.shared || different.size() * 2 <= cells);
}

bool isRegister(const ImportKind &kind)
{
    return kind.id == u"websites" || kind.id == u"media";
}

} // namespace

void mapRegisterValues(const ImportKind &kind, ColumnMapping &mapping, const QStringList &headers,
                       std::span<const tables::Row> rows, const RoundState &state)
{
    if (!isRegister(kind) || !mapping.secondList.isEmpty())
        return;
    for (const ValueRule &rule : rulesOf(kind, state)) {
        if (mapping.columnOfHeader.values().contains(rule.column))
            continue;
        QStringList found;
        for (int column = 0; column < int(headers.size()); ++column)
            if (const QString &header = headers.at(column); mapping.unknownHeaders.contains(header) &&
                                                            !mapping.byHand.contains(header) &&
                                                            mostlyFits(rule, column, rows))
                found << header;
        if (found.size() != 1)
            continue;
        mapping.columnOfHeader.insert(found.constFirst(), rule.column);
        mapping.unknownHeaders.removeAll(found.constFirst());
        mapping.byMeaning << found.constFirst();
        for (const ColumnSpec &column : kind.columns)
            if (column.id == rule.column)
                mapping.missingRequired.removeAll(column.chinese);
    }
}

const ImportKind *guessKindByValues(const QStringList &headers, std::span<const tables::Row> rows,
                                    const RoundState &state)
{
    const ImportKind *best = nullptr;
    qsizetype bestHits = 1; // one column alone says nothing
    for (const ImportKind &kind : importKinds()) {
        if (!isRegister(kind))
            continue;
        ColumnMapping mapping = mapColumns(kind, headers);
        mapRegisterValues(kind, mapping, headers, rows, state);
        // The code or the platform is what tells a list of one kind from any other table.
        const QString telling = kind.id == u"websites" ? u"code"_s : u"platform"_s;
        const QList<QString> columns = mapping.columnOfHeader.values();
        if (columns.contains(telling) && columns.size() > bestHits) {
            best = &kind;
            bestHits = columns.size();
        }
    }
    return best;
}

const ImportKind *nearestRegister(const QStringList &headers)
{
    const ImportKind *best = nullptr;
    qsizetype bestHits = 2; // names and a place alone stand in any table
    for (const ImportKind &kind : importKinds()) {
        const qsizetype hits = mapColumns(kind, headers).columnOfHeader.size();
        if (hits < bestHits || (hits == bestHits && !best))
            continue;
        // Where two fit alike, nobody can tell which is meant.
        best = hits > bestHits ? &kind : nullptr;
        bestHits = hits;
    }
    return best && isRegister(*best) ? best : nullptr;
}

} // namespace xw
