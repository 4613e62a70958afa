#include "storage/commit/row_batch.h"

namespace xw::storage
{

namespace
{
constexpr int rowsAtATime = 2000;
constexpr qsizetype bytesAtATime = 4 << 20;
} // namespace

Result<void> RowBatch::add(const Statement &row)
{
    for (int column = 0; column < row.columns(); ++column)
        row.copy(column, m_values);
    ++m_rows;
    if (m_rows < rowsAtATime && m_values.mark() < bytesAtATime)
        return {};
    return finish();
}

Result<void> RowBatch::finish()
{
    if (m_rows == 0)
        return {};
    const Result<BulkInsert *> bulk = m_to.bulkInsert(m_insert);
    if (!bulk)
        return tl::unexpected(bulk.error());
    if (*bulk) {
        if (const Outcome<int> written = (*bulk)->run(m_values); !written)
            return tl::unexpected(m_to.error(written.error()));
    } else {
        RowBuffer one;
        const qsizetype width = m_values.size() / m_rows;
        for (int row = 0; row < m_rows; ++row) {
            one.clear();
            for (qsizetype column = 0; column < width; ++column)
                one.addFrom(m_values, row * width + column);
            if (const Result<int> written = m_to.run(m_insert, one); !written)
                return tl::unexpected(written.error());
        }
    }
    m_values.clear();
    m_rows = 0;
    return {};
}

} // namespace xw::storage
