// InspectParts: which subjects belong to the round's work, and which part of it each is in (unchecked,
// unqualified, awaits review, problems last round, judged outside the sample, to be settled). One byte a
// subject, kept up to date with every change; counts cost nothing to ask.
#pragma once

#include "domain/round_state.h"

#include <array>
#include <span>

namespace xw::models
{

enum class Part : quint8 {
    All,
    Unchecked,
    Unqualified,
    AwaitsReview,
    ProblemsLastRound,
    OutsideSample,
    ToSettle
};
inline constexpr int partCount = 7;

class InspectParts
{
public:
    InspectParts() = default;
    /// Every subject of `state`, in register order.
    explicit InspectParts(const RoundState &state);

    /// In the round's work at all (Population::Work).
    [[nodiscard]] bool isWork(int index) const { return m_flags[size_t(index)] & bit(Part::All); }
    [[nodiscard]] bool isIn(int index, Part part) const { return m_flags[size_t(index)] & bit(part); }
    /// Subjects of one kind in a part.
    [[nodiscard]] int count(SubjectKind kind, Part part) const
    {
        return m_counts[size_t(kind)][size_t(part)];
    }
    /// Takes over what changed about some subjects. False: the register has other subjects now, make a new
    /// one.
    [[nodiscard]] bool update(const RoundState &state, std::span<const SubjectId> changed);

private:
    [[nodiscard]] static constexpr quint8 bit(Part part) { return quint8(1U << quint8(part)); }
    [[nodiscard]] static quint8 flagsOf(const RoundState &state, const Subject &subject, bool failedBefore);
    void count(SubjectKind kind, quint8 flags, int step);
    std::vector<quint8> m_flags;
    std::array<std::array<int, partCount>, 2> m_counts{};
};

} // namespace xw::models
