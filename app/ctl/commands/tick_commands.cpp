// tick, untick, inspect: what an inspector records about one subject.
#include "ctl/commands.h"
#include "ctl/session/session.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 largestEvidence = 256LL << 20;

Result<IndicatorId> indicatorNamed(const Standard &standard, const QString &word, SubjectKind kind)
{
    if (standard.indicator(IndicatorId(word.toUpper())))
        return IndicatorId(word.toUpper());
    if (const auto matched = standard.match(word, kind))
        return *matched;
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("xw", "The standard has no indicator “%1”"), {word}}, standard.document,
                   {QT_TRANSLATE_NOOP("xw", "Give its id (W4, W4.1, M2, P13) or its name"), {}});
}

Result<CapturedEvidence> evidenceFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The evidence cannot be read: %1"), {file.errorString()}},
                       path);
    if (file.size() > largestEvidence)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The evidence is larger than %1 MB"),
                        {QString::number(largestEvidence >> 20)}},
                       path);
    CapturedEvidence captured;
    captured.kind = u"file"_s;
    captured.fileName = QFileInfo(path).fileName();
    captured.mimeType = QMimeDatabase().mimeTypeForFile(path).name();
    captured.bytes = file.readAll();
    if (captured.bytes.isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "The evidence is empty"), {}}, path);
    return captured;
}

/// What a subject's state is now: for all three commands the same answer.
int report(Session &session, const Workspace &workspace, SubjectId id, QJsonObject more)
{
    const RoundState &state = workspace.state();
    const Subject &subject = *state.subject(id);
    const Counts region = state.tally().region(subject.kind, subject.region);
    const RateFormat format = state.round().rates;
    const QString regionName = state.region(subject.region) ? state.region(subject.region)->name : QString();
    session.print(Message{
        QT_TRANSLATE_NOOP("xw", "%1 %2: %3; %4 %5"),
        {subject.code, subject.name, toChinese(state.verdict(id)), regionName, region.rate().text(format)}}
                      .text());
    more.insert(u"code"_s, subject.code);
    more.insert(u"name"_s, subject.name);
    more.insert(u"verdict"_s, toChinese(state.verdict(id)));
    more.insert(u"inspected"_s, state.inspection(id).inspected);
    more.insert(u"problems"_s, state.problemText(id));
    more.insert(u"region"_s, regionName);
    const auto rate = region.rate().textOrNull(format);
    more.insert(u"region_rate"_s, rate ? QJsonValue(*rate) : QJsonValue());
    session.printJson(more);
    return Done;
}

/// What `tick SUBJECT INDICATOR` and `untick` name.
struct Target {
    Workspace *workspace;
    SubjectId subject;
    QString name; ///< of the subject
    IndicatorId indicator;
};

Result<Target> targetOf(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto subject = subjectNamed(state, arguments.positional.at(0));
    if (!subject)
        return tl::unexpected(subject.error());
    const auto indicator = indicatorNamed(state.standard(), arguments.positional.at(1), (*subject)->kind);
    if (!indicator)
        return tl::unexpected(indicator.error());
    return Target{*workspace, (*subject)->id, (*subject)->name, *indicator};
}

int tick(Session &session, const Arguments &arguments)
{
    const Result<Target> target = targetOf(session, arguments);
    if (!target)
        return session.fail(target.error());
    const auto &[workspace, subject, name, indicator] = *target;
    const auto count = arguments.number("count");
    if (!count)
        return session.fail(count.error());
    std::optional<CapturedEvidence> evidence;
    if (arguments.has("evidence")) {
        auto read = evidenceFrom(arguments.value("evidence"));
        if (!read)
            return session.fail(read.error());
        evidence = *std::move(read);
    }

    TickCommand command{subject, indicator, *count, {}, {}, {}};
    if (arguments.has("note"))
        command.note = arguments.value("note");
    if (arguments.has("url"))
        command.urls = arguments.values("url");
    const auto finding = session.wait(workspace->tick(command));
    if (!finding)
        return session.fail(finding.error());
    QJsonObject told{{u"indicator"_s, indicator.value()},
                     {u"finding"_s, finding->id.value()},
                     {u"count"_s, finding->count}};
    if (evidence) {
        evidence->subject = subject;
        evidence->finding = finding->id;
        const auto kept = session.wait(workspace->addEvidence(*std::move(evidence)));
        if (!kept)
            return session.fail(kept.error());
        told.insert(u"evidence"_s, QString::fromLatin1(kept->sha256.toHex()));
    }
    return report(session, *workspace, subject, told);
}

int untick(Session &session, const Arguments &arguments)
{
    const Result<Target> target = targetOf(session, arguments);
    if (!target)
        return session.fail(target.error());
    const auto &[workspace, subject, name, indicator] = *target;
    const Finding *finding = workspace->state().findingInForce(subject, indicator);
    if (!finding)
        return session.fail({ErrorCode::NotFound,
                             {QT_TRANSLATE_NOOP("xw", "%1 is not ticked on %2"), {indicator.value(), name}},
                             {},
                             {},
                             {}});
    const FindingId withdrawn = finding->id;
    if (auto done = session.wait(workspace->withdraw(withdrawn)); !done)
        return session.fail(done.error());
    return report(session, *workspace, subject,
                  {{u"indicator"_s, indicator.value()}, {u"finding"_s, withdrawn.value()}});
}

int inspect(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const SubjectId id = (*subject)->id;
    if (auto done = session.wait((*workspace)->setInspected(id, !arguments.has("undo"))); !done)
        return session.fail(done.error());
    return report(session, **workspace, id, {});
}

} // namespace

std::vector<CommandSpec> tickCommands()
{
    return {{"tick",
             "SUBJECT INDICATOR",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "record a finding; on what is ticked already, change it"),
             {{"count", "N", QT_TRANSLATE_NOOP("xw", "how many, for counted conditions")},
              {"note", "TEXT", QT_TRANSLATE_NOOP("xw", "what the annex says")},
              {"url", "ADDRESS", QT_TRANSLATE_NOOP("xw", "where it was seen"), false, true},
              {"evidence", "FILE", QT_TRANSLATE_NOOP("xw", "a file that proves it, kept in the workspace")}},
             tick},
            {"untick",
             "SUBJECT INDICATOR",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "withdraw a finding; the history keeps it"),
             {},
             untick},
            {"inspect",
             "SUBJECT",
             1,
             1,
             QT_TRANSLATE_NOOP("xw", "mark a subject as inspected"),
             {{"undo", "", QT_TRANSLATE_NOOP("xw", "take the mark back")}},
             inspect}};
}

} // namespace xw::ctl
