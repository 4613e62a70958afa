#include "storage/write_parts.h"

namespace xw::storage
{

namespace
{
constexpr size_t partSize = 2048; // a multiple of subjectGroup
} // namespace

WriteParts::WriteParts(const Transaction &transaction, qint64 entry, qint64 lastSubject)
    : m_transaction(transaction), m_preparer(entry, lastSubject)
{
    // A tick has a write or two: no thread is worth starting for it.
    const bool isShort = !transaction.source && transaction.writes.size() <= partSize;
    m_policy = isShort ? std::launch::deferred : std::launch::async;
    fetchAhead();
    prepareAhead();
    fetchAhead();
}

Result<const WritePart *> WriteParts::next()
{
    const More more = m_prepared.get();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return nullptr;
    const WritePart *part = &m_parts[(m_preparing - 1) % m_parts.size()];
    prepareAhead();
    fetchAhead();
    return part;
}

void WriteParts::prepareAhead()
{
    WritePart &part = m_parts[m_preparing++ % m_parts.size()];
    m_prepared = std::async(m_policy, [this, &part, fetched = m_fetched]() -> More {
        const More &more = fetched.get();
        if (more && *more)
            m_preparer.prepare(part.first, part.first + part.count, part.prepared);
        return more;
    });
}

void WriteParts::fetchAhead()
{
    WritePart &part = m_parts[m_fetching++ % m_parts.size()];
    m_fetched = std::async(m_policy, [this, &part, before = m_fetched]() -> More {
                    if (before.valid())
                        if (const More &more = before.get(); !more || !*more)
                            return more;
                    return fetch(part);
                }).share();
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
