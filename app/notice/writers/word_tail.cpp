// The tail of the text in Word: list of annexes, signature, remark, imprint.
#include "notice/writers/word_body.h"

#include "notice/layout/char_class.h"
#include "notice/layout/grid.h"
#include "notice/layout/signature_place.h"
#include "notice/layout/wording.h"
#include "notice/writers/word_parts.h"
#include "notice/writers/word_text.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// In the official fonts every half-width character is exactly half as wide.
int wordWidth(const QString &text)
{
    qreal width = 0;
    for (const uint code : text.toUcs4())
        width += isWide(static_cast<char32_t>(code)) ? 1 : 0.5;
    return qRound(width * wordCell);
}
} // namespace

void WordBody::add(const AnnexList &list)
{
    for (qsizetype i = 0; i < list.titles.size(); ++i) {
        const QString number = annexListNumber(list, i);
        const QString label = annexListLabel(i);
        // Turned lines align with the name, so the label and the number hang out to its left.
        paragraph(style::annexList, label + number + list.titles.at(i),
                  {.before = i == 0 ? wordPitch : 0,
                   .line = i == 0 ? wordPitch : 0,
                   .left = 5 * wordCell + wordWidth(number),
                   .hanging = wordWidth(label + number),
                   .keepNext = i + 1 < list.titles.size() || nextIs<SignatureBlock>()});
    }
}

void WordBody::add(const SignatureBlock &signature)
{
    const QString date = chineseDate(signature.date);
    const SignaturePlace place =
        placeSignature(wordWidth(signature.signer), wordWidth(date), twips(grid::upright().area.width()),
                       wordCell, signature.sealed);
    const int before = (signature.sealed ? 2 : 1) * wordPitch;
    const bool signer = !signature.signer.isEmpty();
    if (signer)
        paragraph(style::plain, signature.signer,
                  {.before = before, .left = qRound(place.signerLeft), .keepNext = true, .align = u"left"_s});
    paragraph(style::plain, date,
              {.before = signer ? 0 : before,
               .left = qRound(place.dateLeft),
               .keepNext = nextIs<Remark>(),
               .align = u"left"_s});
}

void WordBody::add(const Remark &remark)
{
    paragraph(style::body, remarkText(remark), {});
}

/// A table that floats at the foot of the type area of the last page. LibreOffice sets it under the text
/// instead.
void WordBody::add(const Imprint &imprint)
{
    if (m_landscape) {
        endSection();
        m_landscape = false;
    } else if (m_afterTable) {
        paragraph(style::nothing, QString(), {});
    }
    const int width = twips(grid::upright().area.width());
    const auto rule = [&](const QString &edge, int eighths) {
        m_xml.empty(edge, {{u"w:val"_s, u"single"_s},
                           {u"w:sz"_s, QString::number(eighths)},
                           {u"w:space"_s, u"0"_s},
                           {u"w:color"_s, u"000000"_s}});
    };
    m_xml.open(u"w:tbl"_s);
    m_xml.open(u"w:tblPr"_s);
    m_xml.empty(u"w:tblpPr"_s, {{u"w:horzAnchor"_s, u"margin"_s},
                                {u"w:vertAnchor"_s, u"margin"_s},
                                {u"w:tblpXSpec"_s, u"center"_s},
                                {u"w:tblpYSpec"_s, u"bottom"_s}});
    m_xml.empty(u"w:tblW"_s, {{u"w:w"_s, QString::number(width)}, {u"w:type"_s, u"dxa"_s}});
    m_xml.open(u"w:tblBorders"_s); // 0.35 mm is 8 eighths of a point, 0.25 mm is 6
    rule(u"w:top"_s, 8);
    rule(u"w:bottom"_s, 8);
    rule(u"w:insideH"_s, 6);
    m_xml.close();
    m_xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    m_xml.close();
    const int half = width / 2;
    m_xml.open(u"w:tblGrid"_s);
    m_xml.empty(u"w:gridCol"_s, {{u"w:w"_s, QString::number(half)}});
    m_xml.empty(u"w:gridCol"_s, {{u"w:w"_s, QString::number(width - half)}});
    m_xml.close();
    const auto cell = [&](const QString &text, int cellWidth, int span, int left, int hanging, bool right) {
        m_xml.open(u"w:tc"_s);
        m_xml.open(u"w:tcPr"_s);
        m_xml.empty(u"w:tcW"_s, {{u"w:w"_s, QString::number(cellWidth)}, {u"w:type"_s, u"dxa"_s}});
        if (span > 1)
            m_xml.val(u"w:gridSpan"_s, span);
        m_xml.close();
        m_xml.open(u"w:p"_s);
        m_xml.open(u"w:pPr"_s);
        m_xml.val(u"w:pStyle"_s, style::imprint);
        m_xml.empty(u"w:ind"_s, {{u"w:left"_s, QString::number(right ? 0 : left)},
                                 {u"w:right"_s, QString::number(right || span > 1 ? wordSmallCell : 0)},
                                 {u"w:hanging"_s, QString::number(hanging)}});
        if (right)
            m_xml.val(u"w:jc"_s, u"right"_s);
        m_xml.close();
        writeWordText(m_xml, Runs{{text, {}}});
        m_xml.close();
        m_xml.close();
    };
    const auto openRow = [&] {
        m_xml.open(u"w:tr"_s);
        m_xml.open(u"w:trPr"_s);
        m_xml.empty(u"w:cantSplit"_s);
        m_xml.close();
    };
    if (!imprint.copyTo.isEmpty()) {
        openRow();
        cell(copyToText(imprint), width, 2, 4 * wordSmallCell, 3 * wordSmallCell, false);
        m_xml.close();
    }
    openRow();
    cell(imprint.printer, half, 1, wordSmallCell, 0, false);
    cell(imprint.printed.isValid() ? printedText(imprint) : QString(), width - half, 1, 0, 0, true);
    m_xml.close();
    m_xml.close();
    m_afterTable = true;
}

} // namespace xw::notice
