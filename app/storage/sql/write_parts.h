// WriteParts: a transaction's writes in parts, each encoded and sealed while the part before it is written:
// on other cores, so that the database never waits for them. Touches no database.
#pragma once

#include "storage/sql/executor.h"
#include "storage/sql/prepared_write.h"

#include <future>
#include <optional>

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
    struct Slot {
        WritePart part;
        std::shared_future<More> fetched;
        std::future<More> prepared;
    };
    /// Fills the slot with the part that comes next.
    void begin(Slot &slot);
    [[nodiscard]] More fetch(WritePart &part);
    /// Carried out on a thread of its own; where there is none, when the answer is asked for.
    template <class Work>
    [[nodiscard]] static std::future<More> start(std::optional<Executor> &thread, Work work);

    const Transaction &m_transaction;
    WritePreparer m_preparer;
    size_t m_given = 0; ///< of the transaction's own writes
    std::vector<Slot> m_slots;
    size_t m_next = 0; ///< number of the part that next() gives
    std::shared_future<More> m_lastFetched;
    // Last, so that they have ended before anything that they work on goes.
    std::optional<Executor> m_fetching, m_preparing;
};

} // namespace xw::storage
