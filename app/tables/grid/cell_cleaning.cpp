#include "tables/cell_cleaning.h"

#include "base/half_width.h"
#include "tables/grid/cell_text.h"
#include "tables/han_forms.h"
#include "tables/said.h"

#include <algorithm>
#include <array>

namespace xw::tables
{

namespace
{
constexpr qsizetype kBlock = 16; // UTF-16 units that are looked at in one go

// Printable ASCII, line ends, kana and Han, full-width signs: nothing of it is ever cleaned.
constexpr bool isEveryday(char16_t c)
{
    return (unsigned(c - 0x20) < 0x5F) | ((unsigned(c - 0x3000) < 0x7000) & (c != 0x3164)) |
           (unsigned(c - 0xFF01) < 0x5E) | (c == u'\n') | (c == u'\r');
}

// The same for a block, but for line ends, which are odd here. In units of 16 bits throughout: compilers make
// eight of them at once of it.
bool isOddBlock(const char16_t *at)
{
    quint16 odd = 0;
    for (qsizetype i = 0; i < kBlock; ++i) {
        const quint16 c = at[i];
        const quint16 isAscii = quint16(c - 0x20) < 0x5F ? 0xFFFF : 0;
        const quint16 isHan = quint16(c - 0x3000) < 0x7000 ? 0xFFFF : 0;
        const quint16 isWide = quint16(c - 0xFF01) < 0x5E ? 0xFFFF : 0;
        const quint16 isFiller = c == 0x3164 ? 0xFFFF : 0;
        odd = quint16(odd | quint16(~(isAscii | isHan | isWide)) | isFiller);
    }
    return odd != 0;
}

constexpr bool isOddBlank(char16_t c)
{
    return c == u'\t' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F;
}

// Never seen, whatever stands around it.
constexpr bool isInvisible(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c <= 0x9F) || c == 0x00AD ||
           c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF9 && c <= 0xFFFC) || c >= 0xFFFE;
}

// Joiners and variation selectors: without them some scripts, and emoji, read otherwise.
constexpr bool isJoining(char16_t c)
{
    return c == 0x200C || c == 0x200D || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F);
}

constexpr bool livesByJoiners(char16_t c)
{
    return (c >= 0x0600 && c <= 0x0FFF) || (c >= 0x1800 && c <= 0x18AF) || (c >= 0x2190 && c <= 0x2BFF) ||
           (c >= 0xD800 && c <= 0xDFFF) || isJoining(c);
}

constexpr bool isCompatibilityHan(char16_t c)
{
    return (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF);
}

constexpr char16_t kHighOfVariations = 0xDB40; // U+E0000 …: tags and the variants of an ideograph
constexpr char16_t kHighOfCompatibility = 0xD87E;

// Exactly what cleaned() would change, but for blanks at the ends.
bool isUnclean(QStringView text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!isEveryday(unit) &&
            (isOddBlank(unit) || isInvisible(unit) || isJoining(unit) || isCompatibilityHan(unit) ||
             unit == kHighOfVariations || unit == kHighOfCompatibility))
            return true;
    }
    return false;
}

constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// 1.23457E+12: digits, perhaps a point, and an exponent as spreadsheets write it. Without the plus it needs
// the point: 2020E5 may well be an id.
bool isShortened(QStringView text)
{
    const qsizetype letter = std::max(text.lastIndexOf(u'E'), text.lastIndexOf(u'e'));
    if (letter < 1)
        return false;
    const QStringView mantissa = text.first(letter);
    const bool hasPlus = letter + 1 < text.size() && text[letter + 1] == u'+';
    const QStringView exponent = text.sliced(letter + (hasPlus ? 2 : 1));
    const qsizetype points = mantissa.count(u'.') + mantissa.count(u',');
    return !exponent.isEmpty() && exponent.size() <= 3 && points <= 1 && (hasPlus || points == 1) &&
           isAsciiDigit(mantissa.front()) && std::all_of(exponent.begin(), exponent.end(), isAsciiDigit) &&
           std::all_of(mantissa.begin(), mantissa.end(),
                       [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; });
}

// Signs of a keyboard alone say nothing. Ticks and crosses do, and are not among them.
constexpr QStringView kSpeechlessSigns = u".。､、,，;；:：?？!！…·*_~～#＃＊｡";

bool isNothing(QStringView text)
{
    static constexpr std::array<QStringView, 17> words{
        u"(blank)", u"(空白)", u"（空白）", u"NULL",   u"None",   u"\\N",       u"nil",      u"NaN", u"NaT",
        u"N/A",     u"<NA>",   u"<null>",   u"(null)", u"[null]", u"undefined", u"（null）", u"NA"};
    constexpr QStringView strokes = u"-/\\—–―－‐−／＼─";
    if (text.size() <= 4 && std::all_of(text.begin(), text.end(),
                                        [&](QChar c) { return c == text.front() && strokes.contains(c); }))
        return true;
    if (text.size() <= 6 &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return kSpeechlessSigns.contains(c); }))
        return true;
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

