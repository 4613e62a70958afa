// RowBatch: rows of one database on their way into another, many at a time where it takes them so.
#pragma once

#include "storage/sql/connection.h"

namespace xw::storage
{

class RowBatch
{
public:
    /// `insert`: a statement of the catalog for one row, with its values numbered.
    RowBatch(Connection &to, QString insert) : m_to(to), m_insert(std::move(insert)) {}
    /// The row that the statement stands on, column by column. An error may be of a row before it.
    [[nodiscard]] Result<void> add(const Statement &row);
    /// What is still here.
    [[nodiscard]] Result<void> finish();

private:
    Connection &m_to;
    QString m_insert;
    RowBuffer m_values;
    int m_rows = 0;
};

} // namespace xw::storage
