// Rows of ledgers that people type and paste: one command, one entry in the history, one step back.
#include "domain/ledger_row.h"
#include "workspace/commands/workspace_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// The rows that a state holds, by ledger and key; a ledger is read when it is first asked for.
class KnownRows
{
public:
    explicit KnownRows(const RoundState &state) : m_state(state) {}

    const LedgerRow *find(const QString &ledger, const QString &key)
    {
        auto held = m_ledgers.find(ledger);
        if (held == m_ledgers.end()) {
            held = m_ledgers.insert(ledger, {});
            for (LedgerRow &row : m_state.ledger(ledger))
                held->insert(row.key, std::move(row));
        }
        const auto row = held->constFind(key);
        return row == held->cend() ? nullptr : &*row;
    }

private:
    const RoundState &m_state;
    QHash<QString, QHash<QString, LedgerRow>> m_ledgers;
};

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
    auto step = std::make_shared<UndoStep>();
    auto held = std::make_shared<std::vector<LedgerRow>>(std::move(rows));
    const auto prepare = [this, held, what = std::move(what), step]() -> Result<PreparedChange<Nothing>> {
        if (auto writable = d->writable(); !writable)
            return tl::unexpected(writable.error());
        PreparedChange<Nothing> change{d->transaction("ledger rows")};
        auto steps = std::make_shared<std::vector<RowStep>>();
        KnownRows known(*m_state);
        for (LedgerRow &row : *held) {
            row.round = m_state->round().id;
            const LedgerRow *before = known.find(row.ledger, row.key);
            if (before && *before == row)
                continue;
            steps->push_back({before ? std::optional(*before) : std::nullopt, row, {}});
            change.transaction.writes.push_back(std::move(row));
        }
        if (steps->empty())
            return change;
        std::vector<const LedgerRow *> before, after;
        for (const RowStep &one : *steps) {
            if (one.before)
                before.push_back(&*one.before);
            after.push_back(&one.after);
        }
        change.transaction.before = auditRows(before);
        change.transaction.after = auditRows(after);
        step->text = what;
        step->rows = std::move(steps);
        return change;
    };
    return d->submit<Nothing, void>(prepare, {}, [this, step] { d->remember(*step); });
}

Result<PreparedChange<Nothing>> Workspace::Private::rowReversal(UndoStep &step, bool undo)
{
    PreparedChange<Nothing> change{transaction(undo ? "undo" : "redo")};
    KnownRows known(*q.m_state);
    std::vector<const LedgerRow *> before, after;
    for (RowStep &one : *step.rows) {
        const LedgerRow *current = known.find(one.after.ledger, one.after.key);
        if (!current || *current != (undo ? one.after : one.undone))
            return failure(
                ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "It was changed again in the meantime: nothing to undo"), {}});
        if (undo)
            one.undone = one.before ? *one.before
                                    : withdrawn(one.after, change.transaction.author, change.transaction.at);
        before.push_back(undo ? &one.after : &one.undone);
        after.push_back(undo ? &one.undone : &one.after);
        change.transaction.writes.push_back(*after.back());
    }
    change.transaction.before = auditRows(before);
    change.transaction.after = auditRows(after);
    return change;
}

} // namespace xw
