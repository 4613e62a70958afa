// MemoryStore: a Store for tests of the rooms above storage. It keeps the promises of the port (all or
// nothing, unique keys, signed rounds locked, a real audit chain) and forgets everything when it goes.
// Futures are ready when they are returned.
#pragma once

#include "domain/store.h"

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <tuple>

namespace xw::testkit
{

class MemoryStore final : public Store
{
public:
    [[nodiscard]] QFuture<Result<RegisterSnapshot>> loadRegister() override;
    [[nodiscard]] QFuture<Result<RoundSnapshot>> loadRound(RoundId round) override;
    [[nodiscard]] QFuture<Result<qint64>> commit(Transaction transaction, JobPtr job = {}) override;
    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject,
                                                                   int limit = 200) override;
    [[nodiscard]] QFuture<Result<Changes>> changesSince(qint64 sequence) override;
    [[nodiscard]] QFuture<Result<qint64>> append(std::vector<Measurement> measurements) override;
    [[nodiscard]] QFuture<Result<std::vector<Measurement>>>
    measurements(QString channel, SubjectId subject, qint64 after = 0, int limit = 10'000) override;
    [[nodiscard]] QFuture<Result<QByteArray>> blob(QByteArray sha256) override;
    [[nodiscard]] QFuture<Result<std::vector<DoctorFinding>>> doctor(JobPtr job = {}) override;
    /// Writes the audit chain's head alone: there is no workspace to copy. Refuses an existing target.
    [[nodiscard]] QFuture<Result<qint64>> backup(QString target) override;
    [[nodiscard]] QString location() const override { return m_location; }
    /// Where it says that it is, for what looks at the file there.
    void setLocation(const QString &location) { m_location = location; }
    void follow(std::function<void(qint64)> heard, std::function<void()> lost = {}) override;

    /// The next commits fail with this error and write nothing, until nullopt is set: for tests of what
    /// happens then.
    void failCommits(std::optional<Error> error);

private:
    using Done = Result<void>;
    [[nodiscard]] Done put(const Region &row);
    [[nodiscard]] Done put(const Subject &row);
    [[nodiscard]] Done put(const Round &row);
    [[nodiscard]] Done put(const Finding &row);
    [[nodiscard]] Done put(const Inspection &row);
    [[nodiscard]] Done put(const Evidence &row);
    [[nodiscard]] Done put(const Blob &row);
    [[nodiscard]] Done put(const PastTotal &row);
    [[nodiscard]] Done put(const PastVerdict &row);
    [[nodiscard]] Done put(const SampleMember &row);
    [[nodiscard]] Done put(const LedgerRow &row);
    [[nodiscard]] Done put(const Document &row);
    [[nodiscard]] Done put(const Succession &row);
    [[nodiscard]] Done put(const RectificationCase &row);
    [[nodiscard]] Done put(const CaseEvent &row);
    [[nodiscard]] Done put(const ReturnedAnswer &row);
    [[nodiscard]] Done put(const Review &row);
    /// Conflict: others wrote the row since.
    [[nodiscard]] Done free(const Write &write, const Transaction &transaction) const;
    void note(const Transaction &transaction, qint64 entry);
    [[nodiscard]] Done endSample(const Transaction &transaction);
    [[nodiscard]] Done checkReferences(const Transaction &transaction) const;
    [[nodiscard]] Done writable(RoundId round) const;
    [[nodiscard]] Done claim(const QString &uniqueKey, qint64 owner);
    void release(const QString &uniqueKey);
    template <class Map>
    void set(Map &map, const typename Map::key_type &key, const typename Map::mapped_type &value);
    void undoAll();

    std::mutex m_mutex;
    QString m_location = QStringLiteral("memory");
    std::map<RegionId, Region> m_regions;
    std::map<SubjectId, Subject> m_subjects;
    std::map<RoundId, Round> m_rounds;
    std::map<FindingId, Finding> m_findings;
    std::map<std::pair<RoundId, SubjectId>, Inspection> m_inspections;
    std::map<EvidenceId, Evidence> m_evidence;
    std::map<QByteArray, QByteArray> m_blobs;
    std::map<std::tuple<RoundKey, SubjectKind, QString>, PastTotal> m_pastTotals;
    std::map<std::pair<SubjectId, RoundKey>, PastVerdict> m_pastVerdicts;
    std::map<std::pair<RoundId, SubjectId>, SampleMember> m_sample;
    std::map<std::tuple<QString, RoundId, QString>, LedgerRow> m_ledgerRows;
    std::map<std::pair<QString, QString>, Document> m_documents;
    std::map<std::pair<SubjectId, SubjectId>, Succession> m_successions;
    std::map<CaseId, RectificationCase> m_cases;
    std::map<CaseEventId, CaseEvent> m_caseEvents;
    std::map<ReturnedId, ReturnedAnswer> m_returned;
    std::map<ReviewId, Review> m_reviews;
    std::vector<Measurement> m_measurements;
    std::map<QString, std::pair<qint64, Write>> m_written; ///< by identity: the entry that wrote a row last
    std::map<RoundId, qint64> m_sampleEnds;
    std::map<QString, qint64> m_uniqueKeys; ///< which row owns a unique key
    std::vector<AuditEntry> m_audit;
    std::vector<std::function<void()>> m_undo;
    std::optional<Error> m_failure;
    std::vector<std::function<void(qint64)>> m_followers;
};

} // namespace xw::testkit
