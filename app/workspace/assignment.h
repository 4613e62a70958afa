// Who is to inspect whom in a round: a document of the round, so that it is in the history, reaches everybody
// as it changes, and can be taken back. In an office the server holds people to it
// (resources/sql/office.sql).
#pragma once

#include "domain/round_state.h"

#include <QHash>
#include <QStringList>

namespace xw
{

inline constexpr auto assignmentDocument = "assignment";

class Assignment
{
public:
    /// What the round says; nobody has anything where it says nothing.
    [[nodiscard]] static Assignment of(const RoundState &state);

    /// The name of whoever is to inspect it; empty: nobody in particular.
    [[nodiscard]] QString personOf(SubjectId subject) const { return m_persons.value(subject); }
    /// By name, each with one subject at least.
    [[nodiscard]] QStringList persons() const;
    [[nodiscard]] int countOf(const QString &person) const;
    [[nodiscard]] bool isEmpty() const { return m_persons.isEmpty(); }
    /// An empty name: nobody in particular.
    void give(SubjectId subject, const QString &person);
    /// As the round keeps it.
    [[nodiscard]] Document documentOf(const RoundState &state) const;
    bool operator==(const Assignment &) const = default;

private:
    QHash<SubjectId, QString> m_persons;
};

enum class AssignBy : quint8 {
    Count, ///< each has as many as the others, give or take one
    Region ///< a region stays with one person; the largest are given first, each to whoever has least
};

/// Spreads subjects over people, on top of what each has: who has least gets the next. Subjects that one of
/// them has already stay with him where `keep` says so. Usage: no people.
[[nodiscard]] Result<Assignment> spread(const RoundState &state, Assignment now,
                                        const std::vector<SubjectId> &subjects, const QStringList &people,
                                        AssignBy by, bool keep = false);

/// How far somebody is. Of what is due: the lists that its numbers count.
struct PersonProgress {
    QString person; ///< empty: what is given to nobody
    std::vector<SubjectId> assigned, checked, reviewed;
};
/// By name; those who checked something without having it assigned stand here too, with what they checked.
[[nodiscard]] std::vector<PersonProgress> progressByPerson(const RoundState &state);

} // namespace xw
