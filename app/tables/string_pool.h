// StringPool: registers repeat themselves (region, type, state): equal short texts of one column share one
// string here. A column whose texts do not repeat (codes, addresses) is soon left alone.
#pragma once

#include <QString>

#include <vector>

namespace xw::tables
{

class StringPool
{
public:
    [[nodiscard]] QString shared(QStringView text, size_t column)
    {
        if (text.size() > kLongest || column >= kColumns)
            return text.toString();
        if (column >= m_columns.size())
            m_columns.resize(column + 1);
        Column &known = m_columns[column];
        if (known.tries == kTrial && known.hits < kTrial / 2)
            return text.toString();
        if (known.texts.empty())
            known.texts.resize(kSlots);
        QString &slot = known.texts[placeOf(text)];
        const bool hit = QStringView(slot) == text;
        if (known.tries < kTrial) {
            ++known.tries;
            known.hits += hit;
        }
        if (!hit)
            slot = text.toString();
        return slot;
    }

private:
    static constexpr qsizetype kLongest = 32; // UTF-16 units
    static constexpr size_t kColumns = 64;
    static constexpr size_t kSlots = 256;
    static constexpr int kTrial = 1024; // texts, before a column is judged

    // Ends and middle are enough to tell most texts apart; a clash only costs a string of its own.
    static size_t placeOf(QStringView text)
    {
        if (text.isEmpty())
            return 0;
        const size_t first = text.front().unicode(), last = text.back().unicode();
        const size_t middle = text[text.size() / 2].unicode();
        const size_t hash = (first * 31 + middle) * 31 + last + size_t(text.size()) * 7;
        return (hash ^ (hash >> 8)) % kSlots;
    }
    struct Column {
        std::vector<QString> texts;
        int tries = 0;
        int hits = 0;
    };
    std::vector<Column> m_columns;
};

} // namespace xw::tables
