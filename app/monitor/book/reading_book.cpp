#include "monitor/book/reading_book.h"

#include <QSet>

namespace xw::monitor
{

namespace
{

bool saysTheSame(const SuggestionDecision &a, const SuggestionDecision &b)
{
    return a.accepted == b.accepted && a.finding == b.finding && a.reason == b.reason && a.at == b.at;
}

} // namespace

void ReadingBook::clear()
{
    *this = {};
}

std::vector<SubjectId> ReadingBook::follow(const RoundState &state)
{
    SuggestionDecisions decisions = suggestionDecisions(state);
    QSet<SubjectId> moved;
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        const auto before = m_decisions.constFind(it.key());
        if (before == m_decisions.cend() || !saysTheSame(*before, *it))
            moved.insert(it->subject);
    }
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it)
        if (!decisions.contains(it.key()))
            moved.insert(it->subject);
    m_decisions = std::move(decisions);
    m_indicators = CheckIndicators(state.standard());
    std::vector<SubjectId> subjects(moved.begin(), moved.end());
    recount(subjects, state);
    return subjects;
}

std::vector<SubjectId> ReadingBook::followExcuses(const RoundState &state)
{
    QHash<SubjectId, QByteArray> excuses = excuseContents(state);
    QSet<SubjectId> moved;
    for (auto it = excuses.cbegin(); it != excuses.cend(); ++it)
        if (m_excuses.value(it.key()) != *it)
            moved.insert(it.key());
    for (auto it = m_excuses.cbegin(); it != m_excuses.cend(); ++it)
        if (!excuses.contains(it.key()))
            moved.insert(it.key()); // undone
    m_excuses = std::move(excuses);
    std::vector<SubjectId> subjects(moved.begin(), moved.end());
    recount(subjects, state);
    return subjects;
}

void ReadingBook::take(SiteReading reading, const RoundState &state)
{
    if (reading.round != state.round().key)
        return;
    const SubjectId subject = reading.subject;
    const auto known = m_readings.constFind(subject);
    if (known != m_readings.cend() && known->at > reading.at)
        return;
    m_readings.insert(subject, std::move(reading));
    count(subject, state);
}

void ReadingBook::recount(const std::vector<SubjectId> &subjects, const RoundState &state)
{
    for (const SubjectId subject : subjects)
        count(subject, state);
}

void ReadingBook::setWeek(QHash<SubjectId, SiteFinding> findings, const QDateTime &at,
                          const RoundState &state)
{
    const QList<SubjectId> before = m_week.keys();
    m_week = std::move(findings);
    m_weekAt = at;
    for (const SubjectId subject : before + m_week.keys())
        count(subject, state);
}

const SiteReading *ReadingBook::reading(SubjectId subject) const
{
    const auto known = m_readings.constFind(subject);
    return known == m_readings.cend() ? nullptr : &*known;
}

std::vector<Suggestion> ReadingBook::suggestions(SubjectId subject, const RoundState &state) const
{
    std::vector<Suggestion> all;
    if (const auto week = m_week.constFind(subject); week != m_week.cend()) {
        SiteReading reading;
        reading.subject = subject;
        reading.round = state.round().key;
        reading.at = m_weekAt;
        reading.findings = {*week};
        all = suggestionsOf(reading, state, m_decisions, m_indicators);
    }
    if (const SiteReading *read = reading(subject))
        for (Suggestion &suggestion : suggestionsOf(*read, state, m_decisions, m_indicators))
            all.push_back(std::move(suggestion));
    return all;
}

void ReadingBook::count(SubjectId subject, const RoundState &state)
{
    int open = 0;
    for (const Suggestion &suggestion : suggestions(subject, state))
        open += suggestion.state == Suggestion::State::Open;
    if (open > 0)
        m_open.insert(subject, open);
    else
        m_open.remove(subject);
}

} // namespace xw::monitor
