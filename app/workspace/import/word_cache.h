// WordCache: what a repeated cell means, found by where its text lies in memory. The tables room lets equal
// short cells of a column share one string; asking a hash for each of a million of them would cost more than
// all else in a plan.
#pragma once

#include <QString>
#include <array>
#include <cstdint>

namespace xw
{

template <class Value>
class WordCache
{
public:
    /// The value of a word; `look` finds it where this very string has not been seen (or was pushed out by
    /// another).
    template <class Look>
    const Value &operator()(const QString &word, Look look)
    {
        const quint64 place = quint64(std::uintptr_t(word.constData())) *
                              0x9e3779b97f4a7c15; // mixes all bits into the high ones
        Slot &slot = m_slots[place >> 56];
        if (slot.word.constData() != word.constData() || slot.word.size() != word.size()) {
            slot.value = look(word);
            slot.word = word; // kept alive: no other text can come to lie in its place
        }
        return slot.value;
    }

private:
    struct Slot {
        QString word;
        Value value{};
    };
    std::array<Slot, 256> m_slots;
};

} // namespace xw
