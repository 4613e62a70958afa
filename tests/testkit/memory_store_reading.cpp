// What MemoryStore answers.
#include "domain/audit_chain.h"
#include "testkit/memory_store.h"
#include "testkit/memory_store_p.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

QFuture<Result<Changes>> MemoryStore::changesSince(qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    Changes changes;
    changes.sequence = m_audit.empty() ? 0 : m_audit.back().sequence;
    for (const auto &[round, entry] : m_sampleEnds)
        if (entry > sequence)
            changes.endedSamples.push_back(round);
    const auto &ended = changes.endedSamples;
    for (const auto &[key, written] : m_written) {
        const auto *member = std::get_if<SampleMember>(&written.second);
        if (written.first > sequence ||
            (member && std::find(ended.begin(), ended.end(), member->round) != ended.end()))
            changes.writes.push_back(written.second);
    }
    return ready<Changes>(std::move(changes));
}

QFuture<Result<qint64>> MemoryStore::append(std::vector<Measurement> measurements)
{
    const std::lock_guard lock(m_mutex);
    for (const Measurement &one : measurements) {
        if (one.channel.isEmpty())
            return ready<qint64>(
                failure(ErrorCode::Usage, {"A measurement does not say what it measures", {}}));
        if (one.subject.isValid() && !m_subjects.contains(one.subject))
            return ready<qint64>(nobody("subject of a measurement"));
    }
    for (Measurement &one : measurements) {
        one.id = qint64(m_measurements.size()) + 1;
        m_measurements.push_back(std::move(one));
    }
    return ready<qint64>(qint64(m_measurements.size()));
}

QFuture<Result<std::vector<Measurement>>> MemoryStore::measurements(QString channel, SubjectId subject,
                                                                    qint64 after, int limit)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Measurement> found;
    for (const Measurement &one : m_measurements)
        if (one.channel == channel && one.id > after && (!subject.isValid() || one.subject == subject) &&
            int(found.size()) < limit)
            found.push_back(one);
    return ready<std::vector<Measurement>>(std::move(found));
}

QFuture<Result<RegisterSnapshot>> MemoryStore::loadRegister()
{
    const std::lock_guard lock(m_mutex);
    RegisterSnapshot all{valuesOf(m_regions),
                         valuesOf(m_subjects),
                         valuesOf(m_rounds),
                         valuesOf(m_pastTotals),
                         valuesOf(m_pastVerdicts),
                         valuesOf(m_documents),
                         m_findings.empty() ? FindingId() : m_findings.rbegin()->first,
                         m_evidence.empty() ? EvidenceId() : m_evidence.rbegin()->first,
                         valuesOf(m_successions),
                         valuesOf(m_cases),
                         valuesOf(m_caseEvents),
                         valuesOf(m_returned),
                         m_reviews.empty() ? ReviewId() : m_reviews.rbegin()->first,
                         m_audit.empty() ? 0 : m_audit.back().sequence};
    const auto byOrder = [](const Region &a, const Region &b) { return a.order < b.order; };
    std::stable_sort(all.regions.begin(), all.regions.end(), byOrder);
    std::stable_sort(all.rounds.begin(), all.rounds.end(),
                     [](const Round &a, const Round &b) { return a.key < b.key; });
    return ready<RegisterSnapshot>(std::move(all));
}

QFuture<Result<RoundSnapshot>> MemoryStore::loadRound(RoundId round)
{
    const std::lock_guard lock(m_mutex);
    if (!m_rounds.contains(round))
        return ready<RoundSnapshot>(failure(ErrorCode::NotFound, {"There is no such round", {}}));
    return ready<RoundSnapshot>(RoundSnapshot{
        valuesOfRound(m_findings, round), valuesOfRound(m_inspections, round),
        valuesOfRound(m_evidence, round), valuesOfRound(m_sample, round), valuesOfRound(m_ledgerRows, round),
        valuesOfRound(m_reviews, round), m_audit.empty() ? 0 : m_audit.back().sequence});
}

QFuture<Result<std::vector<AuditEntry>>> MemoryStore::history(SubjectId subject, int limit)
{
    const std::lock_guard lock(m_mutex);
    std::vector<AuditEntry> entries;
    for (auto it = m_audit.rbegin(); it != m_audit.rend() && int(entries.size()) < limit; ++it)
        if (!subject.isValid() || it->subject == subject)
            entries.push_back(*it);
    return ready<std::vector<AuditEntry>>(std::move(entries));
}

QFuture<Result<QByteArray>> MemoryStore::blob(QByteArray digest)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_blobs.find(digest);
    if (it == m_blobs.end())
        return ready<QByteArray>(failure(ErrorCode::NotFound, {"There is no evidence with this digest", {}}));
    return ready<QByteArray>(it->second);
}

QFuture<Result<std::vector<DoctorFinding>>> MemoryStore::doctor(JobPtr)
{
    const std::lock_guard lock(m_mutex);
    DoctorFinding chain{u"audit chain"_s, true, u"%1 entries follow each other"_s.arg(m_audit.size())};
    ChainCheck check;
    for (const AuditEntry &entry : m_audit) {
        if (const std::optional<QString> broken = check.add(entry)) {
            chain = {chain.check, false, *broken};
            break;
        }
    }
    return ready<std::vector<DoctorFinding>>(std::vector<DoctorFinding>{chain});
}

QFuture<Result<qint64>> MemoryStore::backup(QString target)
{
    const std::lock_guard lock(m_mutex);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return ready<qint64>(
            failure(ErrorCode::Conflict, {"Cannot make the backup: %1", {file.errorString()}}, target));
    return ready<qint64>(file.write(m_audit.empty() ? QByteArray() : m_audit.back().hash.toHex()));
}

} // namespace xw::testkit
