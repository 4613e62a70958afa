#include "domain/value/word_index.h"

#include <bit>

namespace xw
{

void WordIndex::reserve(size_t words)
{
    const size_t size = std::bit_ceil(words * 2 + 2);
    if (size > m_slots.size())
        resize(size);
}

void WordIndex::add(QStringView word, int place)
{
    if (word.isEmpty())
        return;
    if ((m_used + 1) * 2 > m_slots.size())
        resize(std::bit_ceil(m_alive * 4 + 16)); // also sheds the removed ones
    put({hashOf(word), place});
}

void WordIndex::remove(QStringView word, int place)
{
    if (m_slots.empty() || word.isEmpty())
        return;
    const quint32 hash = hashOf(word);
    for (size_t at = hash & mask(); m_slots[at].place != Free; at = (at + 1) & mask()) {
        if (m_slots[at].hash == hash && m_slots[at].place == place) {
            m_slots[at].place = Removed; // a free slot would hide those behind it
            --m_alive;
            return;
        }
    }
}

void WordIndex::put(Slot slot)
{
    size_t at = slot.hash & mask();
    while (m_slots[at].place != Free)
        at = (at + 1) & mask();
    m_slots[at] = slot;
    ++m_used;
    ++m_alive;
}

void WordIndex::resize(size_t size)
{
    std::vector<Slot> old(size);
    old.swap(m_slots);
    m_used = 0;
    m_alive = 0;
    for (const Slot &slot : old)
        if (slot.place >= 0)
            put(slot);
}

} // namespace xw
