// Evidence in and out of force. Bytes are kept once, by their SHA-256.
#include "workspace/commands/workspace_p.h"
#include "workspace/history/audit_json.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace xw
{

QFuture<Result<Evidence>> Workspace::addEvidence(CapturedEvidence captured)
{
    // Hashed when it is captured, not when its turn comes: the digest is of what the inspector saw.
    const QByteArray digest = QCryptographicHash::hash(captured.bytes, QCryptographicHash::Sha256);
    const QDateTime at = m_clock->now();
    return d->submit<Evidence>(
        [this, captured = std::move(captured), digest, at]() -> Result<PreparedChange<Evidence>> {
            if (auto writable = d->writable(); !writable)
                return tl::unexpected(writable.error());
            if (const auto subject = d->knownSubject(captured.subject); !subject)
                return tl::unexpected(subject.error());
            if (captured.bytes.isEmpty())
                return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "The evidence is empty"), {}},
                               captured.fileName);
            if (captured.finding.isValid() && !m_state->finding(captured.finding))
                return failure(ErrorCode::NotFound,
                               {QT_TRANSLATE_NOOP("xw", "This finding is not in the round"), {}});
            PreparedChange<Evidence> change{d->transaction("evidence", captured.subject)};
            Evidence &evidence = change.answer;
            evidence.id = m_state->nextEvidenceId();
            evidence.subject = captured.subject;
            evidence.round = m_state->round().id;
            evidence.finding = captured.finding;
            evidence.kind = captured.kind;
            evidence.fileName = captured.fileName;
            evidence.mimeType = captured.mimeType;
            evidence.url = captured.url;
            evidence.sha256 = digest;
            evidence.size = captured.bytes.size();
            evidence.author = m_author;
            evidence.capturedAt = at;
            change.transaction.after = auditJson(evidence);
            change.transaction.writes = {Blob{digest, captured.bytes}, evidence};
            return change;
        });
}

QFuture<Result<void>> Workspace::withdrawEvidence(EvidenceId id)
{
    return d->submit<Nothing, void>([this, id]() -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        const Evidence *before = d->evidence(id);
        if (!before)
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "This evidence is not in the round"), {}});
        PreparedChange<Nothing> change{d->transaction("withdraw evidence", before->subject)};
        if (!before->withdrawnBy.isEmpty())
            return change;
        Evidence after = *before;
        after.withdrawnBy = m_author;
        after.withdrawnAt = change.transaction.at;
        change.transaction.before = auditJson(*before);
        change.transaction.after = auditJson(after);
        change.transaction.writes = {after};
        return change;
    });
}

const Evidence *Workspace::Private::evidence(EvidenceId id) const
{
    for (const Subject &subject : q.m_state->subjects())
        for (const Evidence &evidence : q.m_state->evidence(subject.id))
            if (evidence.id == id)
                return &evidence;
    return nullptr;
}

} // namespace xw
