// ImportRun: one pass over a table's rows: cells by column, rejections and warnings, progress and cancel.
// Each kind of file derives from it and says what a row means.
#pragma once

#include "workspace/import.h"

#include <QSet>

namespace xw
{

class ImportRun
{
public:
    explicit ImportRun(const ImportInput &input);
    virtual ~ImportRun() = default;
    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;
    /// Plans all rows of the input's table.
    [[nodiscard]] Result<ImportPlan> run();
    /// Plans some rows more; what they write is added to what writes() holds. Cancelled.
    [[nodiscard]] Result<void> take(const std::vector<tables::Row> &rows,
                                    const std::vector<tables::Problem> &problems);
    /// After the last row. The plan holds what writes() holds.
    [[nodiscard]] ImportPlan end();
    /// What the rows so far write: a caller may take it out, part by part.
    [[nodiscard]] std::vector<Write> &writes() { return plan.writes; }

protected:
    /// Plans the current row: rejects it, or counts it (added, updated, unchanged) with its writes.
    virtual void planRow() = 0;
    virtual void finish() {}
    /// The current row is rejected by what stands in its cells, whatever they mean: it may still name whom it
    /// is about.
    virtual void seeBadRow() {}

    /// The place of a column in every row; -1: the file does not have it.
    [[nodiscard]] int column(const QString &id) const;
    /// The same where several may be it, from the left.
    [[nodiscard]] std::vector<int> columns(const QString &id) const;
    /// The current row's text in a column; empty where there is none.
    [[nodiscard]] const QString &cell(int column) const
    {
        if (column < 0 || size_t(column) >= m_row->cells.size())
            return m_none;
        const QString &text = m_row->cells[size_t(column)];
        return !text.isEmpty() && text.front() == u'\'' ? unquoted(text) : text;
    }
    [[nodiscard]] int rowNumber() const { return m_row->number; }
    /// The row does not go in. Its other faults can still be named.
    void reject(int column, Message message) { note(column, std::move(message), true); }
    void warn(int column, Message message) { note(column, std::move(message), false); }
    [[nodiscard]] bool isRejected() const { return m_rejected; }
    /// Whether the current row sums up others (小计): one of its first texts says so.
    [[nodiscard]] bool isTotal() const;
    [[nodiscard]] bool isLeftOut() const { return m_leftOut; }
    /// The row is none of the list's own: it is left out, with a note that says so.
    void leaveOutTotal();
    /// Says something about the file as a whole, at its header.
    void tell(const QString &header, const QString &value, Message message);
    /// Non-negative whole number of a cell, thousands separators and full-width digits accepted; rejects the
    /// row otherwise. nullopt: empty or rejected.
    [[nodiscard]] std::optional<int> number(int column);
    /// Unknown columns of the current row that hold something.
    [[nodiscard]] const std::vector<std::pair<QString, int>> &unknownColumns() const { return m_unknown; }

    /// A column that nothing reads, as it came: what it said before is said anew, and empty is said no more.
    static void keepColumn(QList<QPair<QString, QString>> &columns, const QString &header,
                           const QString &value);

    const ImportInput &in;
    ImportPlan plan;

private:
    void note(int column, Message message, bool rejects);
    void tellOfColumns();
    [[nodiscard]] const QString &unquoted(const QString &text) const;

    QHash<QString, int> m_columns;
    std::vector<std::pair<QString, int>> m_unknown;
    QSet<int> m_badRows; ///< rows that the table itself found bad
    const tables::Row *m_row = nullptr;
    qint64 m_done = 0; ///< rows
    bool m_rejected = false;
    bool m_leftOut = false;
    const QString m_none;
    mutable QString m_unquoted;
};

} // namespace xw
