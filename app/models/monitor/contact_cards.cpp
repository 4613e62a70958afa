#include "models/contact_cards.h"

#include "base/shown_text.h"
#include "models/suggestion_list.h"
#include "monitor/monitor.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

/// Waits, and there is an indicator that it can tick.
bool isForSheet(const Suggestion &suggestion)
{
    return suggestion.state == Suggestion::State::Open && suggestion.indicator.isValid();
}

} // namespace

std::vector<ContactCards::Kind> ContactCards::kinds() const
{
    std::map<SiteCheck, Kind> byCheck;
    if (!m_monitor || !m_monitor->workspace())
        return {};
    const Standard &standard = m_monitor->workspace()->state().standard();
    const QList<SubjectId> sites = m_monitor->read();
    for (const SubjectId site : sites) {
        QList<SiteCheck> seen; // a site with three wrong words is one site
        for (const Suggestion &one : m_monitor->suggestions(site)) {
            if (!isForSheet(one) || seen.contains(one.finding.check))
                continue;
            seen << one.finding.check;
            Kind &kind = byCheck[one.finding.check];
            kind.check = one.finding.check;
            kind.title = one.indicator.value() + u' ' + standard.label(one.indicator);
            ++kind.sites;
        }
    }
    std::vector<Kind> kinds;
    for (const auto &[check, kind] : byCheck)
        kinds.push_back(kind);
    return kinds;
}

void ContactCards::show(std::optional<SiteCheck> check)
{
    beginResetModel();
    m_cards.clear();
    if (check && m_monitor && m_monitor->workspace()) {
        const RoundState &state = m_monitor->workspace()->state();
        QList<SubjectId> sites = m_monitor->read();
        std::sort(sites.begin(), sites.end(),
                  [&state](SubjectId a, SubjectId b) { return state.indexOf(a) < state.indexOf(b); });
        for (const SubjectId site : sites)
            for (Suggestion &one : m_monitor->suggestions(site)) {
                if (!isForSheet(one) || one.finding.check != *check)
                    continue;
                const Subject *subject = state.subject(site);
                // A doubt is for a person to agree with, not to overlook.
                const bool agreed = !one.finding.isDoubt;
                m_cards.push_back(
                    {std::move(one), subject ? shownText(subject->name) : QString(), agreed, {}});
            }
    }
    endResetModel();
    emit agreementChanged();
}

void ContactCards::toggle(int row)
{
    if (row < 0 || row >= int(m_cards.size()))
        return;
    m_cards[size_t(row)].agreed = !m_cards[size_t(row)].agreed;
    emit dataChanged(index(row), index(row));
    emit agreementChanged();
}

void ContactCards::setAll(bool agreed)
{
    for (Card &card : m_cards)
        card.agreed = agreed;
    if (!m_cards.empty())
        emit dataChanged(index(0), index(int(m_cards.size()) - 1));
    emit agreementChanged();
}

int ContactCards::agreed() const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(), [](const Card &card) { return card.agreed; }));
}

std::vector<Suggestion> ContactCards::agreedSuggestions() const
{
    std::vector<Suggestion> suggestions;
    for (const Card &card : m_cards)
        if (card.agreed)
            suggestions.push_back(card.suggestion);
    return suggestions;
}

const Suggestion *ContactCards::at(int row) const
{
    return row >= 0 && row < int(m_cards.size()) ? &m_cards[size_t(row)].suggestion : nullptr;
}

void ContactCards::setImage(SubjectId subject, const QString &key, const QImage &image)
{
    for (size_t row = 0; row < m_cards.size(); ++row) {
        const Suggestion &suggestion = m_cards[row].suggestion;
        if (suggestion.subject != subject || suggestion.finding.key() != key)
            continue;
        m_cards[row].image = image;
        emit dataChanged(index(int(row)), index(int(row)), {ImageRole});
    }
}

int ContactCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ContactCards::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_cards.size()))
        return {};
    const Card &card = m_cards[size_t(index.row())];
    switch (role) {
    case NameRole:
        return card.name;
    case ReadRole:
        return shownFinding(card.suggestion.finding);
    case PictureRole:
        return shownText(card.suggestion.finding.picture, LineBreaks::Keep);
    case AgreedRole:
        return card.agreed;
    case ImageRole:
        return card.image;
    case DoubtRole:
        return card.suggestion.finding.isDoubt;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1: %2 (%3)"_s.arg(card.name, shownFinding(card.suggestion.finding),
                                    card.agreed ? tr("agreed") : tr("not agreed"));
    default:
        return {};
    }
}

} // namespace xw::models
