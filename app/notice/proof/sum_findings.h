// What a check of sums says, and the small things that all of them need.
#pragma once

#include "notice/proof/checks.h"

#include <QSet>

namespace xw::notice
{

using Quantities = std::vector<const Quantity *>;

/// Plain, Whole and Sample counts stand in one column of a list (0); passed and failed ones in columns of
/// their own.
[[nodiscard]] int columnOf(const Quantity &q);
/// Websites against media.
[[nodiscard]] bool clash(const Quantity &a, const Quantity &b);
/// 12+30+5
[[nodiscard]] QString listed(const Quantities &parts);

/// One way to add a list up.
struct SumReading {
    Quantities parts;
    qint64 sum = 0;
    bool all = true; ///< the whole list, or the whole column of it
};

/// The sum in hundredths; -1 where a part is too large or too fine for that.
[[nodiscard]] SumReading readingOf(const Quantities &parts, bool all);

/// Notes sums of one paragraph as sound or says that they are not, and remembers which counts took part.
class SumFindings
{
public:
    SumFindings(ProofContext &context, int paragraph) : m_context(context), m_p(paragraph) {}

    void sound(const Quantities &parts, const Quantity &whole);
    void contradict(const Quantities &parts, const SumReading &reading, const Quantity &whole);
    /// The parts leave something out, and the words do not say that they do: a person has to look.
    void doubt(const SumReading &reading, const Quantity &whole);
    [[nodiscard]] bool done(const Quantity &q) const { return m_done.contains(q.start); }
    /// A whole that its parts were said not to make.
    [[nodiscard]] bool isWrong(const Quantity &q) const { return m_wrong.contains(q.start); }

private:
    void markDone(const Quantities &parts, const Quantity &whole);
    [[nodiscard]] int clauseStart(const Quantity &q) const;

    ProofContext &m_context;
    int m_p;
    QSet<int> m_done; ///< where the counts stand that took part in a sum
    QSet<int> m_wrong;
};

/// Opposites, totals told without 其中, equal labels, 这N个: sums of one paragraph beside its groups.
void checkTotals(const std::vector<Quantity> &list, SumFindings &findings);
/// 各渠道共收到留言199件 is what the channels that the section told before brought in together.
void checkChannels(ProofContext &context, int paragraph);

} // namespace xw::notice
