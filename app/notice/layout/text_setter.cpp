#include "notice/layout/text_setter.h"

#include "notice/layout/char_class.h"
#include "notice/layout/missing_characters.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr char32_t fallbackBox = U'□'; // every font of the stand-ins has it

/// Private-use characters and the mark of a damaged one: a font may draw them, but no reader could say what
/// they are.
bool isUnreadable(char32_t code)
{
    return code == 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/// How much is added after each letter of a line: spread over the gaps between full-width letters, or taken
/// from punctuation.
std::vector<qreal> gapsOf(const Letters &letters, const Line &line, qreal difference, bool justify)
{
    const auto count = static_cast<size_t>(line.end - line.begin);
    std::vector<qreal> gaps(count, 0);
    if (count < 2 || (difference >= 0 && !justify) || qFuzzyIsNull(difference))
        return gaps;
    const auto code = [&](size_t i) { return letters[static_cast<size_t>(line.begin) + i].code; };
    if (difference < 0) {
        const qreal room = squeezeRoom(letters, line.begin, line.end - 1);
        for (size_t i = 0; room > 0 && i + 1 < count; ++i) {
            const qreal share = difference * letters[static_cast<size_t>(line.begin) + i].advance / 2 / room;
            if (blankSide(code(i)) > 0)
                gaps[i] += share;
            else if (blankSide(code(i)) < 0 && i > 0)
                gaps[i - 1] += share;
        }
        return gaps;
    }
    const auto spread = [&](auto takes) {
        std::vector<size_t> places;
        for (size_t i = 0; i + 1 < count; ++i)
            if (takes(code(i), code(i + 1)))
                places.push_back(i);
        for (const size_t i : places)
            gaps[i] = difference / static_cast<qreal>(places.size());
        return places.size();
    };
    // A dash of two characters stays one stroke.
    const auto dash = [](char32_t a, char32_t b) { return a == b && (a == U'—' || a == U'…'); };
    const size_t han = spread([&](char32_t a, char32_t b) { return isWide(a) && isWide(b) && !dash(a, b); });
    if (han < count / 4) { // few Han characters: the edges of words and numbers help
        std::fill(gaps.begin(), gaps.end(), 0);
        spread(
            [&](char32_t a, char32_t b) { return ((isWide(a) || isWide(b)) && !dash(a, b)) || a == U' '; });
    }
    return gaps;
}
} // namespace

int TextSetter::fontIndex(int face, qreal size)
{
    const PlacedFont wanted{face, size};
    for (size_t i = 0; i < m_fonts.size(); ++i)
        if (m_fonts[i] == wanted)
            return static_cast<int>(i);
    m_fonts.push_back(wanted);
    return static_cast<int>(m_fonts.size()) - 1;
}

Result<Letters> TextSetter::letters(const Runs &runs, const TextStyle &style, const QString &where)
{
    Letters letters;
    for (size_t r = 0; r < runs.size(); ++r) {
        const QList<uint> codes = runs[r].text.toUcs4();
        for (const uint value : codes) {
            auto code = static_cast<char32_t>(value);
            if (code == U'\n') {
                letters.push_back({code, -1, static_cast<int>(r), 0});
                continue;
            }
            Glyph glyph = isUnreadable(code) ? Glyph{} : m_book.glyph(style.role, code);
            if (glyph.face < 0) {
                noteMissing(m_missing, code, plainText(runs), where);
                code = fallbackBox;
                glyph = m_book.glyph(style.role, code);
            }
            if (glyph.face < 0)
                return failure(
                    ErrorCode::Unsupported,
                    {QT_TRANSLATE_NOOP("xw", "No font has the character %1"), {QString::fromUcs4(&code, 1)}},
                    where,
                    {QT_TRANSLATE_NOOP("xw", "Write it otherwise, or install a font that has it"), {}});
            letters.push_back({code, glyph.face, static_cast<int>(r),
                               static_cast<float>(static_cast<qreal>(glyph.advance) * style.size)});
        }
    }
    return letters;
}

void TextSetter::place(const Letters &letters, const Line &line, const Runs &runs, const TextStyle &style,
                       const LinePlace &place, std::vector<PlacedRun> &out)
{
    const qreal difference = place.room - line.natural;
    const bool justify = place.align == Align::Justify && !line.last;
    qreal x = place.left;
    if (place.align == Align::Center)
        x += qMax(0.0, difference / 2);
    else if (place.align == Align::Right)
        x += qMax(0.0, difference);
    const auto gaps = gapsOf(letters, line, difference, justify);

    PlacedRun run;
    int face = -1;
    int source = -1;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            out.push_back(std::move(run));
        run = {};
        count = 0;
    };
    for (size_t i = 0; i < gaps.size(); ++i) {
        const Letter &letter = letters[static_cast<size_t>(line.begin) + i];
        const qreal before = i > 0 ? gaps[i - 1] : 0;
        const bool joins = count > 0 && letter.face == face && letter.run == source &&
                           (count == 1 || qFuzzyCompare(1 + run.letterSpacing, 1 + before));
        if (!joins) {
            flush();
            face = letter.face;
            source = letter.run;
            run.font = fontIndex(face, style.size);
            run.baseline = {x, place.baseline};
            run.color = style.color;
            run.fact = runs[static_cast<size_t>(source)].fact;
            run.block = place.block;
        } else {
            run.letterSpacing = before;
            run.width += before;
        }
        run.text += QString::fromUcs4(&letter.code, 1);
        run.width += static_cast<qreal>(letter.advance);
        ++count;
        x += static_cast<qreal>(letter.advance) + gaps[i];
    }
    flush();
}

qreal widthOf(const Letters &letters)
{
    qreal width = 0;
    for (const Letter &letter : letters)
        width += static_cast<qreal>(letter.advance);
    return width;
}

} // namespace xw::notice
