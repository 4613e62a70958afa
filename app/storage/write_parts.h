// WriteParts: a transaction's writes in parts, each encoded and sealed while the part before it is written:
// on other cores, so that the database never waits for them. Touches no database.
#pragma once

#include "storage/prepared_write.h"

#include <array>
#include <future>

namespace xw::storage
{

struct WritePart {
    std::vector<Write> brought; ///< by a source; empty where they stand in the transaction
    const Write *first = nullptr;
    size_t count = 0;
    std::vector<PreparedWrite> prepared;
};

class WriteParts
{
public:
    /// `transaction` must outlive it. The numbers are WritePreparer's.
    WriteParts(const Transaction &transaction, qint64 entry, qint64 lastSubject);
    Q_DISABLE_COPY_MOVE(WriteParts)

    /// The next part, valid until the next call; nullptr: that was all. An error is the source's.
    [[nodiscard]] Result<const WritePart *> next();

private:
    using More = Result<bool>; ///< false: there are no writes left
    [[nodiscard]] More fetch(WritePart &part);
    void prepareAhead();
    void fetchAhead();

    const Transaction &m_transaction;
    WritePreparer m_preparer;
    std::launch m_policy;
    size_t m_given = 0; ///< of the transaction's own writes
    // While one part is written the next one is prepared and the one after that fetched from the source.
    std::array<WritePart, 3> m_parts;
    size_t m_fetching = 0, m_preparing = 0; ///< numbers of the parts that come next
    // Last, so that they are waited for before anything that they work on goes.
    std::shared_future<More> m_fetched;
    std::future<More> m_prepared;
};

} // namespace xw::storage
