// The parts of a Word file other than its text: styles, numbering, settings, fonts, footers, properties,
// relations.
#pragma once

#include "base/error.h"

#include <QStringList>

namespace xw::notice
{

/// Identifiers of styles, shared by styles.xml and the text.
namespace style
{
inline const QString mark = QStringLiteral("IssuerMark");
inline const QString number = QStringLiteral("DocumentNumber");
inline const QString title = QStringLiteral("Title");
inline const QString addressee = QStringLiteral("Addressee");
inline const QString body = QStringLiteral("BodyText");
inline const QString plain = QStringLiteral("Plain");
inline const QString annexList = QStringLiteral("AnnexList");
inline const QString annexMark = QStringLiteral("AnnexMark");
inline const QString annexTitle = QStringLiteral("AnnexTitle");
inline const QString caption = QStringLiteral("TableCaption");
inline const QString tableText = QStringLiteral("TableText");
inline const QString tableHead = QStringLiteral("TableHead");
inline const QString tableTextSmall = QStringLiteral("TableTextSmall");
inline const QString tableHeadSmall = QStringLiteral("TableHeadSmall");
inline const QString imprint = QStringLiteral("Imprint");
inline const QString footer = QStringLiteral("Footer");
inline const QString nothing =
    QStringLiteral("Nothing"); ///< a line of one point, where Word insists on a paragraph
} // namespace style

/// Twips that every part agrees on.
inline constexpr int wordPitch = 579;     ///< line and grid: 22 × 579 ≤ 225 mm; 580 would leave 21 lines
inline constexpr int wordCell = 315;      ///< 16 pt letters, 0.25 pt closer: the printers' No. 3
inline constexpr int wordSmallCell = 280; ///< No. 4

[[nodiscard]] Result<QByteArray> wordStyles();
/// One numbering for the notice and one for each annex, so that every annex counts its headings anew.
[[nodiscard]] Result<QByteArray> wordNumbering(int annexes);
[[nodiscard]] Result<QByteArray> wordSettings();
[[nodiscard]] Result<QByteArray> wordFontTable();
/// The page number. `landscape`: turned, in the corner where the upright sheet has it.
[[nodiscard]] Result<QByteArray> wordFooter(bool even, bool landscape);
[[nodiscard]] Result<QByteArray> wordContentTypes(int footers, bool pictures);
/// Ids rId1 … : styles, numbering, settings, fontTable; footers from rIdFooter1 on; pictures (names in
/// media/) from rIdPicture1 on.
[[nodiscard]] Result<QByteArray> wordDocumentRelations(int footers, const QStringList &pictures);

/// Which footer part belongs to a page: 1 odd, 2 even, 3 odd landscape, 4 even landscape.
[[nodiscard]] inline int footerNumber(bool even, bool landscape)
{
    return 1 + (even ? 1 : 0) + (landscape ? 2 : 0);
}

} // namespace xw::notice
