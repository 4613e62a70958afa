// One subject over all ledgers: every row in force that names it by its code.
#pragma once

#include "domain/ledger_library.h"
#include "domain/round_state.h"

namespace xw
{

struct LedgerMention {
    QString ledger; ///< the ledger's id
    QString name;   ///< 网民留言
    QString key;    ///< of the row
    QList<QPair<QString, QString>>
        values; ///< column and what stands there, as people read it; empty cells left out
};

/// In the order of the library, then of rows. A column that names websites or subjects joins; names of
/// regions and bodies do not.
[[nodiscard]] std::vector<LedgerMention> ledgerMentions(const RoundState &state, const LedgerLibrary &library,
                                                        const Subject &subject);

} // namespace xw
