#include "models/suggestion_list.h"

#include "base/shown_text.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{
constexpr size_t shownPlaces = 6;
} // namespace

QString shownFinding(const SiteFinding &finding)
{
    return shownText(textOf(finding));
}

QString shownFindings(const std::vector<Suggestion> &suggestions, int most)
{
    QStringList words;
    for (const Suggestion &one : suggestions)
        if (one.state == Suggestion::State::Open && words.size() < most)
            words << shownFinding(one.finding);
    return words.join(u" · "_s);
}

void SuggestionList::setSuggestions(std::vector<Suggestion> suggestions, const Standard *standard)
{
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.state < b.state; });
    std::vector<Row> rows;
    for (Suggestion &one : suggestions) {
        const QString label =
            standard && one.indicator.isValid() ? standard->label(one.indicator) : QString();
        rows.push_back({std::move(one), label});
    }
    const bool sameRows =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) {
            return a.suggestion.subject == b.suggestion.subject &&
                   a.suggestion.finding.key() == b.suggestion.finding.key();
        });
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

const Suggestion *SuggestionList::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)].suggestion : nullptr;
}

int SuggestionList::open() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.suggestion.state == Suggestion::State::Open; }));
}

int SuggestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SuggestionList::tip(const Row &row) const
{
    const Suggestion &one = row.suggestion;
    QStringList lines{shownFinding(one.finding)};
    lines << (row.indicator.isEmpty() ? tr("No indicator of this round stands for it")
                                      : tr("Indicator: %1").arg(row.indicator));
    if (one.finding.isDoubt)
        lines << tr("A doubt: look at it before it is ticked");
    if (one.state == Suggestion::State::Dismissed && !one.isExcused)
        lines << tr("Dismissed by %1: %2").arg(shownText(one.by), shownText(one.reason));
    for (const ColumnExcuse &excuse : one.excused)
        lines << tr("Not counted: %1 (%2, %3)")
                     .arg(shownText(excuse.name.isEmpty() ? excuse.address : excuse.name),
                          shownText(excuse.reason), shownText(excuse.by));
    for (size_t i = 0; i < one.finding.places.size() && i < shownPlaces; ++i) {
        const ReadPlace &place = one.finding.places[i];
        QStringList parts{shownText(place.quote), shownText(place.text), shownText(place.url)};
        parts.removeAll(QString());
        lines << u"• "_s + parts.join(u"  "_s);
    }
    if (one.finding.places.size() > shownPlaces)
        lines << tr("and %1 more").arg(one.finding.places.size() - shownPlaces);
    lines << tr("Read %1").arg(QLocale().toString(one.readAt, QLocale::ShortFormat));
    return u"<p style='white-space:pre-wrap'>"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s;
}

QVariant SuggestionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownFinding(row.suggestion.finding);
    case Qt::ToolTipRole:
        return tip(row);
    case StateRole:
        return int(row.suggestion.state);
    case DoubtRole:
        return row.suggestion.finding.isDoubt || !row.suggestion.indicator.isValid();
    case KeyRole:
        return row.suggestion.finding.key();
    default:
        return {};
    }
}

} // namespace xw::models
