#include "workspace/assignment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace xw
{

Assignment Assignment::of(const RoundState &state)
{
    Assignment assignment;
    const Document *kept = state.document(QString::fromLatin1(assignmentDocument), state.round().key.text());
    if (!kept)
        return assignment;
    const QJsonObject persons = QJsonDocument::fromJson(kept->content).object();
    for (auto person = persons.begin(); person != persons.end(); ++person)
        for (const QJsonValue &range : person.value().toArray())
            for (int id = range[0].toInt(); id > 0 && id <= range[1].toInt(); ++id)
                if (state.subject(SubjectId(id)))
                    assignment.m_persons.insert(SubjectId(id), person.key());
    return assignment;
}

QStringList Assignment::persons() const
{
    QStringList persons = m_persons.values();
    persons.removeDuplicates();
    persons.sort();
    return persons;
}

int Assignment::countOf(const QString &person) const
{
    return int(std::count(m_persons.cbegin(), m_persons.cend(), person));
}

void Assignment::give(SubjectId subject, const QString &person)
{
    if (person.isEmpty())
        m_persons.remove(subject);
    else
        m_persons.insert(subject, person);
}

Document Assignment::documentOf(const RoundState &state) const
{
    QMap<QString, std::vector<int>> ids;
    for (auto each = m_persons.cbegin(); each != m_persons.cend(); ++each)
        ids[each.value()].push_back(each.key().value());
    QJsonObject persons;
    for (auto person = ids.begin(); person != ids.end(); ++person) {
        std::sort(person->begin(), person->end());
        QJsonArray ranges; // of a whole region they are few
        for (size_t i = 0; i < person->size();) {
            size_t last = i;
            while (last + 1 < person->size() && (*person)[last + 1] == (*person)[last] + 1)
                ++last;
            ranges.append(QJsonArray{(*person)[i], (*person)[last]});
            i = last + 1;
        }
        persons.insert(person.key(), ranges);
    }
    return {QString::fromLatin1(assignmentDocument), state.round().key.text(),
            QJsonDocument(persons).toJson(QJsonDocument::Compact), state.round().id};
}

Result<Assignment> spread(const RoundState &state, Assignment now, const std::vector<SubjectId> &subjects,
                          const QStringList &people, AssignBy by, bool keep)
{
    if (people.isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Nobody was named to whom they could be assigned"), {}});
    std::vector<SubjectId> open;
    for (const SubjectId subject : subjects)
        if (!keep || !people.contains(now.personOf(subject)))
            open.push_back(subject);
    for (const SubjectId subject : open)
        now.give(subject, {});
    std::vector<std::pair<int, int>> loads; // how many, and whose
    for (int i = 0; i < people.size(); ++i)
        loads.emplace_back(now.countOf(people.at(i)), i);
    const auto next = [&]() -> std::pair<int, int> & {
        return *std::min_element(loads.begin(), loads.end());
    };

    // What goes to one person together: each by itself, or a region.
    std::map<int, std::vector<SubjectId>> regions;
    std::vector<std::vector<SubjectId>> parts;
    for (const SubjectId subject : open)
        if (const Subject *known = state.subject(subject)) {
            if (by == AssignBy::Region)
                regions[known->region.value()].push_back(subject);
            else
                parts.push_back({subject});
        }
    for (auto &[region, members] : regions)
        parts.push_back(std::move(members));
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (const std::vector<SubjectId> &part : parts) {
        std::pair<int, int> &load = next();
        for (const SubjectId subject : part)
            now.give(subject, people.at(load.second));
        load.first += int(part.size());
    }
    return now;
}

std::vector<PersonProgress> progressByPerson(const RoundState &state)
{
    const Assignment assignment = Assignment::of(state);
    std::map<QString, PersonProgress> persons;
    for (const Subject &subject : state.subjects()) {
        if (!state.belongsTo(subject.id, Population::Due))
            continue;
        const QString person = assignment.personOf(subject.id);
        const Inspection &inspection = state.inspection(subject.id);
        const bool isChecked = state.verdict(subject.id) != Verdict::Unchecked;
        if (!person.isEmpty())
            persons[person].assigned.push_back(subject.id);
        if (!isChecked)
            continue;
        // Who looked: by whom the findings are, else by whom it was marked.
        QString looked = person;
        if (looked.isEmpty()) {
            looked = inspection.author;
            for (const Finding &finding : state.findings(subject.id))
                if (finding.inForce())
                    looked = finding.author;
        }
        PersonProgress &progress = persons[looked];
        progress.checked.push_back(subject.id);
        if (inspection.review == ReviewState::Confirmed)
            progress.reviewed.push_back(subject.id);
    }
    std::vector<PersonProgress> sorted;
    for (auto &[person, progress] : persons) {
        progress.person = person;
        sorted.push_back(std::move(progress));
    }
    return sorted;
}

} // namespace xw
