// changes …: packages of work between copies of one workspace.
#include "base/whole_file.h"
#include "closing/change_package.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/identity_option.h"
#include "ctl/session/session.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<std::vector<AuditEntry>> wholeHistory(Session &session, Workspace &workspace)
{
    return session.wait(workspace.history({}, std::numeric_limits<int>::max()));
}

MergeStamp stampOf(const Workspace &workspace)
{
    return {workspace.author(), workspace.clock().now()};
}

QJsonObject mergeCountsJson(const MergeCounts &counts)
{
    return {{u"findings"_s, counts.findings}, {u"inspections"_s, counts.inspections},
            {u"reviews"_s, counts.reviews},   {u"evidence"_s, counts.evidence},
            {u"cases"_s, counts.cases},       {u"ledger_rows"_s, counts.ledgerRows},
            {u"others"_s, counts.others}};
}

QString subjectWords(const RoundState &state, SubjectId id)
{
    const Subject *subject = state.subject(id);
    if (!subject)
        return {};
    return subject->code.isEmpty() ? subject->name : subject->code + u' ' + subject->name;
}

QJsonObject saidJson(const SaidVersion &version)
{
    return {{u"text"_s, version.text},
            {u"author"_s, version.author},
            {u"at"_s, version.at.toString(Qt::ISODateWithMs)}};
}

QJsonArray conflictsJson(const RoundState &state, const std::vector<MergeConflict> &conflicts)
{
    QJsonArray all;
    for (const MergeConflict &one : conflicts) {
        QJsonArray versions;
        for (const SaidVersion &version : one.versions)
            versions.append(saidJson(version));
        const Subject *subject = state.subject(one.subject);
        all.append(QJsonObject{{u"conflict"_s, one.id},
                               {u"code"_s, subject ? subject->code : QString()},
                               {u"name"_s, subject ? subject->name : QString()},
                               {u"place"_s, one.place},
                               {u"versions"_s, versions}});
    }
    return all;
}

QString conflictsText(const RoundState &state, const std::vector<MergeConflict> &conflicts)
{
    TextTable table;
    for (const MergeConflict &one : conflicts)
        for (size_t i = 0; i < one.versions.size(); ++i) {
            const SaidVersion &version = one.versions.at(i);
            table.addRow({i == 0 ? one.id : QString(), i == 0 ? subjectWords(state, one.subject) : QString(),
                          i == 0 ? one.place : QString(), QString::number(i + 1), version.text,
                          version.author, version.at.toString(u"yyyy-MM-dd hh:mm"_s)});
        }
    return table.text();
}

/// The bytes of the evidence that goes along.
Result<void> addFiles(Session &session, Workspace &workspace, PackageMaking &making)
{
    for (const QByteArray &sha256 : making.wanted) {
        auto bytes = session.wait(workspace.blob(sha256));
        if (!bytes)
            return tl::unexpected(bytes.error());
        making.package.files.insert(sha256, *std::move(bytes));
    }
    return {};
}

int makeChanges(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional.at(0);
    if (QFileInfo::exists(path))
        return session.fail({ErrorCode::Conflict,
                             {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Give another name"), {}},
                             path,
                             {}});
    std::unique_ptr<signing::Identity> identity;
    if (arguments.has("p12")) {
        auto named = identityOption(session, arguments);
        if (!named)
            return session.fail(named.error());
        identity = *std::move(named);
    }
    const auto opened = session.workspace(Access::Write);
    if (!opened)
        return session.fail(opened.error());
    Workspace &workspace = **opened;
    const auto history = wholeHistory(session, workspace);
    if (!history)
        return session.fail(history.error());
    const MergeStamp stamp = stampOf(workspace);
    auto making = makePackage(workspace.state(), *history, arguments.has("evidence"), stamp);
    if (!making)
        return session.fail(making.error());
    if (const auto added = addFiles(session, workspace, *making); !added)
        return session.fail(added.error());
    const auto packed = closing::packChanges(making->package, identity.get(), stamp.at);
    if (!packed)
        return session.fail(packed.error());
    // First what was given away is noted, since what is changed later stands upon it.
    if (const auto saved =
            session.wait(saveMerge(workspace, {u"make changes"_s,
                                               mergeCountsJson(making->counts),
                                               {making->records.begin(), making->records.end()}}));
        !saved)
        return session.fail(saved.error());
    if (const auto written =
            writeWhole(path, *packed, {QT_TRANSLATE_NOOP("xw", "The package cannot be written"), {}});
        !written)
        return session.fail(written.error());
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "%1: %2 finding(s), %3 inspection(s), %4 review(s), %5 piece(s) of "
                                        "evidence, %6 KB"),
                {path, QString::number(making->counts.findings), QString::number(making->counts.inspections),
                 QString::number(making->counts.reviews), QString::number(making->counts.evidence),
                 QString::number((packed->size() + 1023) / 1024)}}
            .text());
    if (making->leftOut > 0)
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "%1 pieces of evidence stay behind: take them along with --evidence"),
            {QString::number(making->leftOut)}}
                          .text());
    QJsonObject json = mergeCountsJson(making->counts);
    json.insert(u"file"_s, path);
    json.insert(u"bytes"_s, packed->size());
    json.insert(u"left_out"_s, making->leftOut);
    json.insert(u"signer"_s, identity ? identity->certificate().name : QString());
    session.printJson(json);
    return Done;
}

