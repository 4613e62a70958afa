// OfficeForm: every table of a filled-in form (XLSX, DOCX, XLS, CSV), with what was merged and the pictures
// that were pasted in, before anybody knows what its columns mean. Hidden sheets and rows are read too: what
// somebody filtered away is still an answer.
#pragma once

#include "tables/table.h"

namespace xw::tables
{

/// Rows 1-based, columns 0-based, both ends included.
struct FormMerge {
    int firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0;
};

struct FormPicture {
    int row = 0; ///< in which its upper edge lies
    int column = 0;
    QString name; ///< image1.png
    QByteArray bytes;
};

struct FormSheet {
    QString name;
    std::vector<Row> rows; ///< those that hold text, ascending
    std::vector<FormMerge> merges;
    std::vector<FormPicture> pictures;
    bool isText = false; ///< the paragraphs of a Word file that stand in no table, one a row
};

struct OfficeForm {
    QString file;
    std::vector<FormSheet> sheets;
};

/// By what the first bytes are. NotFound, Io, Format, TooLarge, Unsupported (what it is instead), Cancelled.
[[nodiscard]] Result<OfficeForm> readOfficeForm(const QString &path, JobPtr job = {});

} // namespace xw::tables
