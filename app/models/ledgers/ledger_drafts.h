// LedgerDrafts: what is typed into the line for a new row, one row a ledger, until it is put in or given up.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace xw::models
{

class LedgerDrafts
{
public:
    using Row = QHash<int, QString>; ///< column → what was typed

    /// The ledger whose line is typed into from now on; empty: none.
    void choose(const QString &ledger) { m_ledger = ledger; }
    [[nodiscard]] Row row() const { return m_rows.value(m_ledger); }
    [[nodiscard]] bool hasRow() const { return m_rows.contains(m_ledger); }
    /// Ids of the ledgers that hold a half typed row.
    [[nodiscard]] QStringList ledgers() const { return m_rows.keys(); }
    /// Empty text takes the cell out.
    void type(int column, const QString &text)
    {
        Row row = m_rows.take(m_ledger);
        if (text.isEmpty())
            row.remove(column);
        else
            row.insert(column, text);
        if (!row.isEmpty())
            m_rows.insert(m_ledger, row);
    }
    Row take() { return m_rows.take(m_ledger); }
    /// Back to the ledger that it was taken from, where nothing else was typed meanwhile.
    void putBack(const QString &ledger, const Row &row)
    {
        if (!m_rows.contains(ledger))
            m_rows.insert(ledger, row);
    }
    void clear() { m_rows.clear(); }

private:
    QString m_ledger;
    QHash<QString, Row> m_rows;
};

} // namespace xw::models
