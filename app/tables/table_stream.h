// TableStream: a table part by part, so that a long list is planned and written while the rest of it is read.
// A CSV is never held as a whole table; other formats are read whole and given out in parts.
// Texts of its rows and of its head may lie in the stream's memory: whatever is made of them (a Subject, a
// Problem) must be gone, or copied, before the stream goes.
#pragma once

#include "tables/table.h"

#include <memory>

namespace xw::tables
{

struct TablePart {
    std::vector<Row> rows;
    std::vector<Problem> problems; ///< of these rows, or of later ones
};

class TableStream
{
public:
    virtual ~TableStream() = default;
    /// Opens a file and reads as far as its header. Errors as of readTable().
    [[nodiscard]] static Result<std::unique_ptr<TableStream>> open(const QString &path,
                                                                   const ReadOptions &options);
    /// The table without rows and problems.
    [[nodiscard]] const Table &head() const { return m_head; }
    /// The next rows; false: there are none left. All parts together are what readTable() gives.
    [[nodiscard]] virtual Result<bool> next(TablePart &into) = 0;
    /// True after an error of next() that readTable() would not give: the file must be read in one piece.
    [[nodiscard]] virtual bool mustBeReadWhole() const { return false; }

protected:
    Table m_head;
};

} // namespace xw::tables
