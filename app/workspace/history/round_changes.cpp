#include "workspace/round_changes.h"

#include "domain/register_changes.h"
#include "domain/round_label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Earlier cases of each subject that are still open.
QHash<SubjectId, int> openCasesOf(const RoundState &state)
{
    QHash<SubjectId, int> open;
    for (const RectificationCase &one : state.cases().cases())
        if (one.round != state.round().id && one.state != CaseState::Closed)
            ++open[one.subject];
    return open;
}

std::optional<RoundChangeKind> verdictChange(Verdict before, Verdict now)
{
    if (before == Verdict::Unqualified)
        return now == Verdict::Unqualified ? RoundChangeKind::FailedAgain
               : now == Verdict::Qualified ? RoundChangeKind::Recovered
                                           : RoundChangeKind::NotRechecked;
    if (before == Verdict::Qualified && now == Verdict::Unqualified)
        return RoundChangeKind::Fell;
    return std::nullopt;
}

} // namespace

QString toChinese(RoundChangeKind kind)
{
    switch (kind) {
    case RoundChangeKind::Opened:
        return u"新增"_s;
    case RoundChangeKind::Closed:
        return u"关停"_s;
    case RoundChangeKind::Cancelled:
        return u"注销"_s;
    case RoundChangeKind::Offline:
        return u"临时下线"_s;
    case RoundChangeKind::Fell:
        return u"由合格变为不合格"_s;
    case RoundChangeKind::Recovered:
        return u"由不合格变为合格"_s;
    case RoundChangeKind::FailedAgain:
        return u"再次不合格"_s;
    case RoundChangeKind::NotRechecked:
        return u"不合格后未再检查"_s;
    }
    return {};
}

QString wordOf(RoundChangeKind kind)
{
    switch (kind) {
    case RoundChangeKind::Opened:
        return u"opened"_s;
    case RoundChangeKind::Closed:
        return u"closed"_s;
    case RoundChangeKind::Cancelled:
        return u"cancelled"_s;
    case RoundChangeKind::Offline:
        return u"offline"_s;
    case RoundChangeKind::Fell:
        return u"fell"_s;
    case RoundChangeKind::Recovered:
        return u"recovered"_s;
    case RoundChangeKind::FailedAgain:
        return u"failed-again"_s;
    case RoundChangeKind::NotRechecked:
        return u"not-rechecked"_s;
    }
    return {};
}

Result<RoundChangeList> changesAgainst(const RoundState &state, RoundKey before)
{
    RoundChangeList list;
    list.before = before;
    const QHash<SubjectId, int> open = openCasesOf(state);
    const auto add = [&](RoundChangeKind kind, SubjectId id) {
        const int inARow = kind == RoundChangeKind::FailedAgain ? state.consecutiveFailures(id) : 0;
        list.rows.push_back({kind, id, inARow, open.value(id)});
    };
    // The register is known as it stood when this round was opened: against the round before alone.
    if (before == state.round().key.previous())
        for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount})
            if (const auto changes = registerChanges(state, kind)) {
                list.isRegisterKnown = true;
                for (const SubjectId id : changes->opened)
                    add(RoundChangeKind::Opened, id);
                for (const SubjectId id : changes->closed)
                    add(RoundChangeKind::Closed, id);
                for (const SubjectId id : changes->cancelled)
                    add(RoundChangeKind::Cancelled, id);
                for (const SubjectId id : changes->offline)
                    add(RoundChangeKind::Offline, id);
            }
    bool isVerdictKnown = false;
    for (const Subject &subject : state.subjects()) {
        const auto then = state.pastVerdict(subject.id, before);
        isVerdictKnown = isVerdictKnown || then;
        if (!then || !subject.isRunning())
            continue;
        if (const auto kind = verdictChange(*then, state.verdict(subject.id)))
            add(*kind, subject.id);
    }
    if (!isVerdictKnown && !list.isRegisterKnown)
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "Nothing is known here of the round %1"), {roundLabel(before)}}, {},
            {QT_TRANSLATE_NOOP("xw", "Import its results with: import history"), {}});
    std::stable_sort(list.rows.begin(), list.rows.end(),
                     [](const RoundChangeRow &a, const RoundChangeRow &b) { return a.kind < b.kind; });
    return list;
}

} // namespace xw
