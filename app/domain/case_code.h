// CaseCode: the short code by which the paper of a rectification case finds its case again
// (docs/rectification.md). "XW-" and eight of 31 symbols, which leave out what is mistaken for another (I L O
// S B): two for the workspace's round, four for the number of the case, two check symbols over GF(31) (a
// Reed-Solomon code). One or two symbols that were changed, and two that changed places, are always noticed.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace xw
{

/// "XW-K700-2AQT". `series`: 0 … 960, of the round (caseSeries); `number`: 1 … mostCases.
[[nodiscard]] QString caseCode(int series, int number);
inline constexpr int mostCases = 31 * 31 * 31 * 31 - 1; ///< of one round
/// The series of a round, from who checks and what: the same in every copy of a workspace.
[[nodiscard]] int caseSeries(const QString &province, const QString &round);

/// What a text says where a code may stand.
struct FoundCode {
    QString text; ///< as it stands there, shortened
    QString code; ///< as caseCode() writes it; empty: damaged, the check symbols do not fit
    friend bool operator==(const FoundCode &, const FoundCode &) = default;
};
/// All codes in a text, in their order. Full-width forms, lower case, blanks and dashes of any kind between
/// the symbols, and the symbols that are no part of the alphabet (O for 0, I and L for 1, S for 5, B for 8)
/// are read.
[[nodiscard]] std::vector<FoundCode> caseCodesIn(QStringView text);

} // namespace xw
