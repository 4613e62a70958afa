// RoundState: one round in memory, and its Tally. The only thing that lists, charts, stats and the notice
// read. No I/O, no Qt signals. A copy is a snapshot: it costs a pointer, any thread may read it, and it stays
// as it was while the original goes on.
#pragma once

#include "domain/round/population.h"
#include "domain/round/tally.h"
#include "domain/snapshot.h"

#include <QSharedDataPointer>
#include <vector>

namespace xw
{

class RoundState
{
public:
    RoundState(RegisterSnapshot registers, Round round, Standard standard, RoundSnapshot work);
    RoundState(const RoundState &other);
    RoundState(RoundState &&other) noexcept;
    RoundState &operator=(const RoundState &other);
    RoundState &operator=(RoundState &&other) noexcept;
    ~RoundState();

    [[nodiscard]] const Round &round() const;
    [[nodiscard]] const Standard &standard() const;
    [[nodiscard]] const Tally &tally() const;

    /// Regions in their display order.
    [[nodiscard]] const std::vector<Region> &regions() const;
    [[nodiscard]] const Region *region(RegionId id) const;
    [[nodiscard]] const Region *regionByName(const QString &name) const;

    /// All subjects in register order; an index into it is stable until the register changes.
    [[nodiscard]] const std::vector<Subject> &subjects() const;
    [[nodiscard]] int indexOf(SubjectId id) const; ///< -1: unknown
    [[nodiscard]] const Subject *subject(SubjectId id) const;
    /// By 标识码, 账号标识, or name (+ platform word after '@': "文旅吉安@微信", + region:
    /// "文旅吉安@微信@吉安市"). nullptr: none or several.
    [[nodiscard]] const Subject *find(const QString &word) const;

    [[nodiscard]] const Inspection &inspection(SubjectId id) const;
    [[nodiscard]] const Judgement &judgement(SubjectId id) const;
    [[nodiscard]] Verdict verdict(SubjectId id) const { return judgement(id).verdict; }
    [[nodiscard]] const std::vector<Finding> &
    findings(SubjectId id) const; ///< withdrawn ones too, oldest first
    [[nodiscard]] const Finding *findingInForce(SubjectId id, const IndicatorId &indicator) const;
    [[nodiscard]] const Finding *finding(FindingId id) const;
    [[nodiscard]] const std::vector<Evidence> &evidence(SubjectId id) const;
    /// Decisions about a subject and its findings, withdrawn ones too, oldest first. What they come to is in
    /// inspection().
    [[nodiscard]] const std::vector<Review> &reviews(SubjectId id) const;
    [[nodiscard]] const Review *review(ReviewId id) const;
    /// The words of 存在的突出问题 for the annexes: of each finding in force its note, or where it has none
    /// its indicator's label, joined by 、; the same words once. Only what isProblem().
    [[nodiscard]] QString problemText(SubjectId id) const;

    [[nodiscard]] bool hasSample() const;
    [[nodiscard]] bool
    isDrawn(SubjectId id) const; ///< a member of the drawn sample; false where there is none
    /// Who is counted (population.h). Unknown subjects belong to nothing.
    [[nodiscard]] bool belongsTo(SubjectId id, Population population) const;
    /// Due, with an indicator (or one of its conditions) in force: what Tally::problem() counts.
    [[nodiscard]] bool hasProblem(SubjectId id, const IndicatorId &indicator) const;

    [[nodiscard]] const std::vector<PastTotal> &pastTotals() const;
    /// checked/unqualified of an earlier round: from `rounds` totals. nullptr: not known. Region empty: the
    /// whole.
    [[nodiscard]] const PastTotal *pastTotal(RoundKey round, SubjectKind kind,
                                             const QString &region = {}) const;
    /// What earlier rounds found, by age: of the subject itself, and of the bodies that it succeeds, up to
    /// its own first round. Where several went into one, the round is 不合格 when one of them was.
    [[nodiscard]] std::vector<PastVerdict> pastVerdicts(SubjectId id) const;
    /// The same without what it inherits.
    [[nodiscard]] std::vector<PastVerdict> ownPastVerdicts(SubjectId id) const;
    /// nullopt: that round did not judge it, nor a body that it succeeds.
    [[nodiscard]] std::optional<Verdict> pastVerdict(SubjectId id, RoundKey round) const;
    /// How many quarters in a row, this one included, the subject is 不合格; 0 unless it is so now.
    [[nodiscard]] int consecutiveFailures(SubjectId id) const;
    /// The same for 合格.
    [[nodiscard]] int consecutivePasses(SubjectId id) const;
    /// Links between bodies, withdrawn ones too, in the order in which they came.
    [[nodiscard]] const std::vector<Succession> &successions() const;
    /// What became of problems after their notices, of all rounds.
    [[nodiscard]] const CaseBook &cases() const;
    /// In force, of one subject: what it came from, and what became of it.
    [[nodiscard]] std::vector<Succession> predecessors(SubjectId id) const;
    [[nodiscard]] std::vector<Succession> successors(SubjectId id) const;
    [[nodiscard]] std::vector<LedgerRow> ledger(const QString &id) const;
    /// Ids of the ledgers that have rows, sorted.
    [[nodiscard]] QStringList ledgers() const;
    [[nodiscard]] const Document *document(const QString &kind, const QString &name) const;
    /// All documents of a kind, by name.
    [[nodiscard]] std::vector<Document> documents(const QString &kind) const;

    /// Takes over what was committed; returns the subjects about which something changed, each once.
    /// O(writes). Work of other rounds and of unknown subjects is passed over; a finding never changes its
    /// subject. `endsSample`: as in Transaction, members that are not among the writes leave the sample; the
    /// first or last member moves all subjects.
    std::vector<SubjectId> apply(const std::vector<Write> &writes, bool endsSample = false);
    /// Judges every subject anew by another standard (edited, or another version).
    void judgeBy(Standard standard);
    /// Next free ids for new rows, above those of all rounds.
    [[nodiscard]] SubjectId nextSubjectId() const;
    [[nodiscard]] RegionId nextRegionId() const;
    [[nodiscard]] FindingId nextFindingId() const;
    [[nodiscard]] EvidenceId nextEvidenceId() const;
    [[nodiscard]] ReviewId nextReviewId() const;
    /// The newest audit entry that this state holds (Transaction::basedOn); 0: none.
    [[nodiscard]] qint64 sequence() const;
    void setSequence(qint64 sequence);

private:
    struct Private;
    struct Applier;
    [[nodiscard]] int roundsInARow(SubjectId id, Verdict verdict) const;
    template <class Visit>
    void eachNamed(const QString &name, Visit visit) const;
    [[nodiscard]] RoundWork workAt(int index) const;
    void judgeAt(int index);
    void countAt(int index, bool in);

    QSharedDataPointer<Private> d;
};

} // namespace xw
