// Rows of ledgers that people type and paste: one command, one entry in the history, one step back.
#include "domain/ledger_row.h"
#include "workspace/commands/workspace_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QJsonObject auditRows(const std::vector<const LedgerRow *> &rows)
{
    QJsonArray all;
    for (const LedgerRow *row : rows)
        all.append(QJsonObject{{u"ledger"_s, row->ledger}, {u"key"_s, row->key}, {u"values"_s, row->values}});
    return {{u"rows"_s, all}};
}

} // namespace

QFuture<Result<void>> Workspace::putLedgerRows(std::vector<LedgerRow> rows, Message what)
{
    auto held = std::make_shared<std::vector<LedgerRow>>(std::move(rows));
    const auto prepare = [this, held,
                          what = std::move(what)](UndoEntry &entry) -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        PreparedChange<Nothing> change{d->transaction("ledger rows")};
        CurrentRows known(*m_state);
        std::vector<LedgerRow> earlier;
        for (LedgerRow &row : *held) {
            row.round = m_state->round().id;
            const LedgerRow *before = known.ledgerRow(row.ledger, row.key);
            if (before && *before == row)
                continue;
            if (before)
                earlier.push_back(*before);
            change.transaction.writes.push_back(std::move(row));
        }
        if (change.transaction.writes.empty())
            return change;
        std::vector<const LedgerRow *> before, after;
        for (const LedgerRow &row : earlier)
            before.push_back(&row);
        for (const Write &write : change.transaction.writes)
            after.push_back(&std::get<LedgerRow>(write));
        entry.about = UndoEntry::About::Ledger;
        entry.name = after.front()->ledger;
        entry.text = what;
        change.transaction.before = auditRows(before);
        change.transaction.after = auditRows(after);
        return change;
    };
    return d->submitStep<Nothing, void>(prepare);
}

} // namespace xw
