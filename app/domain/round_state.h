// RoundState: one round in memory, and its Tally. The only thing that lists, charts, stats and the notice read. No I/O, no Qt signals.
#pragma once

#include "domain/scoring.h"
#include "domain/store.h"
#include "domain/tally.h"

#include <QHash>
#include <memory>
#include <vector>

namespace xw {

class RoundState
{
public:
    RoundState(RegisterSnapshot registers, Round round, Standard standard, RoundSnapshot work);

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] const Standard &standard() const { return m_standard; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }

    /// Regions in their display order.
    [[nodiscard]] const std::vector<Region> &regions() const { return m_regions; }
    [[nodiscard]] const Region *region(RegionId id) const;
    [[nodiscard]] const Region *regionByName(const QString &name) const;

    /// All subjects in register order; an index into it is stable until the register changes.
    [[nodiscard]] const std::vector<Subject> &subjects() const { return m_subjects; }
    [[nodiscard]] int indexOf(SubjectId id) const;            ///< -1: unknown
    [[nodiscard]] const Subject *subject(SubjectId id) const;
    /// By 标识码, 账号标识, or name (+ platform word after '@': "文旅吉安@微信"). nullptr: none or several.
    [[nodiscard]] const Subject *find(const QString &word) const;

    [[nodiscard]] const Inspection &inspection(SubjectId id) const;
    [[nodiscard]] const Judgement &judgement(SubjectId id) const;
    [[nodiscard]] Verdict verdict(SubjectId id) const { return judgement(id).verdict; }
    [[nodiscard]] const std::vector<Finding> &findings(SubjectId id) const;   ///< withdrawn ones too, oldest first
    [[nodiscard]] const Finding *findingInForce(SubjectId id, const IndicatorId &indicator) const;
    [[nodiscard]] const Finding *finding(FindingId id) const;
    [[nodiscard]] const std::vector<Evidence> &evidence(SubjectId id) const;
    /// The words of 存在的突出问题 for the annexes: notes and labels of the findings in force, joined by 、.
    [[nodiscard]] QString problemText(SubjectId id) const;

    [[nodiscard]] bool hasSample() const { return m_hasSample; }
    [[nodiscard]] bool isSampled(SubjectId id) const;         ///< in the sample, or running where none was drawn

    [[nodiscard]] const std::vector<PastTotal> &pastTotals() const { return m_pastTotals; }
    /// checked/unqualified of an earlier round: from `rounds` totals. nullptr: not known. Region empty: the whole.
    [[nodiscard]] const PastTotal *pastTotal(RoundKey round, SubjectKind kind, const QString &region = {}) const;
    [[nodiscard]] std::vector<PastVerdict> pastVerdicts(SubjectId id) const;
    /// How many rounds in a row, this one included, the subject is 不合格.
    [[nodiscard]] int consecutiveFailures(SubjectId id) const;
    [[nodiscard]] std::vector<LedgerRow> ledger(const QString &id) const;
    [[nodiscard]] const Document *document(const QString &kind, const QString &name) const;

    /// Takes over what was committed; returns the subjects whose counters or verdict may have moved. O(writes).
    std::vector<SubjectId> apply(const std::vector<Write> &writes);
    /// Next free ids for new rows.
    [[nodiscard]] SubjectId nextSubjectId() const;
    [[nodiscard]] RegionId nextRegionId() const;
    [[nodiscard]] FindingId nextFindingId() const;
    [[nodiscard]] EvidenceId nextEvidenceId() const;

private:
    struct PerSubject;
    struct Private;
    Round m_round;
    Standard m_standard;
    Tally m_tally;
    std::vector<Region> m_regions;
    std::vector<Subject> m_subjects;
    std::vector<PastTotal> m_pastTotals;
    bool m_hasSample = false;
    std::shared_ptr<Private> d;
};

} // namespace xw
