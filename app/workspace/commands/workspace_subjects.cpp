// Commands on bodies of the register: what a subject has no duty for, its new name, and what became of it.
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include "domain/site_code.h"
#include "domain/web_address.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Whether `ancestor` is among what `id` came from, however far back.
bool comesFrom(const RoundState &state, SubjectId id, SubjectId ancestor, QSet<SubjectId> &seen)
{
    if (id == ancestor)
        return true;
    if (seen.contains(id))
        return false;
    seen.insert(id);
    const std::vector<Succession> links = state.predecessors(id);
    return std::any_of(links.begin(), links.end(),
                       [&](const Succession &link) { return comesFrom(state, link.former, ancestor, seen); });
}

/// A body that goes on under its own name is not its own former: it is left out of both sides.
void leaveOutWhoStays(ReorganiseCommand &command)
{
    const auto isAmong = [](const std::vector<SubjectId> &ids, SubjectId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    if (command.kind == SuccessionKind::Merged)
        std::erase_if(command.formers, [&](SubjectId id) { return isAmong(command.successors, id); });
    if (command.kind == SuccessionKind::Split)
        command.formersStay = std::erase_if(command.successors,
                                            [&](SubjectId id) { return isAmong(command.formers, id); }) > 0 ||
                              command.formersStay;
}

Result<void> checkNumbers(const ReorganiseCommand &command)
{
    const size_t from = command.formers.size();
    const size_t to = command.successors.size();
    const bool fits = command.kind == SuccessionKind::Renamed  ? from == 1 && to == 1
                      : command.kind == SuccessionKind::Merged ? from >= 1 && to == 1
                                                               : from == 1 && to >= 1;
    if (fits)
        return {};
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("xw", "One body is renamed into one, several are merged into one, "
                                            "and one is split into several"),
                    {}});
}

QJsonArray namesOf(const RoundState &state, const std::vector<SubjectId> &ids)
{
    QJsonArray names;
    for (const SubjectId id : ids)
        if (const Subject *subject = state.subject(id))
            names.append(subject->code.isEmpty() ? subject->name : subject->code + u' ' + subject->name);
    return names;
}

/// Rows of earlier rounds know a website by its code, an account by its id, or by its name where it has none.
bool isKnownOtherwise(const Subject &before, const Subject &after)
{
    return before.isWebsite() || !before.code.isEmpty() ? before.code != after.code
                                                        : before.name != after.name;
}

Result<void> checkLink(const RoundState &state, SubjectId former, SubjectId successor)
{
    const Subject *from = state.subject(former);
    const Subject *to = state.subject(successor);
    if (!from || !to)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "This subject is not in the register"), {}});
    if (from->kind != to->kind)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "%1 and %2 are not both websites, nor both accounts"),
                        {from->name, to->name}});
    QSet<SubjectId> seen;
    if (comesFrom(state, former, successor, seen))
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "%1 cannot succeed itself"), {to->name}});
    return {};
}

/// The body as it may stand in the register, its cells cleaned; what is wrong with it otherwise.
Result<Subject> checkedSubject(const RoundState &state, Subject subject)
{
    const Subject *before = subject.id.isValid() ? state.subject(subject.id) : nullptr;
    if (subject.id.isValid() && !before)
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "This subject is not in the register"), {}});
    subject.name = subject.name.simplified();
    subject.code = subject.code.trimmed();
    subject.organizer = subject.organizer.simplified();
    if (subject.name.isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A body of the register needs a name"), {}});
    if (subject.region.isValid() && !state.region(subject.region))
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The register does not have this region"), {}});
    if (subject.isWebsite()) {
        const auto code = SiteCode::parseTyped(subject.code);
        if (!code)
            return tl::unexpected(code.error());
        subject.code = code->text();
    }
    if (!subject.url.trimmed().isEmpty()) {
        const WebAddress address = webAddress(subject.url);
        if (address.url.isEmpty())
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "This is no address"), {}},
                           subject.url.trimmed());
        subject.url = address.url;
    }
    if (before && (before->kind != subject.kind || isKnownOtherwise(*before, subject)))
        return failure(
            ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "What a body is known by is not changed by hand"), {}},
            before->name,
            {QT_TRANSLATE_NOOP("xw", "Say that it was renamed: its history then stays with it"), {}});
    for (const Subject &other : state.subjects()) {
        if (other.id == subject.id || other.kind != subject.kind)
            continue;
        const bool same = subject.code.isEmpty() ? other.code.isEmpty() && other.name == subject.name &&
                                                       other.platform == subject.platform
                                                 : other.code == subject.code;
        if (same)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The register has it already: %1"), {other.name}},
                           subject.code);
    }
    return subject;
}

} // namespace

