#include "notice/writers/pdf_text_map.h"

#include <QString>

namespace xw::notice
{

namespace
{
QByteArray hex(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

/// The numbers in <…>, and the brackets, of one line: [ and ] as -1 and -2.
std::vector<int> tokens(const QByteArray &line)
{
    std::vector<int> found;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '[')
            found.push_back(-1);
        else if (line.at(i) == ']')
            found.push_back(-2);
        else if (line.at(i) == '<') {
            const qsizetype end = line.indexOf('>', i);
            if (end < 0)
                break;
            found.push_back(static_cast<int>(line.mid(i + 1, end - i - 1).toUInt(nullptr, 16)));
            i = end;
        }
    }
    return found;
}
} // namespace

std::vector<char32_t> readTextMap(const QByteArray &map)
{
    std::vector<char32_t> destinations;
    const auto set = [&](int glyph, int code) {
        if (glyph < 0 || glyph > 0xffff)
            return;
        if (destinations.size() <= static_cast<size_t>(glyph))
            destinations.resize(static_cast<size_t>(glyph) + 1, 0);
        destinations[static_cast<size_t>(glyph)] = static_cast<char32_t>(code);
    };
    bool inside = false;
    for (const QByteArray &line : map.split('\n')) {
        if (line.contains("beginbfrange"))
            inside = true;
        else if (line.contains("endbfrange"))
            inside = false;
        else if (inside) {
            const auto parts = tokens(line);
            if (parts.size() < 3)
                continue;
            if (parts[2] == -1) {
                for (size_t i = 3; i < parts.size() && parts[i] >= 0; ++i)
                    set(parts[0] + static_cast<int>(i) - 3, parts[i]);
            } else {
                for (int glyph = parts[0]; glyph <= parts[1]; ++glyph)
                    set(glyph, parts[2] + glyph - parts[0]);
            }
        }
    }
    return destinations;
}

QByteArray writeTextMap(const std::vector<char32_t> &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t most = 100; // entries of one block, PDF reference 5.9.2
    for (size_t from = 0; from < characters.size(); from += most) {
        const size_t to = qMin(from + most, characters.size());
        map += QByteArray::number(static_cast<qulonglong>(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i) {
            map += '<' + hex(static_cast<uint>(i) + 1) + "> <";
            const char32_t code = characters[i];
            for (const QChar unit : QString::fromUcs4(&code, 1))
                map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace xw::notice
