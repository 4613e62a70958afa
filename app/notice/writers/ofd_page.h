// OfdPage: one page of the finished layout as the content of an OFD page: each run of text an object of its
// own with the place and the glyph of every character, all rules of one pen one path. Lengths of OFD are
// millimetres; all are written in thousandths, so that sums do not drift.
#pragma once

#include "notice/writers/ofd_fonts.h"

namespace xw::notice
{

/// Gives out the ids of a document: every object has one, and no two the same.
class OfdIds
{
public:
    [[nodiscard]] int next() { return ++m_last; }
    [[nodiscard]] int last() const { return m_last; }

private:
    int m_last = 0;
};

/// A pen of the rules, a drawing parameter of the document.
struct OfdPen {
    qreal width = 0; ///< points
    QColor color;
    int id = 0;
};

struct OfdResources {
    std::map<int, OfdFont> fonts; ///< by face
    std::map<int, int> fontIds;   ///< by face
    std::vector<OfdPen> pens;
};

/// 12.345, in millimetres.
[[nodiscard]] QByteArray ofdLength(qreal points);
/// "0 0 210 297"
[[nodiscard]] QByteArray ofdBox(const QRectF &points);
/// "204 0 0"
[[nodiscard]] QByteArray ofdColor(const QColor &color);

/// Content.xml of page `index`.
[[nodiscard]] QByteArray ofdPage(const PageLayout &layout, int index, const OfdResources &resources,
                                 GlyphBook &book, OfdIds &ids);

} // namespace xw::notice