QFuture<Result<void>> Workspace::setNoService(SubjectId id, bool noService)
{
    return d->submitStep<Nothing, void>(
        [this, id, noService](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            const auto subject = d->knownSubject(id);
            if (!subject)
                return tl::unexpected(subject.error());
            if (!(*subject)->isWebsite())
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "Only websites are checked for services"), {}});
            PreparedChange<Nothing> change{d->transaction("no service", id)};
            if ((*subject)->noService == noService)
                return change;
            step.about = UndoEntry::About::Register;
            step.subject = id;
            step.text = {noService ? QT_TRANSLATE_NOOP("xw", "Say that %1 offers no services")
                                   : QT_TRANSLATE_NOOP("xw", "Say that %1 offers services"),
                         {(*subject)->name}};
            Subject after = **subject;
            after.noService = noService;
            change.transaction.before = {{u"noService"_s, !noService}};
            change.transaction.after = {{u"noService"_s, noService}};
            change.transaction.writes = {after};
            return change;
        });
}

QFuture<Result<void>> Workspace::reorganise(ReorganiseCommand command)
{
    leaveOutWhoStays(command);
    return d->submitStep<Nothing, void>(
        [this, command = std::move(command)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            if (auto fits = checkNumbers(command); !fits)
                return tl::unexpected(fits.error());
            PreparedChange<Nothing> change{d->transaction("reorganise", command.successors.front())};
            step.about = UndoEntry::About::Register;
            step.subject = command.successors.front();
            if (const Subject *successor = m_state->subject(step.subject))
                step.text = {QT_TRANSLATE_NOOP("xw", "Say what %1 came from"), {successor->name}};
            const RoundKey since = command.since.isValid() ? command.since : m_state->round().key;
            for (const SubjectId former : command.formers)
                for (const SubjectId successor : command.successors) {
                    if (auto possible = checkLink(*m_state, former, successor); !possible)
                        return tl::unexpected(possible.error());
                    change.transaction.writes.push_back(
                        Succession{former, successor, command.kind, since, false});
                }
            for (const SubjectId former : command.formers) {
                Subject closed = *m_state->subject(former);
                if (command.formersStay || closed.state == RunState::Closed)
                    continue;
                closed.state = RunState::Closed;
                change.transaction.writes.push_back(closed);
            }
            change.transaction.after = {{u"kind"_s, toChinese(command.kind)},
                                        {u"formers"_s, namesOf(*m_state, command.formers)},
                                        {u"successors"_s, namesOf(*m_state, command.successors)},
                                        {u"since"_s, since.text()}};
            return change;
        });
}

