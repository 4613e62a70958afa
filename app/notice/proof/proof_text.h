// ProofText: a notice as paragraphs and tables, whatever file it came from.
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace xw::notice
{

/// A table of an annex. From DOCX and HTML the cells are where they were; a web page saved as text has lost
/// its empty cells and its line structure: then `aligned` is false and rows hold what was there, in order.
struct ProofTable {
    int annex = 0; ///< 附件N; 0: in the notice itself
    QString title;
    QStringList header;            ///< words of the head, all rows of it
    std::vector<QStringList> rows; ///< without the head; a 合计 row is among them
    bool aligned = true;
    bool isWhole = true; ///< false: columns of a printed page of which rows may have been lost
};

struct ProofText {
    QString file;
    std::vector<QString> paragraphs; ///< without the cells of tables
    std::vector<ProofTable> tables;
    int annexStart = -1;    ///< first paragraph of the annexes, -1: none
    bool isPrinted = false; ///< lines of printed pages: cells may be cut, titles be in several lines
};

/// The same length, with full-width digits, letters, %, and punctuation made half-width: what the checks
/// read.
[[nodiscard]] QString normalised(const QString &text);

/// From plain text, one paragraph a line; text of annexes that is one cell a line becomes tables again.
[[nodiscard]] ProofText proofTextFromPlain(const QString &plain);
/// From a file: DOCX, HTML or text (UTF-8, GB18030, UTF-16), told apart by its first bytes.
[[nodiscard]] Result<ProofText> readProofText(const QString &path);

} // namespace xw::notice
