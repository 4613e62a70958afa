#include "workspace/sampling.h"

#include "tables/table.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QString documentName(const RoundState &state, SubjectKind kind)
{
    return state.round().key.text() + (kind == SubjectKind::Website ? u"-websites"_s : u"-media"_s);
}

/// One document a kind, so that websites and accounts can be drawn by plans of their own.
std::vector<Document> planDocuments(const RoundState &state, const SamplePlan &plan)
{
    std::vector<Document> documents;
    for (const SubjectKind kind : plan.kinds) {
        SamplePlan one = plan;
        one.kinds = {kind};
        documents.push_back({u"sample-plan"_s, documentName(state, kind), one.toJson(), state.round().id});
    }
    return documents;
}

/// The drawn members, and those of a kind that the plan does not draw.
std::vector<SubjectId> allMembers(const RoundState &state, const SamplePlan &plan, const DrawnSample &sample)
{
    std::vector<SubjectId> members = sample.members;
    for (const Subject &subject : state.subjects())
        if (std::find(plan.kinds.begin(), plan.kinds.end(), subject.kind) == plan.kinds.end() &&
            (state.hasSample() ? state.isDrawn(subject.id) : subject.isRunning()))
            members.push_back(subject.id);
    return members;
}

bool isAlready(const RoundState &state, const std::vector<Document> &plans,
               const std::vector<SubjectId> &members)
{
    for (const Document &plan : plans)
        if (const Document *known = state.document(plan.kind, plan.name); !known || *known != plan)
            return false;
    const auto held = std::count_if(state.subjects().begin(), state.subjects().end(),
                                    [&](const Subject &subject) { return state.isDrawn(subject.id); });
    return state.hasSample() && held == std::ptrdiff_t(members.size()) &&
           std::all_of(members.begin(), members.end(), [&](SubjectId id) { return state.isDrawn(id); });
}

} // namespace

QFuture<Result<void>> confirmSample(Workspace &workspace, const SamplePlan &plan, const DrawnSample &sample)
{
    const RoundState &state = workspace.state();
    const std::vector<Document> documents = planDocuments(state, plan);
    const std::vector<SubjectId> members = allMembers(state, plan, sample);
    if (isAlready(state, documents, members))
        return workspace.apply(u"sample"_s, {}, {});
    std::vector<Write> writes(documents.begin(), documents.end());
    writes.reserve(writes.size() + members.size());
    for (const SubjectId id : members)
        writes.push_back(SampleMember{state.round().id, id});
    const QJsonObject what{{u"drawn"_s, qint64(sample.members.size())},
                           {u"members"_s, qint64(members.size())},
                           {u"plan"_s, QJsonDocument::fromJson(plan.toJson()).object()}};
    // The draw is only right for the register that it was drawn from.
    const auto drawnFrom = state.nextSubjectId();
    const auto stillFits = [drawnFrom](const RoundState &now) -> Result<void> {
        if (now.nextSubjectId() == drawnFrom)
            return {};
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The register changed while the sample was being looked at"), {}}, {},
            {QT_TRANSLATE_NOOP("xw", "Draw it again"), {}});
    };
    UndoEntry step{UndoEntry::About::Sample, {}, {}, {}, 0, {}};
    step.text = {QT_TRANSLATE_NOOP("xw", "Take a sample of %1"), {QString::number(members.size())}};
    return workspace.apply(u"sample"_s, what, std::move(writes), {}, stillFits, true, {}, step);
}

QFuture<Result<void>> withdrawSample(Workspace &workspace)
{
    if (!workspace.state().hasSample())
        return workspace.apply(u"withdraw sample"_s, {}, {});
    UndoEntry step{UndoEntry::About::Sample, {}, {}, {}, 0, {}};
    step.text = {QT_TRANSLATE_NOOP("xw", "Withdraw the sample"), {}};
    return workspace.apply(u"withdraw sample"_s, {}, {}, {}, {}, true, {}, step);
}

Result<std::optional<SamplePlan>> samplePlanOf(const RoundState &state, SubjectKind kind)
{
    const Document *document = state.document(u"sample-plan"_s, documentName(state, kind));
    if (!document)
        return std::optional<SamplePlan>();
    const auto plan = SamplePlan::fromJson(document->content);
    if (!plan)
        return tl::unexpected(plan.error());
    return std::optional(*plan);
}

Result<std::optional<KeptSample>> keptSample(const RoundState &state)
{
    if (!state.hasSample())
        return std::optional<KeptSample>();
    KeptSample kept;
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        const auto plan = samplePlanOf(state, kind);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan)
            continue;
        SamplePlan same = **plan;
        if (!kept.plans.empty())
            same.kinds = kept.plans.front().kinds;
        if (!kept.plans.empty() && same == kept.plans.front())
            kept.plans.front().kinds.push_back(kind);
        else
            kept.plans.push_back(**plan);
        for (const Subject &subject : state.subjects())
            if (subject.kind == kind && state.isDrawn(subject.id))
                kept.members.insert(subject.id);
    }
    return std::optional(std::move(kept));
}

QByteArray sampleCsv(const SampleRegister &from, const SampleSummary &summary)
{
    const QHash<SampleReason, QString> reasons{
        {SampleReason::Drawn, u"抽取"_s},
        {SampleReason::Portal, u"门户"_s},
        {SampleReason::PreviousProblem, wordsOf(from.round).before + u"存在突出问题"_s}};
    std::vector<std::vector<QString>> rows;
    rows.reserve(summary.entries.size());
    for (const SampleEntry &entry : summary.entries) {
        const Subject &subject = from.subjects[static_cast<size_t>(entry.index)];
        rows.push_back({QString::number(rows.size() + 1),
                        subject.isWebsite() ? u"政府网站"_s : u"政务新媒体"_s, subject.code, subject.name,
                        from.regionName(subject.region),
                        subject.isWebsite() ? toChinese(subject.type) : toChinese(subject.platform),
                        subject.organizer, reasons.value(entry.reason)});
    }
    return tables::toCsv(
        {u"序号"_s, u"对象"_s, u"标识"_s, u"名称"_s, u"地区"_s, u"类型"_s, u"主办单位"_s, u"入选原因"_s},
        rows);
}

} // namespace xw
