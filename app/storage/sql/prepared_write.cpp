#include "storage/sql/prepared_write.h"

namespace xw::storage
{

void WritePreparer::prepare(const Write *first, const Write *last, std::vector<PreparedWrite> &into)
{
    size_t used = 0;
    while (first < last) {
        if (used == into.size())
            into.emplace_back();
        PreparedWrite &prepared = into[used++];
        prepared.values.clear();
        prepared.seal = {};
        prepared.writes = std::max<size_t>(1, newSubjects(first, last));
        prepared.isNew = prepared.damaged = false;
        for (size_t i = 0; i < prepared.writes; ++i)
            prepareOne(*first++, prepared);
    }
    into.resize(used);
}

size_t WritePreparer::newSubjects(const Write *first, const Write *last) const
{
    qint64 newest = m_lastSubject;
    const Write *at = first;
    for (; at < last; ++at) {
        const auto *subject = std::get_if<Subject>(at);
        if (!subject || subject->id.value() <= newest)
            break;
        newest = subject->id.value();
    }
    return size_t(at - first);
}

void WritePreparer::prepareOne(const Write &write, PreparedWrite &into)
{
    std::visit(
        [&](const auto &row) {
            using Row = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<Row, Blob>) {
                into.damaged = QCryptographicHash::hash(row.bytes, QCryptographicHash::Sha256) != row.sha256;
                into.values.addBytes(row.sha256);
                into.values.addBytes(row.bytes);
            } else {
                addRow(row, into);
            }
            if constexpr (std::is_same_v<Row, Subject>) {
                into.isNew = row.id.value() > m_lastSubject;
                m_lastSubject = std::max<qint64>(m_lastSubject, row.id.value());
            }
        },
        write);
}

template <class Row>
void WritePreparer::addRow(const Row &row, PreparedWrite &into)
{
    const qsizetype mark = into.values.mark();
    if constexpr (std::is_same_v<Row, Subject>)
        m_subjects.encode(row, into.values);
    else
        encode(row, into.values);
    into.values.addNumber(m_entry);
    const Seal seal = m_sealer.seal(tableOf<Row>.name, into.values.since(mark));
    into.values.addSeal(seal);
    into.seal += seal;
}

} // namespace xw::storage
