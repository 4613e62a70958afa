#include "workspace/sampling.h"

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
        documents.push_back({u"sample-plan"_s, documentName(state, kind), one.toJson()});
    }
    return documents;
}

/// The drawn members, and those of a kind that the plan does not draw.
std::vector<SubjectId> allMembers(const RoundState &state, const SamplePlan &plan, const DrawnSample &sample)
{
    std::vector<SubjectId> members = sample.members;
    for (const Subject &subject : state.subjects())
        if (std::find(plan.kinds.begin(), plan.kinds.end(), subject.kind) == plan.kinds.end() &&
            state.isSampled(subject.id))
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
                                    [&](const Subject &subject) { return state.isSampled(subject.id); });
    return state.hasSample() && held == std::ptrdiff_t(members.size()) &&
           std::all_of(members.begin(), members.end(), [&](SubjectId id) { return state.isSampled(id); });
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
    return workspace.apply(u"sample"_s, what, std::move(writes), {}, stillFits, true);
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

} // namespace xw
