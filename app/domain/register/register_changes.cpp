#include "domain/register_changes.h"

#include "domain/register_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QSet<qint64> idsIn(const QJsonValue &list)
{
    QSet<qint64> ids;
    for (const QJsonValue &id : list.toArray())
        ids.insert(id.toInteger());
    return ids;
}

bool isRenamed(const RoundState &state, SubjectId id)
{
    const std::vector<Succession> links = state.predecessors(id);
    return std::any_of(links.begin(), links.end(),
                       [](const Succession &link) { return link.kind == SuccessionKind::Renamed; });
}

} // namespace

Document registerMark(const RoundState &state, RoundKey opened)
{
    QJsonArray closed, offline;
    qint64 last = 0;
    for (const Subject &subject : state.subjects()) {
        last = std::max<qint64>(last, subject.id.value());
        if (subject.state == RunState::Closed)
            closed.append(qint64(subject.id.value()));
        else if (subject.state == RunState::Adjusting)
            offline.append(qint64(subject.id.value()));
    }
    const QJsonObject mark{{u"last"_s, last}, {u"closed"_s, closed}, {u"offline"_s, offline}};
    return {u"register"_s, opened.text(), QJsonDocument(mark).toJson(QJsonDocument::Compact)};
}

QDate registerDay(const Round &round)
{
    return round.scope.asOf.isValid() ? round.scope.asOf : round.lastDay();
}

std::optional<RegisterChanges> registerChanges(const RoundState &state, SubjectKind kind)
{
    const Document *document = state.document(u"register"_s, state.round().key.text());
    if (!document)
        return std::nullopt;
    const QJsonObject mark = QJsonDocument::fromJson(document->content).object();
    const qint64 last = mark.value(u"last").toInteger();
    const QSet<qint64> closed = idsIn(mark.value(u"closed")), offline = idsIn(mark.value(u"offline"));
    RegisterChanges changes;
    for (const Subject &subject : state.subjects()) {
        const qint64 id = subject.id.value();
        if (subject.kind != kind)
            continue;
        const bool isNew = id > last;
        if (isNew && subject.isRunning() && !isRenamed(state, subject.id))
            changes.opened.push_back(subject.id);
        if (!isNew && !subject.isRunning() && !closed.contains(id))
            (isCancelled(subject) ? changes.cancelled : changes.closed).push_back(subject.id);
        if (subject.state == RunState::Adjusting && !offline.contains(id))
            changes.offline.push_back(subject.id);
    }
    return changes;
}

} // namespace xw
