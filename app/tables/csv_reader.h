// CSV in: bytes to a Grid. Encoding and separator are found out, never asked for.
#pragma once

#include "tables/grid.h"
#include "tables/header_names.h"

namespace xw::tables
{

struct CsvContent {
    Grid grid;
    QString encoding;
    QChar separator;
};

/// `where` names the file in errors. Format: no text, or a quotation mark never closed; TooLarge: over a
/// limit; Cancelled: by the job, whose progress is bytes.
[[nodiscard]] Result<CsvContent> readCsv(QByteArrayView bytes, const QString &where, const HeaderNames &names,
                                         const ReadOptions &options);

/// Comma, tab or semicolon: the one that finds most known headers; else the one that makes most columns in
/// most rows. A first line "sep=;" decides.
[[nodiscard]] QChar findSeparator(QStringView text, const HeaderNames &names);

} // namespace xw::tables
