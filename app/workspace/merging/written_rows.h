// When rows were written that do not say so themselves: rows of ledgers and the sample. The history tells.
#pragma once

#include "domain/transaction.h"

#include <QHash>

namespace xw
{

class WrittenRows
{
public:
    struct Stamp {
        QString author;
        QDateTime at; ///< invalid: the history does not say
    };

    WrittenRows() = default;
    /// `history`: newest first.
    WrittenRows(const std::vector<AuditEntry> &history, RoundId round);
    /// A row of a ledger: when it was typed or pasted, else when lists were imported last.
    [[nodiscard]] Stamp row(const QString &ledger, const QString &key) const;
    /// When a sample was drawn, taken or withdrawn last.
    [[nodiscard]] const Stamp &sample() const { return m_sample; }

private:
    QHash<QString, Stamp> m_rows;    ///< by ledger and key
    QHash<QString, Stamp> m_imports; ///< by ledger
    Stamp m_sample;
};

} // namespace xw
