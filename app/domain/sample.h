// Sample (抽样): which running subjects a round checks, drawn by a plan and a seed. A pure function: the same
// register and the same plan give the same sample on every platform, in whatever order the register is held
// and whatever its ids are.
#pragma once

#include "domain/round_state.h"

#include <QSet>
#include <functional>
#include <span>

namespace xw
{

/// What the register is divided by before drawing: each part is drawn from by itself.
enum class SampleBy : quint8 {
    Nothing,
    Region,
    Type,  ///< 网站类型 of websites, 平台类型 of accounts
    Level, ///< 省, 市, 县, of websites by their type
};

/// A plan draws websites and accounts apart, each by the same rules.
struct SamplePlan {
    std::vector<SubjectKind> kinds{SubjectKind::Website, SubjectKind::MediaAccount};
    std::optional<int>
        ratioHundredths; ///< of a percent of each part, rounded up so that the ratio is reached: 3000 = 30 %
    std::optional<int> count; ///< or so many of each kind, shared out by the size of the parts
    SampleBy by = SampleBy::Nothing;
    bool alwaysPortals = false;
    bool alwaysPreviousProblems =
        false; ///< what the round before judged 不合格 (抽查含上季度存在突出问题的网站)
    int floorPerRegion = 0; ///< at least so many of each kind in every region, or all where there are fewer
    quint64 seed = 0;

    /// Kept with the round as a document "sample-plan".
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SamplePlan> fromJson(const QByteArray &json);
    friend bool operator==(const SamplePlan &, const SamplePlan &) = default;
};

/// What is drawn from.
struct SampleSource {
    std::span<const Subject> subjects;
    std::function<QString(RegionId)> regionName; ///< names, not ids, decide: ids differ between workspaces
    QSet<SubjectId> previousProblems;
};

/// One part of the register and what the plan draws of it.
struct SamplePart {
    SubjectKind kind = SubjectKind::Website;
    QString name; ///< of the region, type or level; empty where nothing divides
    int running = 0;
    int always = 0; ///< of them in by rule
    int drawn = 0;  ///< of them in the sample, those by rule included
    friend bool operator==(const SamplePart &, const SamplePart &) = default;
};

struct DrawnSample {
    std::vector<SubjectId> members; ///< in register order
    std::vector<SamplePart>
        parts; ///< websites first; parts in the order in which the register first shows them
};

/// Draws. Subjects in by rule count towards their part's number; where they are more than it, all of them are
/// in. Error (Usage): neither or both of ratio and count, or one out of range.
[[nodiscard]] Result<DrawnSample> drawSample(const SampleSource &source, const SamplePlan &plan);

/// The source of a round: its register, and the subjects that failed in the quarter before.
[[nodiscard]] SampleSource sampleSource(const RoundState &state);

/// The part that a plan puts a subject into: the name of its region, type or level; empty where nothing
/// divides.
[[nodiscard]] QString samplePartOf(const Subject &subject, SampleBy by, const QString &regionName);

/// Why a member is in the sample.
enum class SampleReason : quint8 { Drawn, Portal, PreviousProblem };
/// The rule of the plan that puts a subject in whatever is drawn; Drawn: none does.
[[nodiscard]] SampleReason sampleReason(const Subject &subject, const SamplePlan &plan,
                                        const QSet<SubjectId> &previousProblems);

/// The number that orders a subject in the draw, smaller first: from SHA-256 over seed and identity (kind and
/// code; for an account without one platform, name and region), never from the platform's random numbers.
[[nodiscard]] quint64 sampleRank(quint64 seed, const Subject &subject, const QString &regionName);

} // namespace xw
