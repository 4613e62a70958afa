#include "tables/csv/line_encoding.h"

#include "base/text_encoding.h"

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr qsizetype kFewestBytes = 4; // of a line of GB18030 among UTF-8: fewer are one broken character
constexpr int kFewestHan =
    2; // two bytes of three signs of GB18030 may look like one, hardly like two in one line

struct Utf8Count {
    int han = 0;    // characters of three bytes
    int broken = 0; // bytes that are no UTF-8
    bool isAscii = true;
};

constexpr bool isTrail(char byte)
{
    return (quint8(byte) & 0xC0) == 0x80;
}

/// How long a character is that begins here; 0: none does.
qsizetype utf8Length(const char *at, const char *end)
{
    const quint8 lead = quint8(*at);
    const qsizetype length = lead < 0x80                    ? 1
                             : lead >= 0xC2 && lead <= 0xDF ? 2
                             : (lead & 0xF0) == 0xE0        ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    return length == 0 || end - at < length || !std::all_of(at + 1, at + length, isTrail) ? 0 : length;
}

/// Stops at the first byte that is no UTF-8 where `mostBroken` is 0.
Utf8Count countUtf8(QByteArrayView line, int mostBroken)
{
    Utf8Count count;
    const char *at = line.data(), *const end = at + line.size();
    while (at != end && count.broken <= mostBroken) {
        if (quint8(*at) < 0x80) {
            ++at;
            continue;
        }
        count.isAscii = false;
        const qsizetype length = utf8Length(at, end);
        count.broken += length == 0;
        count.han += length >= 3;
        at += std::max<qsizetype>(length, 1);
    }
    return count;
}

qsizetype highBytes(QByteArrayView line)
{
    return std::count_if(line.begin(), line.end(), [](char byte) { return quint8(byte) >= 0x80; });
}

template <class See>
void eachLine(QByteArrayView bytes, See see)
{
    while (!bytes.isEmpty()) {
        const void *found = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
        const qsizetype length = found ? static_cast<const char *>(found) - bytes.data() + 1 : bytes.size();
        if (!see(bytes.first(length)))
            return;
        bytes = bytes.sliced(length);
    }
}

/// The cells of a line, each with the separator behind it. No second byte of GB18030 is one of these.
template <class See>
void eachCell(QByteArrayView line, See see)
{
    while (!line.isEmpty()) {
        const auto end = std::find_if(line.begin(), line.end(),
                                      [](char c) { return c == ',' || c == ';' || c == '\t' || c == '\n'; });
        const qsizetype length = std::min<qsizetype>(end - line.begin() + 1, line.size());
        see(line.first(length));
        line = line.sliced(length);
    }
}

bool isUtf8(QByteArrayView text)
{
    const Utf8Count count = countUtf8(text, 0);
    return count.broken == 0 && count.han >= kFewestHan;
}

constexpr int everyByte = std::numeric_limits<int>::max() - 1;

/// Not a damaged cell of UTF-8, where one byte or two are missing.
bool isGb(QByteArrayView cell)
{
    const Utf8Count count = countUtf8(cell, everyByte);
    return count.broken > count.han && highBytes(cell) >= kFewestBytes;
}

/// A row of one encoding with a cell that was pasted from the other.
bool isPatched(QByteArrayView line)
{
    bool hasUtf8 = false, hasGb = false;
    eachCell(line, [&](QByteArrayView cell) {
        hasUtf8 = hasUtf8 || isUtf8(cell);
        hasGb = hasGb || isGb(cell);
    });
    return hasUtf8 && hasGb;
}

enum class LineKind { Ascii, Utf8, Gb };

LineKind kindOf(QByteArrayView line)
{
    const Utf8Count count = countUtf8(line, everyByte);
    if (count.isAscii)
        return LineKind::Ascii;
    const bool isUtf8 = count.han > 0 && count.han >= count.broken;
    return isUtf8 ? LineKind::Utf8 : LineKind::Gb;
}
} // namespace

bool hasUtf8Line(QByteArrayView bytes)
{
    bool has = false;
    eachLine(bytes, [&](QByteArrayView line) {
        has = isUtf8(line) || isPatched(line);
        return !has;
    });
    return has;
}

bool hasOtherLine(QByteArrayView bytes)
{
    bool has = false;
    eachLine(bytes, [&](QByteArrayView line) {
        has = kindOf(line) == LineKind::Gb || isPatched(line);
        return !has;
    });
    return has;
}

DecodedText decodeByLine(QByteArrayView bytes)
{
    qsizetype utf8Lines = 0, gbLines = 0;
    eachLine(bytes, [&](QByteArrayView line) {
        const LineKind kind = kindOf(line);
        utf8Lines += kind == LineKind::Utf8;
        gbLines += kind == LineKind::Gb;
        return true;
    });
    const LineKind usual = utf8Lines >= gbLines ? LineKind::Utf8 : LineKind::Gb;
    DecodedText result;
    result.encoding = usual == LineKind::Utf8 ? u"UTF-8"_s : u"GB18030"_s;
    result.foreignEncoding = usual == LineKind::Utf8 ? u"GB18030"_s : u"UTF-8"_s;
    TextDecoder utf8(u"UTF-8"_s), gb(u"GB18030"_s);
    eachLine(bytes, [&](QByteArrayView line) {
        LineKind kind = kindOf(line);
        if (kind == LineKind::Gb && usual == LineKind::Utf8 && highBytes(line) < kFewestBytes)
            kind = usual; // damaged
        const bool isBoth = isPatched(line);
        if (isBoth || (kind != LineKind::Ascii && kind != usual))
            result.foreignLines.push_back(result.text.size());
        if (isBoth) {
            eachCell(line, [&](QByteArrayView cell) {
                const bool asGb = isGb(cell) || (usual == LineKind::Gb && !isUtf8(cell));
                result.text += asGb ? gb.decode(cell) : utf8.decode(cell);
            });
            return true;
        }
        const bool asUtf8 = (kind == LineKind::Ascii ? usual : kind) == LineKind::Utf8;
        result.text += asUtf8 ? utf8.decode(line) : gb.decode(line);
        return true;
    });
    result.damage = result.text.count(QChar::ReplacementCharacter);
    return result;
}

} // namespace xw::tables
