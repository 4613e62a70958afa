// A correction of a signed round: a new version of its quarter that begins with what was signed.
#include "domain/round_label.h"
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// A correction has a document number (发文字号) of its own, which nobody knows yet.
void dropDocumentNumber(Document &settings)
{
    QJsonObject object = QJsonDocument::fromJson(settings.content).object();
    if (object.contains(u"number"_s)) {
        object.remove(u"number"_s);
        settings.content = QJsonDocument(object).toJson();
    }
}

/// What a correction begins with; that the signed round corrected another one is no part of it.
void copyDocuments(const RoundState &state, const Round &to, std::vector<Write> &writes)
{
    const RoundKey from = state.round().key;
    for (const QString &kind : {u"setting"_s, u"notice"_s, u"sample-plan"_s, u"register"_s})
        for (const Document &document : state.documents(kind))
            if (isDocumentOf(from, document)) {
                Document copy = documentFor(to, from, document);
                if (kind == u"setting")
                    dropDocumentNumber(copy);
                writes.push_back(std::move(copy));
            }
}

/// Copies rows of the signed round into its correction: what is in force, under new numbers.
class Copying
{
public:
    Copying(const RoundState &state, RoundId to, std::vector<Write> &writes)
        : m_state(state), m_to(to), m_writes(writes), m_finding(state.nextFindingId()),
          m_evidence(state.nextEvidenceId())
    {
    }

    void subject(const Subject &subject)
    {
        Inspection inspection = m_state.inspection(subject.id);
        if (inspection.subject.isValid()) {
            inspection.round = m_to;
            m_writes.push_back(inspection);
        }
        if (m_state.isDrawn(subject.id))
            m_writes.push_back(SampleMember{m_to, subject.id});
        QHash<FindingId, FindingId> numbers;
        for (Finding finding : m_state.findings(subject.id)) {
            if (!finding.inForce())
                continue;
            numbers.insert(finding.id, m_finding);
            finding.id = std::exchange(m_finding, FindingId(m_finding.value() + 1));
            finding.round = m_to;
            m_writes.push_back(std::move(finding));
        }
        for (Evidence evidence : m_state.evidence(subject.id)) {
            if (!evidence.withdrawnBy.isEmpty())
                continue;
            evidence.id = std::exchange(m_evidence, EvidenceId(m_evidence.value() + 1));
            evidence.round = m_to;
            evidence.finding = numbers.value(evidence.finding);
            m_writes.push_back(std::move(evidence));
        }
    }

private:
    const RoundState &m_state;
    RoundId m_to;
    std::vector<Write> &m_writes;
    FindingId m_finding;
    EvidenceId m_evidence;
};

Result<void> mayBeCorrected(const RoundState &state, const std::vector<Round> &rounds, const QString &reason)
{
    const Round &round = state.round();
    if (round.phase != RoundPhase::Signed)
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The round %1 is not signed: change it directly"), {roundLabel(round)}});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A correction needs a reason: its notice states it"), {}});
    const auto later = std::find_if(rounds.begin(), rounds.end(), [&](const Round &other) {
        return other.key.original() == round.key.original() && other.key > round.key;
    });
    if (later != rounds.end())
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "The round %1 has a correction already: %2"),
                        {roundLabel(round), roundLabel(*later)}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Go on with that one"), {}});
    return {};
}

} // namespace

QFuture<Result<Round>> Workspace::openCorrection(QJsonObject replaced, QString reason)
{
    return d->submit<Round>(
        [this, replaced = std::move(replaced), reason = reason.trimmed()]() -> Result<PreparedChange<Round>> {
            if (auto allowed = mayBeCorrected(*m_state, d->rounds, reason); !allowed)
                return tl::unexpected(allowed.error());
            Round round = m_state->round();
            round.id = d->newRoundId();
            round.key = round.key.nextVersion();
            round.phase = RoundPhase::Open;
            PreparedChange<Round> change{d->transaction("correct"), round};
            std::vector<Write> &writes = change.transaction.writes;
            writes.push_back(round);
            QJsonObject what = replaced;
            what.insert(u"round"_s, m_state->round().key.text());
            what.insert(u"reason"_s, reason);
            writes.push_back(Document{u"correction"_s, round.key.text(),
                                      QJsonDocument(what).toJson(QJsonDocument::Compact), round.id});
            copyDocuments(*m_state, round, writes);
            Copying copying(*m_state, round.id, writes);
            for (const Subject &subject : m_state->subjects())
                copying.subject(subject);
            for (const QString &ledger : m_state->ledgers())
                for (LedgerRow row : m_state->ledger(ledger)) {
                    row.round = round.id;
                    writes.push_back(std::move(row));
                }
            change.transaction.round = round.id;
            change.transaction.before = {{u"round"_s, m_state->round().key.text()}};
            change.transaction.after = auditJson(round);
            change.transaction.after.insert(u"replaces"_s, what);
            return change;
        });
}

} // namespace xw
