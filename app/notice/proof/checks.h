// The checks of the proof, one family a file. Each adds to the report what it found and how much it looked
// at.
#pragma once

#include "domain/rate.h"
#include "notice/proof.h"
#include "notice/proof/claims.h"
#include "notice/proof/quantity.h"

#include <QSet>

namespace xw::notice
{

class RoundingHabit;

/// A rate of the whole that is printed without the count that it means.
struct ImpliedCount {
    int paragraph = 0, start = 0, end = 0; ///< of the rate's clause
    bool media = false;
    qint64 whole = 0;
    qint64 failed = 0; ///< the only number that gives the rate
    int decimals = 0;
};

/// What all checks read: the text, its half-width form, and the claims of each paragraph.
struct ProofContext {
    const ProofText &text;
    std::vector<QString> lines;
    std::vector<Claims> claims;
    std::vector<Reading> readings; ///< the quantities of each paragraph
    const std::vector<BasisDocument> &library;
    ProofReport report;
    QSet<const Quantity *> read; ///< the quantities that some statement was held against
    QSet<const Quantity *>
        restated; ///< rates that another place of the text belies: checkRates() passes them
    std::vector<ImpliedCount> implied; ///< left by checkRates() for checkImplied()

    ProofContext(const ProofText &proofText, const std::vector<BasisDocument> &basis);
    /// Adds a finding about [start, end) of a paragraph; the quote is cut from the text as it was written.
    void add(ProofKind kind, const char *rule, int paragraph, int start, int end, Message message,
             QString expected = {});
    /// Notes that [start, end) of a paragraph was recomputed, and the numbers that it was held against.
    void hold(const char *kind, int paragraph, int start, int end,
              const std::vector<const Quantity *> &against = {}, ProofResult result = ProofResult::Sound);
    /// The same where the numbers are no quantities (points, ordinals); places without a paragraph are in
    /// this one.
    void holdNumbers(const char *kind, int paragraph, int start, int end, std::vector<ProofHeld> against,
                     ProofResult result = ProofResult::Sound);
    /// Notes that a row, a column or a cell of a table of an annex was recomputed.
    void holdTable(int annex, const QString &quote, ProofResult result = ProofResult::Sound);
    /// The quantities of the paragraphs that are no annex.
    [[nodiscard]] int bodyEnd() const;
    /// Adds a finding about a table of an annex.
    void addTable(ProofKind kind, const char *rule, int annex, QString quote, Message message,
                  QString expected = {});
    [[nodiscard]] bool inAnnex(int paragraph) const;
};

/// part/whole as it prints with `decimals` (0 to 2), in hundredths of a percent: what a rate of a notice is
/// held against. Unlike Rate::text() it lets a rounding reach 100 %: a notice may have printed that, and the
/// checks must see it.
[[nodiscard]] int printedHundredths(qint64 part, qint64 whole, int decimals, Rounding rounding);

/// 98.94%
[[nodiscard]] QString percentText(int hundredths, int decimals);

void checkRestated(ProofContext &context); ///< the rate of the whole, told again without its counts
void checkRates(ProofContext &context);    ///< rates against the counts of which they speak, rounding
void checkShares(ProofContext &context, RoundingHabit &habit); ///< 占比, 抽查比例; shares that make 100 %
void checkRespective(ProofContext &context); ///< 分别: several wholes, and in their order parts and rates
void checkChanges(ProofContext &context);    ///< growth, percentage points, means per day
void checkScores(ProofContext &context);     ///< base points, what was added and taken off, weighted totals
void checkExceeding(ProofContext &context);  ///< no more checked than there are; all but those who are named
void checkImplied(ProofContext &context); ///< a rate without a count against annex and names; 100 % on time
                                          ///< against what is late
void checkSums(ProofContext &context);    ///< parts against wholes
void checkRegions(
    ProofContext &context); ///< regions said to be whole against named failures; failures by region
void checkListed(ProofContext &context); ///< names in the text against their annex rows
void checkNames(ProofContext &context);  ///< 等N个 against the names listed
void checkBasis(ProofContext &context);  ///< cited documents against the library
void checkPeriod(ProofContext &context); ///< the period of the title against the text; headings in order
void checkDates(ProofContext &context);  ///< deadlines against the date of writing
void checkAnnexes(
    ProofContext &context); ///< references against the annex list, the list against what follows
void checkAnnexNames(ProofContext &context); ///< lists of names that refer to an annex against it, both ways
void checkRows(ProofContext &context);       ///< rows of annexes against the number claimed
void checkTables(ProofContext &context);     ///< sums of rows and columns, rates in rows, cut cells
void checkWording(ProofContext &context);    ///< 百分点 against 百分比

} // namespace xw::notice
