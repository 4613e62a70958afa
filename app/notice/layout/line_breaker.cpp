#include "notice/layout/line_breaker.h"

#include "notice/layout/char_class.h"

namespace xw::notice
{

namespace
{
constexpr qreal slack = 0.01; // 28 × (156 mm / 28) must fit in 156 mm whatever the rounding
constexpr int longWord = 16;  // an address may part after a sign; a number or a short word never

/// One paragraph being cut; `pos` walks over its letters once.
class Breaker
{
public:
    Breaker(const Letters &letters, qreal first, qreal others)
        : m_letters(letters), m_first(first), m_others(others)
    {
    }

    std::vector<Line> run()
    {
        const auto size = static_cast<qsizetype>(m_letters.size());
        qsizetype begin = 0;
        while (begin < size) {
            const qsizetype next = oneLine(begin, m_lines.empty() ? m_first : m_others);
            begin = next;
            while (begin < size && at(begin) == U' ' && !m_lines.back().last)
                ++begin;
        }
        if (m_lines.empty() || at(size - 1) == U'\n')
            m_lines.push_back({size, size, 0, true});
        m_lines.back().last = true;
        return std::move(m_lines);
    }

private:
    [[nodiscard]] char32_t at(qsizetype i) const { return m_letters[static_cast<size_t>(i)].code; }
    [[nodiscard]] qreal advance(qsizetype i) const { return m_letters[static_cast<size_t>(i)].advance; }

    /// Adds the line that starts at `begin`; returns where the next one starts.
    qsizetype oneLine(qsizetype begin, qreal room)
    {
        const auto size = static_cast<qsizetype>(m_letters.size());
        qreal width = 0;
        qsizetype breakAt = begin;
        qsizetype i = begin;
        for (; i < size; ++i) {
            if (at(i) == U'\n')
                return finish(begin, i, i + 1, true);
            if (i > begin && mayEndBefore(begin, i))
                breakAt = i;
            width += advance(i);
            if (width > room + slack && at(i) != U' ')
                break;
        }
        if (i == size)
            return finish(begin, size, size, true);
        if (fitsSqueezed(begin, i, width - room))
            return finish(begin, i + 1, i + 1, i + 1 == size);
        if (breakAt == begin)
            breakAt = qMax(i, begin + 1); // nothing allowed: part the word where it overflows
        return finish(begin, breakAt, breakAt, false);
    }

    /// A mark that may not start a line is drawn in by squeezing the marks before it, rather than taking a
    /// character over.
    [[nodiscard]] bool fitsSqueezed(qsizetype begin, qsizetype i, qreal overflow) const
    {
        const auto size = static_cast<qsizetype>(m_letters.size());
        if (!isClosing(at(i)) || (i + 1 < size && at(i + 1) != U'\n' && !mayBreakBetween(at(i), at(i + 1))))
            return false;
        return overflow <= squeezeRoom(m_letters, begin, i);
    }

    [[nodiscard]] bool mayEndBefore(qsizetype begin, qsizetype i)
    {
        const char32_t left = at(i - 1);
        const char32_t right = at(i);
        if (right == U'—' || right == U'…') {
            const auto size = static_cast<qsizetype>(m_letters.size());
            // A doubled mark may start a line, a single one (连接号) may not.
            if (left != right && i + 1 < size && at(i + 1) == right)
                return !isOpening(left);
        }
        if (mayBreakBetween(left, right))
            return true;
        const bool sign = left == U'/' || left == U'?' || left == U'&' || left == U'=' || left == U'.' ||
                          left == U'-' || left == U'_';
        if (!sign || isDigit(right) || !isWordPart(right))
            return false;
        qsizetype word = i - 1;
        while (word > begin && isWordPart(at(word - 1)) && i - word <= longWord)
            --word;
        return i - word > longWord / 2 && longFrom(word);
    }

    [[nodiscard]] bool longFrom(qsizetype word) const
    {
        const auto size = static_cast<qsizetype>(m_letters.size());
        qsizetype end = word;
        while (end < size && isWordPart(at(end)) && end - word <= longWord)
            ++end;
        return end - word > longWord;
    }

    qsizetype finish(qsizetype begin, qsizetype end, qsizetype next, bool last)
    {
        while (end > begin && at(end - 1) == U' ')
            --end;
        Line line{begin, end, 0, last};
        for (qsizetype i = begin; i < end; ++i)
            line.natural += advance(i);
        m_lines.push_back(line);
        return next;
    }

    const Letters &m_letters;
    qreal m_first;
    qreal m_others;
    std::vector<Line> m_lines;
};
} // namespace

qreal squeezeRoom(const Letters &letters, qsizetype begin, qsizetype end)
{
    qreal room = 0;
    for (qsizetype i = begin; i < end; ++i)
        if (const int side = blankSide(letters[static_cast<size_t>(i)].code);
            side > 0 || (side < 0 && i > begin))
            room += static_cast<qreal>(letters[static_cast<size_t>(i)].advance) / 2;
    return room;
}

std::vector<Line> breakLines(const Letters &letters, qreal first, qreal others)
{
    return Breaker(letters, first, others).run();
}

std::vector<Line> breakEvenly(const Letters &letters, qreal room)
{
    constexpr size_t most = 4; // more lines than that are a text, not a label
    auto best = breakLines(letters, room, room);
    if (best.size() < 2 || best.size() > most)
        return best;
    qreal narrow = 0;
    for (const Line &line : best)
        narrow += line.natural / static_cast<qreal>(best.size());
    // Never so narrow that a word or number would have to be cut.
    qreal word = 0;
    for (size_t i = 0; i < letters.size(); ++i) {
        word = i == 0 || mayBreakBetween(letters[i - 1].code, letters[i].code) ? 0 : word;
        word += static_cast<qreal>(letters[i].advance);
        narrow = qMax(narrow, word);
    }
    for (qreal wide = room; wide - narrow > 1;) {
        const qreal middle = (wide + narrow) / 2;
        auto lines = breakLines(letters, middle, middle);
        if (lines.size() > best.size()) {
            narrow = middle;
        } else {
            wide = middle;
            best = std::move(lines);
        }
    }
    return best;
}

} // namespace xw::notice