QFuture<Result<Subject>> Workspace::putSubject(Subject subject)
{
    return d->submitStep<Subject>(
        [this, subject = std::move(subject)](UndoEntry &step) -> Result<PreparedChange<Subject>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            auto checked = checkedSubject(*m_state, subject);
            if (!checked)
                return tl::unexpected(checked.error());
            const Subject *before = subject.id.isValid() ? m_state->subject(subject.id) : nullptr;
            PreparedChange<Subject> change{
                d->transaction(before ? "edit subject" : "add subject", subject.id), *std::move(checked)};
            Subject &after = change.answer;
            if (before && *before == after)
                return change;
            if (!before) {
                after.id = m_state->nextSubjectId();
                after.firstSeen = after.lastSeen = change.transaction.at.date();
                change.transaction.subject = after.id;
            }
            step.about = UndoEntry::About::Register;
            step.subject = after.id;
            step.text = {before ? QT_TRANSLATE_NOOP("xw", "Change %1") : QT_TRANSLATE_NOOP("xw", "Add %1"),
                         {after.name}};
            if (before)
                change.transaction.before = auditJson(*before);
            change.transaction.after = auditJson(after);
            if (before)
                keepDifferences(change.transaction.before, change.transaction.after);
            change.transaction.writes = {after};
            return change;
        });
}

QFuture<Result<void>> Workspace::renameSubject(RenameCommand command)
{
    return d->submitStep<Nothing, void>(
        [this, command = std::move(command)](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            const auto known = d->knownSubject(command.subject);
            if (!known)
                return tl::unexpected(known.error());
            const Subject &before = **known;
            Subject after = before;
            if (!command.name.trimmed().isEmpty())
                after.name = command.name.trimmed();
            if (!command.code.trimmed().isEmpty()) {
                after.code = command.code.trimmed();
                if (before.isWebsite()) {
                    const auto code = SiteCode::parseTyped(command.code);
                    if (!code)
                        return tl::unexpected(code.error());
                    after.code = code->text();
                }
            }
            PreparedChange<Nothing> change{d->transaction("rename", before.id)};
            if (after == before)
                return change;
            step.about = UndoEntry::About::Register;
            step.subject = before.id;
            step.text = {QT_TRANSLATE_NOOP("xw", "Rename %1"), {before.name}};
            change.transaction.before = auditJson(before);
            change.transaction.after = auditJson(after);
            keepDifferences(change.transaction.before, change.transaction.after);
            change.transaction.writes.push_back(after); // first: it gives its old code free
            if (isKnownOtherwise(before, after) && !(before.code.isEmpty() && before.name == after.name)) {
                step.obstacle = {{QT_TRANSLATE_NOOP("xw", "Its old name stays in the register as a body that "
                                                          "it succeeds: rename it back instead"),
                                  {}}};
                Subject former = before;
                former.id = m_state->nextSubjectId();
                former.state = RunState::Closed;
                change.transaction.writes.push_back(former);
                change.transaction.writes.push_back(
                    Succession{former.id, after.id, SuccessionKind::Renamed,
                               command.since.isValid() ? command.since : m_state->round().key, false});
            }
            return change;
        });
}

QFuture<Result<void>> Workspace::withdrawSuccession(SubjectId former, SubjectId successor)
{
    return d->submitStep<Nothing, void>(
        [this, former, successor](UndoEntry &step) -> Result<PreparedChange<Nothing>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            const std::vector<Succession> links = m_state->predecessors(successor);
            const auto link = std::find_if(links.begin(), links.end(),
                                           [&](const Succession &one) { return one.former == former; });
            if (link == links.end())
                return failure(
                    ErrorCode::NotFound,
                    {QT_TRANSLATE_NOOP("xw", "The register does not say that one succeeds the other"), {}});
            PreparedChange<Nothing> change{d->transaction("withdraw succession", successor)};
            step.about = UndoEntry::About::Register;
            step.subject = successor;
            if (const Subject *body = m_state->subject(successor))
                step.text = {QT_TRANSLATE_NOOP("xw", "Take back what %1 came from"), {body->name}};
            Succession withdrawn = *link;
            withdrawn.withdrawn = true;
            change.transaction.before = {{u"kind"_s, toChinese(link->kind)},
                                         {u"formers"_s, namesOf(*m_state, {former})},
                                         {u"since"_s, link->since.text()}};
            change.transaction.writes = {withdrawn};
            return change;
        });
}

} // namespace xw
