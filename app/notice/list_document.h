// ListDocument: a list beside the notice (duty log, what changed, agreement, a year) as one document, through
// the writers that the notice has: to be printed, sent as Word, or gone on with in a workbook.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "notice/compose/document.h"

#include <optional>

namespace xw::notice
{

struct ListTable {
    QString title;   ///< of the table, and of its sheet
    QString caption; ///< a line above it, may be empty
    QStringList headers;
    std::vector<int> widths; ///< relative, one a header
    std::vector<QStringList> rows;
    QList<int> leftColumns; ///< columns of words; all others are centred
    bool totalRow = false;  ///< the last row sums up
};

/// One line of a chart: a rate a round, in hundredths of a percent; a round without one leaves a gap.
struct ListChartLine {
    QString name;
    std::vector<std::optional<int>> hundredths; ///< one a label
    QStringList values;                         ///< as they are printed
};
/// Rates over rounds, drawn as a picture in Word, PDF and web page.
struct ListChart {
    QString title;
    QStringList labels;
    std::vector<ListChartLine> lines;
};

struct ListDocument {
    QString title;
    QString issuer;
    QDate date;
    QStringList lines;             ///< paragraphs before the tables
    std::vector<ListChart> charts; ///< after the paragraphs; a document with some needs Qt Gui
    std::vector<ListTable> tables;
    QStringList signLines; ///< places to sign at the end: 值班人, 审核人; empty: none
};

/// What it says, for the writers.
[[nodiscard]] NoticeDocument toNotice(const ListDocument &list);
/// "pdf", "docx", "html", "xlsx" or "csv" (of several tables the one at `table`). Usage: another format;
/// Cancelled. `job`, where given, is told how far a workbook is, in rows.
[[nodiscard]] Result<QByteArray> listFile(const ListDocument &list, const QString &format, int table = 0,
                                          const JobPtr &job = {});
/// The formats, for a help text: "xlsx, docx, pdf, html or csv".
[[nodiscard]] QStringList listFormats();
/// Writes it as what the file's ending says. Usage; Io.
[[nodiscard]] Result<void> writeList(const ListDocument &list, const QString &path, int table = 0);

} // namespace xw::notice
