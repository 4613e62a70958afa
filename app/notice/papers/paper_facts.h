// The facts of one paper, for its template. For this folder alone.
#pragma once

#include "notice/facts.h"
#include "notice/papers.h"

namespace xw::notice
{

/// What an office is told to do about a problem: resources/advice, by indicator and condition.
class MendingAdvice
{
public:
    /// Error (Internal, Format): the shipped file.
    [[nodiscard]] static Result<MendingAdvice> shipped();
    /// Of the condition, else of its indicator, else of any.
    [[nodiscard]] QString of(const Indicator *indicator, const IndicatorId &id) const;

private:
    QHash<QString, QString> m_texts;
};

/// A problem of a subject, with the case that asks to mend it.
struct PaperProblem {
    const Finding *finding; ///< nullptr: the verdict alone was stated
    QString words;
    const RectificationCase
        *itsCase; ///< the round's own, or one that goes on from a round that this one replaces; nullptr: none
};
[[nodiscard]] std::vector<PaperProblem> problemsOf(const RoundState &state, const Subject &subject,
                                                   const std::vector<RoundId> &replaced);
/// What the case is about in this round: of one that goes on, what the correction has in place of its
/// finding. nullptr: nothing.
[[nodiscard]] const Finding *findingOf(const RoundState &state, const RectificationCase &one,
                                       const std::vector<RoundId> &replaced);
/// The problems of a subject as facts: words, standard, places, time, advice, pictures, and the case where
/// there is one.
[[nodiscard]] Facts paperFacts(const Paper &paper, const RoundState &state, const PaperOrder &order,
                               const NoticeSettings &settings, const MendingAdvice &advice);
/// Pictures of a finding in force: PNG and JPEG.
[[nodiscard]] std::vector<const Evidence *> picturesOf(const RoundState &state, SubjectId subject,
                                                       FindingId finding);
/// Wrong words and their corrections, of the findings in force of a checked subject.
struct WrongWord {
    const Finding *finding;
    QString wrong, right;
};
[[nodiscard]] std::vector<WrongWord> wrongWords(const RoundState &state, SubjectId subject);
/// Addresses of findings about links that do not work: those of the indicators that dead links speak of.
struct BrokenLink {
    const Finding *finding;
    QString url;
};
[[nodiscard]] std::vector<BrokenLink> brokenLinks(const RoundState &state, SubjectId subject);
/// 检查标准: indicator and condition in words.
[[nodiscard]] QString standardText(const Standard &standard, const IndicatorId &id);

} // namespace xw::notice
