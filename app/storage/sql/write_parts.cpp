#include "storage/sql/write_parts.h"

namespace xw::storage
{

namespace
{
constexpr size_t partSize = 2048;
constexpr size_t partsAhead = 6; // enough that no thread waits for a slower moment of another
} // namespace

WriteParts::WriteParts(const Transaction &transaction, qint64 entry, qint64 lastSubject)
    : m_transaction(transaction), m_preparer(entry, lastSubject)
{
    // A tick has a write or two: no thread is worth starting for it.
    const bool isLong = transaction.source || transaction.writes.size() > partSize;
    if (isLong) {
        m_fetching.emplace();
        m_preparing.emplace();
    }
    m_slots.resize(isLong ? partsAhead : 1);
    for (Slot &slot : m_slots)
        begin(slot);
}

Result<const WritePart *> WriteParts::next()
{
    if (m_next > 0)
        begin(m_slots[(m_next - 1) % m_slots.size()]); // the part that was given out last has been written
    Slot &slot = m_slots[m_next++ % m_slots.size()];
    const More more = slot.prepared.get();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? &slot.part : nullptr;
}

template <class Work>
std::future<WriteParts::More> WriteParts::start(std::optional<Executor> &thread, Work work)
{
    if (!thread)
        return std::async(std::launch::deferred, std::move(work));
    const auto task = std::make_shared<std::packaged_task<More()>>(std::move(work));
    thread->post([task] { (*task)(); });
    return task->get_future();
}

void WriteParts::begin(Slot &slot)
{
    slot.fetched = start(m_fetching, [this, &slot, before = m_lastFetched]() -> More {
                       if (before.valid())
                           if (const More &more = before.get(); !more || !*more)
                               return more;
                       return fetch(slot.part);
                   }).share();
    m_lastFetched = slot.fetched;
    slot.prepared = start(m_preparing, [this, &slot]() -> More {
        const More &more = slot.fetched.get();
        if (more && *more)
            m_preparer.prepare(slot.part.first, slot.part.first + slot.part.count, slot.part.prepared);
        return more;
    });
}

WriteParts::More WriteParts::fetch(WritePart &part)
{
    if (const size_t left = m_transaction.writes.size() - m_given; left > 0) {
        part.first = m_transaction.writes.data() + m_given;
        part.count = std::min(left, partSize);
        m_given += part.count;
        return true;
    }
    if (!m_transaction.source)
        return false;
    const More more = m_transaction.source->next(part.brought);
    part.first = part.brought.data();
    part.count = part.brought.size();
    return more;
}

} // namespace xw::storage
