// Second looks: a share of the checked subjects is ticked once more by somebody else, who does not see what
// was found. How far the two agree (Cohen's kappa) says of each indicator whether its rule is read alike, and
// of each person how he reads it. A second look decides nothing: no verdict and no number follows from it.
#pragma once

#include "workspace/suggestions.h"

namespace xw
{

struct SecondLookRule {
    int shareHundredths = 500; ///< of a percent of the checked subjects: 500 = 5 %, rounded up
    quint64 seed = 0;
    friend bool operator==(const SecondLookRule &, const SecondLookRule &) = default;
};
/// Kept with the workspace, for all rounds. Format: it cannot be read.
[[nodiscard]] Result<SecondLookRule> secondLookRuleOf(const RoundState &state);
[[nodiscard]] Document secondLookDocument(const SecondLookRule &rule);

/// Of Population::Checked, by SHA-256 over seed and 标识码: anybody draws the same again. In register order.
[[nodiscard]] std::vector<SubjectId> drawSecondLooks(const RoundState &state, const SecondLookRule &rule);

struct SecondLook {
    SubjectId subject;
    QString person;
    QDateTime at;
    QStringList found; ///< ids of indicators, not of conditions
};
/// In force, in the order of the register; of one subject by time.
[[nodiscard]] std::vector<SecondLook> secondLooks(const RoundState &state);
/// Whoever looked first: the authors of what is found, and who marked it as looked through.
[[nodiscard]] QStringList firstPersons(const RoundState &state, SubjectId subject);
/// Indicators that are looked for at a subject in this round.
[[nodiscard]] std::vector<const Indicator *> lookedFor(const RoundState &state, const Subject &subject);
/// `found`: indicators or conditions; none: nothing was found. The same person's later word replaces his
/// earlier one. Conflict: he looked first; Usage: not checked yet, or an indicator that is not looked for.
[[nodiscard]] SuggestionPlan recordSecondLook(SubjectId subject, QStringList found);

/// Two persons' answers to the same yes-or-no questions.
struct AgreementCounts {
    int both = 0;   ///< both found it
    int first = 0;  ///< the first alone
    int second = 0; ///< the second alone
    int neither = 0;

    [[nodiscard]] int total() const { return both + first + second + neither; }
    [[nodiscard]] int agreed() const { return both + neither; }
    /// Cohen's kappa in hundredths, rounded half away from zero; nullopt: nothing to compare, or both always
    /// said the same one thing, which is no evidence of reading alike.
    [[nodiscard]] std::optional<int> kappaHundredths() const;
    void take(bool byFirst, bool bySecond);
    friend bool operator==(const AgreementCounts &, const AgreementCounts &) = default;
};
/// 0.83, −0.07; "—" where there is none
[[nodiscard]] QString kappaText(const std::optional<int> &hundredths);

struct IndicatorAgreement {
    IndicatorId indicator;
    AgreementCounts counts;
};
struct PersonAgreement {
    QString person;
    AgreementCounts counts; ///< `first`: he alone; `second`: the other alone
};
/// One answer that differs: what to talk about.
struct Disagreement {
    SubjectId subject;
    IndicatorId indicator;
    QString found, missed; ///< who found it, and who did not
};
struct AgreementReport {
    int subjects = 0; ///< with a second look
    AgreementCounts all;
    std::vector<IndicatorAgreement> indicators; ///< that were asked of some subject, in the standard's order
    std::vector<PersonAgreement> persons;       ///< by name
    std::vector<Disagreement> disagreements;    ///< in the order of the register
};
[[nodiscard]] AgreementReport agreement(const RoundState &state);

} // namespace xw
