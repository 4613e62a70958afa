// RowProgress: how far a workbook of many rows is: a row is half done where it is laid out, and done where it
// is written.
#pragma once

#include "base/job.h"
#include "notice/compose/document.h"

namespace xw::notice
{

class RowProgress
{
public:
    /// `job` may be null: nobody asks.
    RowProgress(const NoticeDocument &annex, JobPtr job) : m_job(std::move(job))
    {
        qint64 rows = 0;
        for (const Block &block : annex.blocks)
            if (const auto *table = std::get_if<Table>(&block))
                rows += qint64(table->rows.size());
        if (m_job)
            m_job->setTotal(rows);
    }
    /// Another row; false: it was cancelled.
    bool next()
    {
        if (m_job)
            m_job->setDone(++m_steps / 2);
        return !isCancelled();
    }
    [[nodiscard]] bool isCancelled() const { return m_job && m_job->isCancelled(); }

private:
    JobPtr m_job;
    qint64 m_steps = 0;
};

} // namespace xw::notice
