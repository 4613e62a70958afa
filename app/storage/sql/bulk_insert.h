// BulkInsert: an INSERT for any number of rows at once, as an import brings them. Half of what a row costs
// otherwise is the statement around it.
#pragma once

#include "storage/sql/statement.h"

namespace xw::storage
{

class BulkInsert
{
public:
    virtual ~BulkInsert() = default;
    /// Inserts the rows in `values`, one after the other, all of them or none. How many there were.
    [[nodiscard]] virtual Outcome<int> run(const RowBuffer &values) = 0;
};

} // namespace xw::storage
