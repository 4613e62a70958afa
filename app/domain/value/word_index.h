// WordIndex: which places a word stands for. Holds hashes and places alone, so that a register of 135,000
// names costs no second copy of them; whoever asks compares the words of the few places that come back.
#pragma once

#include <QString>
#include <vector>

namespace xw
{

class WordIndex
{
public:
    void reserve(size_t words);
    /// The same word may stand for several places. An empty word stands for none.
    void add(QStringView word, int place);
    void remove(QStringView word, int place);

    /// Calls `visit(place)` for every place that may hold the word, in no order.
    template <class Visit>
    void each(QStringView word, Visit visit) const
    {
        if (m_slots.empty() || word.isEmpty())
            return;
        const quint32 hash = hashOf(word);
        for (size_t at = hash & mask(); m_slots[at].place != Free; at = (at + 1) & mask())
            if (m_slots[at].hash == hash && m_slots[at].place >= 0)
                visit(m_slots[at].place);
    }

private:
    static constexpr int Free = -1;
    static constexpr int Removed = -2;
    struct Slot {
        quint32 hash = 0;
        int place = Free;
    };

    [[nodiscard]] static quint32 hashOf(QStringView word) { return static_cast<quint32>(qHash(word, 0)); }
    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }
    void put(Slot slot);
    void resize(size_t size);

    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    size_t m_used = 0;         ///< slots that are not free, removed ones too
    size_t m_alive = 0;        ///< slots that hold a place
};

} // namespace xw
