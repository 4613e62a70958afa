// ProblemGroups: the failing subjects by why they fail, so that none is left out: by the veto that holds, by
// the words of the office where they fit no indicator, by a score below the pass mark, or with no reason
// given. And the general problems that fail nobody, counted apart.
#pragma once

#include "domain/subject_names.h"

#include <QSet>

namespace xw::notice
{

/// Subjects in the order in which they came, each once.
struct Tallied {
    QStringList names;
    QSet<SubjectId> subjects;
    std::vector<const Subject *> members; ///< in the order of `names`
    void take(const Subject &subject);
    /// `names` as lists tell them apart.
    void nameBy(const SubjectNames &called);
};

struct ProblemGroup {
    QString member; ///< of `problems`: "W4", "words.首页打不开", "score", "unstated"
    QString label;  ///< as texts name it; in quotation marks where the office's own words are a sentence
    Tallied tallied;
    /// How the office put it, where it used other words than the indicator's; most frequent first. Long
    /// sentences are left to the annex.
    std::vector<std::pair<QString, Tallied>> wordings;
    bool leftOut = false;   ///< some wordings are not among `wordings`
    bool vetoAlone = false; ///< all that is known is that a veto holds, not which
};

/// Of Population::Unqualified; every such subject is in one group or more. Largest first; without a reason
/// last.
[[nodiscard]] std::vector<ProblemGroup> problemGroups(const RoundState &state, SubjectKind kind);

/// Deductions, and words that fit no indicator on a subject that is 合格 all the same. Largest first.
[[nodiscard]] std::vector<ProblemGroup> generalProblems(const RoundState &state, SubjectKind kind);

/// What is said of a subject that fails without a word why.
inline constexpr QStringView unstatedProblem = u"未列明具体问题";

/// Why a failing subject fails, in the words of its problems, each as it was noted; unstatedProblem where
/// none has words.
[[nodiscard]] QStringList statedProblems(const RoundState &state, SubjectId subject);

/// Whether words say of a problem what its name says already: 首页长期不更新 of 首页不更新.
[[nodiscard]] bool saysNoMore(const QString &words, const QString &label);
/// Words that a number follows (…2个): quoted where they end in a number themselves (空白栏目超过5个) or
/// count what it counts (有12个栏目不更新).
[[nodiscard]] QString beforeNumber(const QString &words);
/// Groups that say why: all but the one without a reason.
[[nodiscard]] bool isNamed(const ProblemGroup &group);

} // namespace xw::notice
