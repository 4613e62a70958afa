// Rounded here and cut off there: an office may cut its rates off, but not some of them.
#pragma once

#include "notice/proof/readings.h"

#include <vector>

namespace xw::notice
{

struct ProofContext;

/// What was cut off, and whether anything else of the text shows that its rates are rounded.
class RoundingHabit
{
public:
    struct Cut {
        int paragraph, start, end;
        qint64 part, whole;
        int decimals;
    };

    /// A rate that is the rounded part/whole.
    void rounded(qint64 part, qint64 whole, const Quantity &rate);
    /// A rate for which some part of whole rounds.
    void feasible(qint64 whole, const Quantity &rate);
    void cut(const Cut &cut) { m_cuts.push_back(cut); }
    /// Adds a finding for each rate that was cut off: a contradiction where others had to be rounded up, else
    /// a doubt.
    void report(ProofContext &context) const;

private:
    std::vector<Cut> m_cuts;
    int m_roundedUp = 0; ///< rates that only rounding up gives
};

} // namespace xw::notice