/// The round that the package is about, where none was named.
Result<void> openRoundOf(Session &session, Workspace &workspace, const ChangePackage &package)
{
    if (!session.options().round.isEmpty() || workspace.state().round().key == package.round)
        return {};
    for (const Round &round : workspace.rounds())
        if (round.key == package.round)
            return session.wait(workspace.switchRound(round.id));
    return failure(
        ErrorCode::NotFound,
        {QT_TRANSLATE_NOOP("xw", "The package is about the round %1, which is not in this workspace"),
         {package.round.text()}},
        {}, {QT_TRANSLATE_NOOP("xw", "Open that round with: round open"), {}});
}

QJsonObject planJson(const RoundState &state, const MergePlan &plan)
{
    QJsonObject json = mergeCountsJson(plan.counts);
    QJsonArray steps;
    for (const MergeStep &step : plan.steps) {
        QJsonObject one = saidJson(step.after);
        const Subject *subject = state.subject(step.subject);
        one.insert(u"code"_s, subject ? subject->code : QString());
        one.insert(u"name"_s, subject ? subject->name : QString());
        one.insert(u"place"_s, step.place);
        one.insert(u"before"_s, step.before);
        one.insert(u"conflict"_s, step.isConflict);
        steps.append(one);
    }
    json.insert(u"changes"_s, steps);
    json.insert(u"known"_s, plan.known);
    json.insert(u"unplaced"_s, QJsonArray::fromStringList(plan.unplaced));
    json.insert(u"without_file"_s, plan.withoutFile);
    json.insert(u"conflicts"_s, conflictsJson(state, plan.conflicts));
    return json;
}

void printPlan(Session &session, const RoundState &state, const MergePlan &plan)
{
    TextTable table;
    for (const MergeStep &step : plan.steps)
        table.addRow({step.isConflict ? u"!"_s : QString(), subjectWords(state, step.subject), step.place,
                      step.before.isEmpty() ? u"—"_s : step.before, u"→"_s, step.after.text,
                      step.after.author});
    if (!table.isEmpty())
        session.print(table.text());
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "%1 finding(s), %2 inspection(s), %3 review(s), %4 piece(s) of "
                                        "evidence taken; %5 place(s) known already"),
                {QString::number(plan.counts.findings), QString::number(plan.counts.inspections),
                 QString::number(plan.counts.reviews), QString::number(plan.counts.evidence),
                 QString::number(plan.known)}}
            .text());
    for (const QString &what : plan.unplaced)
        session.warn(Message{QT_TRANSLATE_NOOP("xw", "Not known here, and left out: %1"), {what}}.text());
    if (!plan.conflicts.empty()) {
        session.print(
            Message{QT_TRANSLATE_NOOP("xw", "%1 conflicts; the first version of each holds until it "
                                            "is settled with: changes settle CONFLICT VERSION"),
                    {QString::number(plan.conflicts.size())}}
                .text());
        session.print(conflictsText(state, plan.conflicts));
    }
}

