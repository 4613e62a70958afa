// What is said of a rate whose readings are collected: sound, a doubt or a contradiction.
#pragma once

#include "notice/proof/rate_names.h"
#include "notice/proof/readings.h"
#include "notice/proof/rounding_habit.h"

namespace xw::notice
{

struct ProofContext;

/// 100%, however many decimals it is printed with.
[[nodiscard]] bool isFull(const Quantity &rate);

class RateFindings
{
public:
    RateFindings(ProofContext &context, RoundingHabit &habit) : m_context(context), m_habit(habit) {}

    /// Reports a share of a whole above 100%; false where it is none.
    bool overAHundred(const Quantity &rate, const RateName &name);
    /// Holds the rate against its readings (at least one). Where none fits it is a contradiction, or a doubt
    /// where it is not `sure` that one of them was meant.
    void finish(const Quantity &rate, const RateName &name, const std::vector<RateReading> &readings,
                bool sure);

private:
    void contradict(const Quantity &rate, const RateName &name, const RateReading &reading, bool doubtful);

    ProofContext &m_context;
    RoundingHabit &m_habit;
};

} // namespace xw::notice
