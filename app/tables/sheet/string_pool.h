// StringPool: registers repeat themselves (region, type, state): equal short texts of one column share one
// string here. A column whose texts do not repeat (codes, addresses) is soon left alone.
// Texts are copied, or lent: then they are read where they lie, and live as long as the memory around them.
#pragma once

#include <QString>

#include <vector>

namespace xw::tables
{

enum class Texts { Owned, Lent };

class StringPool
{
public:
    explicit StringPool(Texts texts) : m_texts(texts) {}

    [[nodiscard]] QString shared(QStringView text, size_t column)
    {
        if (text.size() > kLongest || column >= kColumns)
            return made(text);
        if (column >= m_columns.size())
            m_columns.resize(column + 1);
        Column &known = m_columns[column];
        if (known.tries == kTrial && known.hits < kTrial / 2)
            return made(text);
        if (known.texts.empty())
            known.texts.resize(kSlots);
        QString &slot = known.texts[placeOf(text)];
        const bool hit = QStringView(slot) == text;
        if (known.tries < kTrial) {
            ++known.tries;
            known.hits += hit;
        }
        if (!hit)
            slot = made(text);
        return slot;
    }

private:
    static constexpr qsizetype kLongest = 32; // UTF-16 units
    static constexpr qsizetype kEnds = 4;
    static constexpr size_t kColumns = 64;
    static constexpr size_t kSlots = 256;
    static constexpr int kTrial = 1024; // texts, before a column is judged

    [[nodiscard]] QString made(QStringView text) const
    {
        return m_texts == Texts::Lent ? QString::fromRawData(text.data(), text.size()) : text.toString();
    }

    // The ends are enough to tell most texts apart; a clash only costs a string of its own.
    static size_t placeOf(QStringView text)
    {
        size_t hash = size_t(text.size());
        for (const QChar c : text.first(std::min(text.size(), kEnds)))
            hash = hash * 31 + c.unicode();
        for (const QChar c : text.last(std::min(text.size(), kEnds)))
            hash = hash * 31 + c.unicode();
        return (hash ^ (hash >> 8)) % kSlots;
    }
    struct Column {
        std::vector<QString> texts;
        int tries = 0;
        int hits = 0;
    };
    Texts m_texts;
    std::vector<Column> m_columns;
};

} // namespace xw::tables
