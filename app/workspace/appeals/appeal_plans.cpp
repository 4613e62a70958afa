// What is done with appeals, as plans.
#include "domain/round_keys.h"
#include "workspace/appeals/appeal_rows.h"
#include "workspace/appeals/subject_word.h"
#include "workspace/history/audit_json.h"
#include "workspace/rectification/case_writes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMimeDatabase>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int firstAppeal = 100'000, appealNumbers = 900'000; // six digits

QString faultWords(const RoundState &state, const Finding &finding)
{
    return finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note;
}

Evidence claimEvidence(const Finding &fault, const CaseFile &file, EvidenceId id,
                       const SuggestionStamp &stamp)
{
    Evidence evidence;
    evidence.id = id;
    evidence.subject = fault.subject;
    evidence.round = fault.round;
    evidence.finding = fault.id;
    evidence.kind = u"appeal"_s;
    evidence.fileName = file.name;
    evidence.mimeType = file.mimeType;
    evidence.sha256 = file.sha256;
    evidence.size = file.size;
    evidence.author = stamp.author;
    evidence.capturedAt = stamp.at;
    return evidence;
}

/// A number that another copy of the workspace gives to no other fault: it comes of the fault itself.
int newAppealNumber(const RoundState &state, const Finding &fault)
{
    const Subject *subject = state.subject(fault.subject);
    const QString words = (subject ? subjectWord(state, *subject) : QString()) + u'\n' +
                          fault.indicator.value() + u'\n' +
                          (fault.indicator.isValid() ? QString() : fault.note);
    const QByteArray digest = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    int number = firstAppeal + int(qFromBigEndian<quint32>(digest.constData()) % quint32(appealNumbers));
    QSet<int> taken;
    for (const LedgerRow &row : state.ledger(appealLedger()))
        taken.insert(row.key.toInt());
    while (taken.contains(number))
        number = number + 1 < firstAppeal + appealNumbers ? number + 1 : firstAppeal;
    return number;
}

/// Cases that are open for the fault, of this round or of one that it corrects: it is none any more.
void closeCases(const RoundState &state, const Finding &fault, const QString &reason, const CaseStamp &stamp,
                std::vector<Write> &writes)
{
    const QString words = faultWords(state, fault);
    CaseWrites cases(state, stamp);
    for (RectificationCase one : state.cases().cases()) {
        if (one.subject != fault.subject || one.indicator != fault.indicator || one.problem != words ||
            one.state == CaseState::Closed ||
            keyOf(state, one.round).original() != state.round().key.original())
            continue;
        one.state = CaseState::Closed;
        cases.put(one);
        cases.event(one.id, CaseEventKind::Closed, u"核减：%1"_s.arg(reason));
    }
    for (Write &write : cases.take())
        writes.push_back(std::move(write));
}

/// Where nothing is left that a stated 不合格 could stand for, what is found decides.
void clearStated(const RoundState &state, const Finding &fault, const SuggestionStamp &stamp,
                 std::vector<Write> &writes)
{
    Inspection inspection = state.inspection(fault.subject);
    if (inspection.stated != Verdict::Unqualified)
        return;
    for (const Finding &other : state.findings(fault.subject))
        if (other.id != fault.id && other.inForce() && isProblem(state.standard(), other))
            return;
    inspection.subject = fault.subject;
    inspection.round = state.round().id;
    inspection.stated.reset();
    inspection.inspected = true;
    inspection.author = stamp.author;
    inspection.at = stamp.at;
    writes.emplace_back(std::move(inspection));
}

} // namespace

