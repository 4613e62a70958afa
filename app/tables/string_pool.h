// StringPool: registers repeat themselves (region, type, state); equal short texts share one string here.
#pragma once

#include <QString>

#include <array>

namespace xw::tables
{

class StringPool
{
public:
    [[nodiscard]] QString shared(QStringView text)
    {
        if (text.size() > kLongest)
            return text.toString();
        size_t hash = size_t(text.size());
        for (QChar c : text)
            hash = hash * 31 + c.unicode();
        QString &slot = m_slots[(hash ^ (hash >> 11)) % kSlots];
        if (QStringView(slot) != text)
            slot = text.toString();
        return slot;
    }

private:
    static constexpr qsizetype kLongest = 24; // UTF-16 units; longer texts seldom repeat
    static constexpr size_t kSlots = 2048;
    std::array<QString, kSlots> m_slots;
};

} // namespace xw::tables
