// 年度报表: what the websites put into their yearly reports (政府网站工作年度报表), held against itself and
// against the register: sums that must be the sum of their parts, parts that cannot exceed their whole, sites
// that are missing.
#pragma once

#include "domain/round_state.h"
#include "tables/table.h"

namespace xw
{

struct AnnualReportFault {
    enum class Kind : quint8 {
        UnknownSite, ///< its code is of no running website of the register
        Differs,     ///< name, address or organizer is not what the register says
        NoNumber,    ///< a number cannot be read
        Sum,         ///< a total is not the sum of its parts
        Exceeds,     ///< a part is more than its whole
        Twice,       ///< two rows are of one site
        Missing      ///< a running website has no row
    };
    Kind kind = Kind::Sum;
    int row = 0;       ///< of the file; 0: none
    SubjectId subject; ///< invalid: unknown
    QString code;
    Message message;
};
[[nodiscard]] QString wordOf(AnnualReportFault::Kind kind); ///< "unknown-site", "differs" …

struct AnnualReportCheck {
    int reports = 0, sums = 0; ///< rows that were read; sums and comparisons that could be recomputed
    QStringList unread;        ///< columns that nothing reads
    std::vector<AnnualReportFault> faults; ///< by row, then the missing ones in register order
};

/// Headers by which such a list is found (ReadOptions::knownHeaders).
[[nodiscard]] QStringList annualReportHeaders();
/// One row a website. Format: no column of 标识码.
[[nodiscard]] Result<AnnualReportCheck> checkAnnualReports(const RoundState &state,
                                                           const tables::Table &table);

} // namespace xw
