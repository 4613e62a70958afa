// DER, read just far enough to look at what OpenSSL's interface does not show. Pure.
#pragma once

#include <QByteArrayView>
#include <optional>

namespace xw::signing
{

struct DerItem {
    int tag = 0;
    QByteArrayView content;
    QByteArrayView whole; ///< tag and length too
};

/// Takes the next element off `rest`. nullopt: at its end, or not DER.
[[nodiscard]] inline std::optional<DerItem> takeDer(QByteArrayView &rest)
{
    if (rest.size() < 2)
        return std::nullopt;
    qsizetype length = quint8(rest.at(1));
    qsizetype head = 2;
    if (length & 0x80) {
        const int bytes = int(length & 0x7f);
        if (bytes == 0 || bytes > 4 || rest.size() < 2 + bytes)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < bytes; ++i)
            length = length << 8 | quint8(rest.at(2 + i));
        head += bytes;
    }
    if (rest.size() - head < length)
        return std::nullopt;
    const DerItem item{quint8(rest.at(0)), rest.sliced(head, length), rest.first(head + length)};
    rest = rest.sliced(head + length);
    return item;
}

/// The children of a constructed element, in order.
[[nodiscard]] inline std::vector<DerItem> derChildren(QByteArrayView content)
{
    std::vector<DerItem> children;
    while (const auto item = takeDer(content))
        children.push_back(*item);
    return children;
}

inline constexpr int derInteger = 0x02;
inline constexpr int derOctets = 0x04;
inline constexpr int derSequence = 0x30;
inline constexpr int derSet = 0x31;

} // namespace xw::signing