// A glance at the ends: false for all but a few texts.
bool mayHaveSense(QStringView text)
{
    const char16_t first = text.front().unicode();
    constexpr QStringView starts = u"#＃=/\\-<([（NnEeUu'—–―－‐−／＼─错錯";
    if (isAsciiDigit(first)) {
        constexpr qsizetype longestEnd = 5; // E+123
        const char16_t *const end = text.utf16() + text.size();
        return text.size() > 3 && std::any_of(end - std::min(text.size(), longestEnd), end,
                                              [](char16_t c) { return c == u'E' || c == u'e'; });
    }
    if (first >= 0x4E00 && first <= 0x9FFF && first != u'错' && first != u'錯')
        return false;
    const bool isWideDigit = first >= 0xFF10 && first <= 0xFF19;
    return text.size() <= 24 &&
           (isWideDigit || starts.contains(QChar(first)) || kSpeechlessSigns.contains(QChar(first)));
}

/// False: the cell was rejected.
bool cleanCell(int row, int column, QString &cell, ProblemLog &problems, bool isPlain)
{
    if (!isPlain && isUnclean(cell)) {
        QString clean = cleaned(cell);
        problems.warn(row, column, clean, said::invisibleDropped());
        cell = std::move(clean);
        if (cell.isEmpty())
            return true;
    }
    if (!mayHaveSense(cell))
        return true;
    if (cell.front() == u'\'' && cell.size() > 1 && !QStringView(cell).sliced(1).contains(u'\'')) {
        cell = trimmed(QStringView(cell).sliced(1)).toString();
        problems.warn(row, column, cell, said::apostropheDropped());
        if (cell.isEmpty() || !mayHaveSense(cell))
            return true;
    }
    switch (senseOf(cell)) {
    case CellSense::Value:
        return true;
    case CellSense::Nothing:
        problems.warn(row, column, cell, said::standsForNothing());
        cell.clear();
        return true;
    case CellSense::ErrorOfSpreadsheet:
        problems.reject(row, column, cell, said::errorValue());
        cell.clear();
        break;
    case CellSense::ShortenedNumber: // stays to be seen where the row is mended
        problems.reject(row, column, cell, said::shortenedNumber());
        break;
    }
    return false;
}
} // namespace

bool mayNeedCleaning(QStringView text)
{
    const char16_t *at = text.utf16(), *end = at + text.size();
    while (end != at && (end[-1] == u'\n' || end[-1] == u'\r'))
        --end;
    if (end - at < kBlock)
        return !std::all_of(at, end, isEveryday);
    for (; end - at >= kBlock; at += kBlock)
        if (isOddBlock(at))
            return true;
    return isOddBlock(end - kBlock); // what is left, and a part of the block before it once more
}

QString cleaned(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isPair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isInvisible(c))
            continue;
        if (isJoining(c) && (clean.isEmpty() || !livesByJoiners(clean.back().unicode())))
            continue;
        if (isOddBlank(c)) {
            clean += u' ';
        } else if (isCompatibilityHan(c)) {
            clean += QChar::fromUcs4(unifiedHan(c));
        } else if (isPair && (c == kHighOfCompatibility || c == kHighOfVariations)) {
            if (c == kHighOfCompatibility)
                clean += QChar::fromUcs4(unifiedHan(QChar::surrogateToUcs4(c, text[i + 1].unicode())));
            ++i;
        } else {
            clean += QChar(c);
        }
    }
    return trimmed(clean).toString();
}

CellSense senseOf(QStringView text)
{
    if (text.isEmpty())
        return CellSense::Value;
    if (isErrorValue(text))
        return CellSense::ErrorOfSpreadsheet;
    if (isNothing(text))
        return CellSense::Nothing;
    if (text.front() < QChar(0xFF10) || text.front() > QChar(0xFF19))
        return isShortened(text) ? CellSense::ShortenedNumber : CellSense::Value;
    QString narrow = text.toString();
    std::transform(narrow.begin(), narrow.end(), narrow.begin(), [](QChar c) { return halfWidth(c); });
    return isShortened(narrow) ? CellSense::ShortenedNumber : CellSense::Value;
}

bool isChineseForNothing(QStringView text)
{
    static constexpr std::array<QStringView, 30> words{
        u"无",       u"暂无",   u"没有",   u"空",       u"（空）", u"(空)",   u"（无）", u"(无)",
        u"待定",     u"未知",   u"不详",   u"暂缺",     u"空缺",   u"空白",   u"无数据", u"暂无数据",
        u"待补充",   u"待补",   u"待填",   u"未填",     u"未填写", u"未填报", u"未提供", u"未登记",
        u"暂未确定", u"不适用", u"无此项", u"信息不详", u"不明",   u"缺"};
    constexpr qsizetype longest = 4;
    constexpr QStringView starts = u"无暂没空（(待未不信缺"; // asked of every row: few begin so
    return text.size() <= longest && !text.isEmpty() && starts.contains(text.front()) &&
           std::find(words.begin(), words.end(), text) != words.end();
}

bool cleanRow(Row &row, ProblemLog &problems, bool isPlain)
{
    bool isKept = false;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        QString &cell = row.cells[column];
        if (cell.isEmpty())
            continue;
        isKept |= !cleanCell(row.number, int(column), cell, problems, isPlain);
        isKept |= !cell.isEmpty();
    }
    return isKept;
}

} // namespace xw::tables
