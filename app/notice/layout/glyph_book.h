// GlyphBook: the glyph and width of each character, looked up once. Holds raw fonts, which belong to the
// thread that made them: make one a job, use it there, throw it away.
#pragma once

#include "notice/layout/font_set.h"

#include <QHash>
#include <QRawFont>
#include <array>
#include <map>
#include <memory>

namespace xw::notice
{

struct Glyph {
    int face = -1;     ///< index into FontSet::faces; -1: no font has the character
    quint32 index = 0; ///< glyph in that face
    float advance = 0; ///< in parts of the font size
};

class GlyphBook
{
public:
    explicit GlyphBook(const FontSet &fonts) : m_fonts(fonts), m_faces(fonts.faces.size()) {}

    /// The first face of the role that has the character.
    [[nodiscard]] Glyph glyph(Role role, char32_t code);
    /// The character in one face; `face` of the answer is -1 when it lacks it.
    [[nodiscard]] Glyph glyphIn(int face, char32_t code);
    /// The face at a size in points.
    [[nodiscard]] const QRawFont &sized(int face, qreal size);
    [[nodiscard]] const FontSet &fonts() const { return m_fonts; }

private:
    struct Entry {
        bool known = false;
        bool present = false;
        quint32 index = 0;
        float advance = 0;
    };
    using Block = std::array<Entry, 256>;
    struct FaceBook {
        QRawFont design;
        std::array<std::unique_ptr<Block>, 0x1100> blocks; ///< code point / 256
    };
    [[nodiscard]] FaceBook &book(int face);

    const FontSet &m_fonts;
    std::vector<std::unique_ptr<FaceBook>> m_faces;
    std::map<std::pair<int, qreal>, QRawFont> m_sized;
};

} // namespace xw::notice
