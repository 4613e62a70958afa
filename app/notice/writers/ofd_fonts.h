// The fonts of an OFD file: of each face the glyphs that its pages show, as a font file of its own (subset by
// HarfBuzz), and the new number of each glyph.
#pragma once

#include "base/error.h"
#include "notice/layout/glyph_book.h"
#include "notice/page_layout.h"

#include <QHash>

namespace xw::notice
{

struct OfdFont {
    QString name; ///< as the font itself says, with its weight where it is bold
    QString family;
    bool bold = false;
    QString fileName;               ///< font_1.otf
    QByteArray bytes;               ///< a whole OpenType file
    QHash<quint32, quint32> glyphs; ///< glyph of the face → glyph of the file
};

/// By face of the font set: those that the pages use. Same pages, same bytes. Error (Internal): a font could
/// not be divided.
[[nodiscard]] Result<std::map<int, OfdFont>> ofdFonts(const PageLayout &layout, GlyphBook &book);

} // namespace xw::notice