SuggestionPlan fileAppeal(FindingId fault, QString claim, std::vector<AppealFile> files)
{
    return [fault, claim = claim.trimmed(), files = std::move(files)](
               const RoundState &state, const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        const Finding *finding = state.finding(fault);
        if (!finding || !finding->inForce())
            return failure(
                ErrorCode::NotFound,
                {QT_TRANSLATE_NOOP("xw", "This fault is not in force: nothing to appeal against"), {}});
        if (claim.isEmpty() && files.empty())
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "An appeal has a reason, or files"), {}});
        for (const Appeal &other : appealsOf(state, true))
            if (other.subject == finding->subject && faultOf(state, other) == finding)
                return failure(ErrorCode::Conflict,
                               {QT_TRANSLATE_NOOP("xw", "The appeal %1 against this fault waits already"),
                                {QString::number(other.number)}});
        SuggestionChange change;
        Appeal appeal;
        appeal.number = newAppealNumber(state, *finding);
        appeal.subject = finding->subject;
        appeal.indicator = finding->indicator;
        appeal.note = finding->note;
        appeal.problem = faultWords(state, *finding);
        appeal.claim = claim;
        appeal.by = stamp.author;
        appeal.at = stamp.at;
        qint64 id = state.nextEvidenceId().value();
        const QMimeDatabase types;
        for (const AppealFile &file : files) {
            const CaseFile kept{file.name, types.mimeTypeForFileNameAndData(file.name, file.bytes).name(),
                                QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256),
                                file.bytes.size()};
            change.writes.push_back(Blob{kept.sha256, file.bytes});
            change.writes.push_back(claimEvidence(*finding, kept, EvidenceId(id++), stamp));
            appeal.files.append(kept);
        }
        change.writes.push_back(toRow(state, appeal));
        const Subject *subject = state.subject(finding->subject);
        change.command = u"appeal"_s;
        change.subject = finding->subject;
        change.after = {{u"appeal"_s, appeal.number},
                        {u"what"_s, appeal.problem},
                        {u"finding"_s, finding->id.value()},
                        {u"claim"_s, claim},
                        {u"files"_s, qint64(files.size())}};
        change.step.about = UndoEntry::About::Finding;
        change.step.subject = finding->subject;
        change.step.text = {QT_TRANSLATE_NOOP("xw", "Take in an appeal against “%1” on %2"),
                            {appeal.problem, subject ? subject->name : QString()}};
        return change;
    };
}

SuggestionPlan decideAppeal(int number, bool withdrawFault, QString reason)
{
    return [number, withdrawFault, reason = reason.trimmed()](
               const RoundState &state, const SuggestionStamp &stamp) -> Result<SuggestionChange> {
        Result<Appeal> appeal = appealNumbered(state, number);
        if (!appeal)
            return tl::unexpected(appeal.error());
        if (appeal->state != AppealState::Open)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The appeal %1 was decided by %2"),
                            {QString::number(number), appeal->decidedBy}},
                           {}, {QT_TRANSLATE_NOOP("xw", "Undo takes a decision back"), {}});
        if (reason.isEmpty())
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "An appeal is decided with a reason"), {}});
        const Finding *fault = faultOf(state, *appeal);
        SuggestionChange change;
        appeal->state = withdrawFault ? AppealState::Withdrawn : AppealState::Kept;
        appeal->reason = reason;
        appeal->decidedBy = stamp.author;
        appeal->decidedAt = stamp.at;
        if (withdrawFault && fault && fault->inForce()) {
            Finding withdrawn = *fault;
            withdrawn.withdrawnBy = stamp.author;
            withdrawn.withdrawnAt = stamp.at;
            change.before = auditJson(*fault);
            change.writes.emplace_back(withdrawn);
            clearStated(state, *fault, stamp, change.writes);
            closeCases(state, *fault, reason, {stamp.author, stamp.at}, change.writes);
        }
        change.writes.push_back(toRow(state, *appeal));
        const Subject *subject = state.subject(appeal->subject);
        change.command = u"appeal decided"_s;
        change.subject = appeal->subject;
        change.after = {{u"appeal"_s, number},
                        {u"what"_s, appeal->problem + u"，"_s + toChinese(appeal->state)},
                        {u"decision"_s, wordOf(appeal->state)},
                        {u"reason"_s, reason}};
        if (fault)
            change.after.insert(u"finding"_s, fault->id.value());
        change.step.about = UndoEntry::About::Finding;
        change.step.subject = appeal->subject;
        change.step.text = {withdrawFault ? QT_TRANSLATE_NOOP("xw", "Withdraw “%1” on %2 after an appeal")
                                          : QT_TRANSLATE_NOOP("xw", "Keep “%1” on %2 against an appeal"),
                            {appeal->problem, subject ? subject->name : QString()}};
        return change;
    };
}

} // namespace xw
