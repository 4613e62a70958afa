// ReadingBook: the newest reading of each site in the open round, and what of it waits for a person. Counts
// are kept, so that a list of 15,000 sites can ask for them as it paints.
#pragma once

#include "domain/suggestion.h"

namespace xw::monitor
{

class ReadingBook
{
public:
    /// Forgets everything.
    void clear();
    /// Takes standard and decisions from the state; answers the sites about which something changed.
    std::vector<SubjectId> follow(const RoundState &state);
    /// The same for the columns that were excused.
    std::vector<SubjectId> followExcuses(const RoundState &state);
    /// Only a newer one of the state's round is kept.
    void take(SiteReading reading, const RoundState &state);
    /// Ticks of these subjects may have changed.
    void recount(const std::vector<SubjectId> &subjects, const RoundState &state);
    /// What the week's watch says of a site stands beside what was read of it.
    void setWeek(QHash<SubjectId, SiteFinding> findings, const QDateTime &at, const RoundState &state);

    [[nodiscard]] const SiteReading *reading(SubjectId subject) const;
    [[nodiscard]] std::vector<Suggestion> suggestions(SubjectId subject, const RoundState &state) const;
    [[nodiscard]] int open(SubjectId subject) const { return m_open.value(subject); }
    /// All sites of which anything was read.
    [[nodiscard]] QList<SubjectId> subjects() const { return m_readings.keys(); }

private:
    void count(SubjectId subject, const RoundState &state);

    QHash<SubjectId, SiteReading> m_readings;
    QHash<SubjectId, SiteFinding> m_week;
    QDateTime m_weekAt;
    QHash<SubjectId, int> m_open;
    SuggestionDecisions m_decisions;
    QHash<SubjectId, QByteArray> m_excuses;
    CheckIndicators m_indicators;
};

} // namespace xw::monitor