int takeChanges(Session &session, const Arguments &arguments)
{
    const auto anchors = anchorsOption(arguments);
    if (!anchors)
        return session.fail(anchors.error());
    const auto read = closing::readChanges(arguments.positional.at(0), session.clock()->now(), *anchors);
    if (!read)
        return session.fail(read.error());
    const bool isTrial = arguments.has("dry-run");
    const auto opened = session.workspace(isTrial ? Access::Read : Access::Write);
    if (!opened)
        return session.fail(opened.error());
    Workspace &workspace = **opened;
    if (const auto there = openRoundOf(session, workspace, read->package); !there)
        return session.fail(there.error());
    const auto history = wholeHistory(session, workspace);
    if (!history)
        return session.fail(history.error());
    auto plan = planMerge(workspace.state(), *history, read->package, stampOf(workspace));
    if (!plan)
        return session.fail(plan.error());
    QJsonObject json = planJson(workspace.state(), *plan);
    json.insert(u"from"_s, read->package.author);
    json.insert(u"signer"_s, read->signer);
    json.insert(u"trusted"_s, read->signer.isEmpty() ? QJsonValue() : QJsonValue(read->isTrusted));
    if (!isTrial && !plan->writes.empty())
        if (const auto done =
                session.wait(saveMerge(workspace, {u"take changes"_s, plan->what, plan->writes,
                                                   plan->endsSample, workspace.state().sequence()}));
            !done)
            return session.fail(done.error());
    const auto digest = mergeDigest(workspace.state());
    if (!digest)
        return session.fail(digest.error());
    json.insert(u"state"_s, QString::fromLatin1(digest->toHex()));
    session.print(
        read->signer.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("xw", "From %1, not signed"), {read->package.author}}.text()
            : Message{QT_TRANSLATE_NOOP("xw", "From %1, signed by %2"), {read->package.author, read->signer}}
                  .text());
    if (!read->signer.isEmpty() && !read->isTrusted)
        session.warn(read->why.text());
    printPlan(session, workspace.state(), *plan);
    session.printJson(json);
    return plan->conflicts.empty() && plan->unplaced.isEmpty() ? Done : AnswerIsNo;
}

int listConflicts(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const auto conflicts = openConflicts((*workspace)->state());
    if (!conflicts)
        return session.fail(conflicts.error());
    session.print(conflictsText((*workspace)->state(), *conflicts));
    session.printJson(conflictsJson((*workspace)->state(), *conflicts));
    return Done;
}

int settleChange(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const int version = arguments.positional.at(1).toInt(&isNumber);
    if (!isNumber)
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "“%1” is no number"), {arguments.positional.at(1)}},
                             {QT_TRANSLATE_NOOP("xw", "List them with: changes conflicts"), {}},
                             {},
                             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    auto plan =
        settleConflict((*workspace)->state(), arguments.positional.at(0), version, stampOf(**workspace));
    if (!plan)
        return session.fail(plan.error());
    const MergeStep step = plan->steps.front();
    if (const auto done = session.wait(
            saveMerge(**workspace, {u"settle changes"_s, plan->what, plan->writes, plan->endsSample}));
        !done)
        return session.fail(done.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1, %2: %3"),
                          {subjectWords((*workspace)->state(), step.subject), step.place, step.after.text}}
                      .text());
    QJsonObject json = saidJson(step.after);
    json.insert(u"conflict"_s, arguments.positional.at(0));
    json.insert(u"place"_s, step.place);
    session.printJson(json);
    return Done;
}

} // namespace

std::vector<CommandSpec> changesCommands()
{
    return {
        {"changes make",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "pack what this copy holds of a round, for another copy of the workspace"),
         {{"evidence", "", QT_TRANSLATE_NOOP("xw", "take the evidence along; without it, it stays behind")},
          {"p12", "F", QT_TRANSLATE_NOOP("xw", "the identity (PKCS#12) that signs the package")},
          {"password-file", "F",
           QT_TRANSLATE_NOOP("xw", "file whose first line is the password; asked for where left out")}},
         makeChanges},
        {"changes take",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "take such a package in; again, or in another order, changes nothing"),
         {{"dry-run", "", QT_TRANSLATE_NOOP("xw", "only say what it would bring")},
          {"ca", "FILE",
           QT_TRANSLATE_NOOP("xw", "roots to trust, PEM or DER: whoever signed must lead to one"), false,
           true},
          {"crl", "FILE", QT_TRANSLATE_NOOP("xw", "revocation lists, PEM or DER"), false, true},
          {"system-roots", "",
           QT_TRANSLATE_NOOP("xw", "where no --ca is given: trust the system's public roots, which vouch for "
                                   "servers and mail, not for offices")}},
         takeChanges},
        {"changes conflicts",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw", "where two people said different things; the first version holds"),
         {},
         listConflicts},
        {"changes settle",
         "CONFLICT VERSION",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "say which version is right"),
         {},
         settleChange}};
}

} // namespace xw::ctl
