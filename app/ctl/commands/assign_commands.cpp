// assign: who is to inspect whom: spread over people, given by hand, and how far each is.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/assignment.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonObject progressJson(const PersonProgress &progress)
{
    return {{u"person"_s, progress.person},
            {u"assigned"_s, int(progress.assigned.size())},
            {u"checked"_s, int(progress.checked.size())},
            {u"reviewed"_s, int(progress.reviewed.size())}};
}

int listAssigned(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    TextTable table;
    QJsonArray all;
    for (const PersonProgress &progress : progressByPerson((*workspace)->state())) {
        table.addRow({progress.person.isEmpty() ? u"—"_s : progress.person,
                      QString::number(progress.assigned.size()), QString::number(progress.checked.size()),
                      QString::number(progress.reviewed.size())});
        all.append(progressJson(progress));
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

int keepAssignment(Session &session, Workspace &workspace, const Assignment &assignment, qsizetype count)
{
    UndoEntry step;
    step.about = UndoEntry::About::Settings;
    step.text = {QT_TRANSLATE_NOOP("xw", "Assign %1 subject(s)"), {QString::number(count)}};
    if (auto done = session.wait(workspace.saveDocument(assignment.documentOf(workspace.state()), step));
        !done)
        return session.fail(done.error());
    return listAssigned(session, {});
}

/// What is due in the round, of these regions and this kind where they are given.
Result<std::vector<SubjectId>> chosen(const RoundState &state, const Arguments &arguments)
{
    const QString kind = arguments.value("kind");
    if (!kind.isEmpty() && kind != u"websites" && kind != u"media")
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "--kind is websites or media, not “%1”"), {kind}});
    QSet<RegionId> regions;
    for (const QString &name : arguments.values("region")) {
        const Region *region = state.regionByName(name);
        if (!region)
            return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no region %1"), {name}});
        regions.insert(region->id);
    }
    std::vector<SubjectId> subjects;
    for (const Subject &subject : state.subjects())
        if (state.belongsTo(subject.id, Population::Due) &&
            (regions.isEmpty() || regions.contains(subject.region)) &&
            (kind.isEmpty() || subject.isWebsite() == (kind == u"websites")))
            subjects.push_back(subject.id);
    return subjects;
}

int spreadAssigned(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const QString by = arguments.value("by");
    if (!by.isEmpty() && by != u"region" && by != u"count")
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "--by is region or count, not “%1”"), {by}},
                             {},
                             {},
                             {}});
    const auto subjects = chosen(state, arguments);
    if (!subjects)
        return session.fail(subjects.error());
    const auto assigned = spread(state, Assignment::of(state), *subjects, arguments.values("to"),
                                 by == u"region" ? AssignBy::Region : AssignBy::Count, arguments.has("keep"));
    if (!assigned)
        return session.fail(assigned.error());
    return keepAssignment(session, **workspace, *assigned, qsizetype(subjects->size()));
}

int giveAssigned(Session &session, const Arguments &arguments)
{
    if (arguments.has("to") == arguments.has("nobody"))
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "Say to whom: --to NAME, or --nobody"), {}},
                             {},
                             {},
                             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    Assignment assignment = Assignment::of((*workspace)->state());
    for (const QString &word : arguments.positional) {
        const auto subject = subjectNamed((*workspace)->state(), word);
        if (!subject)
            return session.fail(subject.error());
        assignment.give((*subject)->id, arguments.value("to"));
    }
    return keepAssignment(session, **workspace, assignment, arguments.positional.size());
}

} // namespace

std::vector<CommandSpec> assignCommands()
{
    return {
        {"assign list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw",
                           "who is to inspect how many, and how far each is: assigned, checked, confirmed"),
         {},
         listAssigned},
        {"assign spread",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "spread what is due over people, so that each has about as much"),
         {{"to", "NAME", QT_TRANSLATE_NOOP("xw", "a person, as the name stands beside the work"), true, true},
          {"by", "WAY",
           QT_TRANSLATE_NOOP("xw", "count (as many each) or region (each stays with one person)")},
          {"region", "NAME", QT_TRANSLATE_NOOP("xw", "only of this region"), false, true},
          {"kind", "KIND", QT_TRANSLATE_NOOP("xw", "only websites, or only media")},
          {"keep", "", QT_TRANSLATE_NOOP("xw", "what one of them has already stays with him")}},
         spreadAssigned},
        {"assign give",
         "SUBJECT [SUBJECT]…",
         1,
         -1,
         QT_TRANSLATE_NOOP("xw", "give subjects to somebody by hand, or take them back"),
         {{"to", "NAME", QT_TRANSLATE_NOOP("xw", "a person, as the name stands beside the work")},
          {"nobody", "", QT_TRANSLATE_NOOP("xw", "whoever is an inspector may write about them")}},
         giveAssigned}};
}

} // namespace xw::ctl
