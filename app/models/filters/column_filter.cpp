#include "models/column_filter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{
/// The context that translators see.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(xw::models::ColumnFilter)
};

/// Calls `each(key, label)` for every value that a subject holds in a column.
template <class Each>
void eachValue(const RegisterColumn &column, const Subject &subject, const RoundState &state, Each each)
{
    if (const auto number = kindOf(column.kind, subject, state))
        return each(QString::number(*number), cellText(column, subject, state));
    if (column.kind != ColumnKind::Problem) {
        const QString text = cellText(column, subject, state);
        return each(text, text);
    }
    bool any = false;
    for (const Finding &finding : state.findings(subject.id)) {
        if (!finding.inForce())
            continue;
        any = true;
        if (finding.indicator.isValid())
            each(finding.indicator.value(), state.standard().label(finding.indicator));
        else
            each(u"note:"_s + finding.note, finding.note);
    }
    if (!any)
        each(QString(), QString());
}

struct Test {
    RegisterColumn column;
    const QSet<QString> *allowed;

    bool lets(const Subject &subject, const RoundState &state) const
    {
        bool found = false;
        eachValue(column, subject, state,
                  [&](const QString &key, const QString &) { found = found || allowed->contains(key); });
        return found;
    }
};

} // namespace

QJsonObject ColumnFilter::toJson() const
{
    QJsonObject json;
    for (auto it = allowed.begin(); it != allowed.end(); ++it) {
        QStringList keys(it->begin(), it->end());
        keys.sort();
        json.insert(it.key(), QJsonArray::fromStringList(keys));
    }
    return json;
}

ColumnFilter ColumnFilter::fromJson(const QJsonObject &json)
{
    ColumnFilter filter;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isArray())
            continue;
        QSet<QString> keys;
        for (const QJsonValue &key : it->toArray())
            keys.insert(key.toString());
        filter.allowed.insert(it.key(), keys);
    }
    return filter;
}

std::vector<ColumnValue> valuesOf(const RegisterColumn &column, std::span<const int> among,
                                  const RoundState &state)
{
    QHash<QString, qsizetype> at;
    std::vector<ColumnValue> values;
    std::vector<int> order; ///< of each value: what numbers and regions sort by
    for (const int index : among) {
        const Subject &subject = state.subjects()[size_t(index)];
        eachValue(column, subject, state, [&](const QString &key, const QString &label) {
            const auto known = at.constFind(key);
            if (known != at.constEnd()) {
                ++values[size_t(*known)].count;
                return;
            }
            at.insert(key, qsizetype(values.size()));
            values.push_back({key, label.isEmpty() ? FilterWords::tr("(empty)") : label, 1});
            const Region *region = state.region(subject.region);
            order.push_back(column.kind == ColumnKind::Region
                                ? (region ? region->order : std::numeric_limits<int>::max())
                                : kindOf(column.kind, subject, state).value_or(0));
        });
    }
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(values.size());
    for (const ColumnValue &value : values)
        keys.push_back(collator.sortKey(value.label));
    std::vector<size_t> places(values.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        const bool emptyA = values[a].key.isEmpty(), emptyB = values[b].key.isEmpty();
        if (emptyA != emptyB)
            return emptyB;
        return order[a] != order[b] ? order[a] < order[b] : keys[a].compare(keys[b]) < 0;
    });
    std::vector<ColumnValue> sorted;
    sorted.reserve(values.size());
    for (const size_t place : places)
        sorted.push_back(std::move(values[place]));
    return sorted;
}

std::vector<int> passing(const ColumnFilter &filter, std::span<const int> among, const RoundState &state,
                         const QString &but)
{
    std::vector<Test> tests;
    // The columns of both kinds: a filter may name one that this kind does not have; it lets all through.
    std::vector<RegisterColumn> columns = registerColumns(SubjectKind::Website, state);
    for (const RegisterColumn &column : registerColumns(SubjectKind::MediaAccount, state))
        columns.push_back(column);
    for (auto it = filter.allowed.begin(); it != filter.allowed.end(); ++it) {
        const auto column = std::ranges::find_if(
            columns, [&it](const RegisterColumn &each) { return each.id() == it.key(); });
        if (column != columns.end() && it.key() != but)
            tests.push_back({*column, &it.value()});
    }
    std::vector<int> passed;
    passed.reserve(tests.empty() ? among.size() : among.size() / 4);
    for (const int index : among) {
        const Subject &subject = state.subjects()[size_t(index)];
        if (std::ranges::all_of(tests, [&](const Test &test) { return test.lets(subject, state); }))
            passed.push_back(index);
    }
    return passed;
}

} // namespace xw::models
