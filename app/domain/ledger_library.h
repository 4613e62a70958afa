// LedgerLibrary: all ledger definitions that the program knows: those that ship, then a user's own, which may
// replace them. One broken file never takes the others away: it is listed with its line and reason.
#pragma once

#include "domain/ledger.h"

namespace xw
{

class LedgerLibrary
{
public:
    /// Reads every *.json of the folders in the order given; a later definition of the same id replaces an
    /// earlier one.
    [[nodiscard]] static LedgerLibrary load(const QStringList &folders);
    /// The shipped definitions (:/ledgers), the folders of XUNWANG_LEDGERS (separated as PATH is), and
    /// <the user's data folder>/xunwang/ledgers.
    [[nodiscard]] static QStringList defaultFolders();

    [[nodiscard]] const std::vector<LedgerDefinition> &definitions() const { return m_definitions; }
    [[nodiscard]] const LedgerDefinition *find(const QString &id) const;
    /// One error a file that could not be used.
    [[nodiscard]] const std::vector<Error> &faults() const { return m_faults; }

private:
    std::vector<LedgerDefinition> m_definitions;
    std::vector<Error> m_faults;
};

} // namespace xw
