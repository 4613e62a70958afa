// From a notice to its cases: one for each problem that it counts.
#include "domain/case_code.h"
#include "domain/round_label.h"
#include "domain/round_state.h"
#include "workspace/rectification/case_writes.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString holidaysName = u"holidays"_s;

/// A problem that is to become a case.
struct OpenProblem {
    FindingId finding;
    IndicatorId indicator;
    QString words;
};

/// Whoever answers for a subject: its organizer, or else its region, or else itself.
QString bodyOf(const RoundState &state, const Subject &subject)
{
    if (!subject.organizer.isEmpty())
        return subject.organizer;
    const Region *region = state.region(subject.region);
    return region ? region->name : subject.name;
}

std::vector<OpenProblem> problemsToOpen(const RoundState &state, const Subject &subject)
{
    std::vector<OpenProblem> found;
    if (!state.belongsTo(subject.id, Population::Checked))
        return found;
    for (const Finding &finding : state.findings(subject.id)) {
        if (!isProblem(state.standard(), finding))
            continue;
        QString words = finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note;
        found.push_back({finding.id, finding.indicator, std::move(words)});
    }
    if (found.empty() && state.belongsTo(subject.id, Population::Unqualified))
        found.push_back({{}, {}, u"结论为不合格"_s});
    return found;
}

Result<CaseChange> planOpening(const CaseOpening &opening, const RoundState &state, const CaseStamp &stamp)
{
    const Round &round = state.round();
    if (round.phase != RoundPhase::Signed && !opening.issuedElsewhere)
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The round %1 is not signed: nothing was asked of anybody yet"),
             {roundLabel(round)}},
            {},
            {QT_TRANSLATE_NOOP("xw",
                               "Sign its notice first; where it was issued on paper, say so with --issued"),
             {}});
    const CaseBook &book = state.cases();
    const int series = caseSeries(round.province, round.key.text());
    int number = 0;
    CaseId next = book.nextCase();
    CaseWrites writes(state, stamp);
    QJsonArray codes;
    QSet<QString> given;
    for (const Subject &subject : state.subjects()) {
        for (const OpenProblem &problem : problemsToOpen(state, subject)) {
            if (book.of(round.id, subject.id, problem.finding) ||
                book.goingOn(opening.replaced, subject.id, problem.indicator, problem.words))
                continue;
            QString code;
            do {
                if (++number > mostCases)
                    return failure(ErrorCode::TooLarge,
                                   {QT_TRANSLATE_NOOP("xw", "A round has room for %1 case(s)"),
                                    {QString::number(mostCases)}});
                code = caseCode(series, number);
            } while (book.byCode(code) || given.contains(code));
            given.insert(code);
            RectificationCase one;
            one.id = next;
            one.code = code;
            one.round = round.id;
            one.subject = subject.id;
            one.finding = problem.finding;
            one.indicator = problem.indicator;
            one.problem = problem.words;
            one.body = bodyOf(state, subject);
            one.disposition = opening.disposition;
            one.due = opening.due;
            writes.put(one);
            writes.event(one.id, CaseEventKind::Opened, {});
            codes.append(code);
            next = CaseId(next.value() + 1);
        }
    }
    CaseChange change;
    change.command = u"case open"_s;
    change.round = round.id;
    change.after = {{u"cases"_s, codes}, {u"due"_s, opening.due.toString(Qt::ISODate)}};
    change.writes = writes.take();
    return change;
}

} // namespace

Result<Document> holidaysDocument(const QByteArray &json, const QString &file)
{
    WorkDays days;
    if (const auto read = days.add(json, file); !read)
        return tl::unexpected(read.error());
    return Document{u"setting"_s, holidaysName, json};
}

CasePlan openCases(CaseOpening opening)
{
    return [opening = std::move(opening)](const RoundState &state, const CaseStamp &stamp) {
        return planOpening(opening, state, stamp);
    };
}

std::vector<RoundId> replacedRounds(const Round &round, const std::vector<Round> &all)
{
    std::vector<RoundId> replaced;
    if (round.key.isCorrection())
        for (const Round &one : all)
            if (one.key.original() == round.key.original() && one.key < round.key)
                replaced.push_back(one.id);
    return replaced;
}

} // namespace xw
