// What kind of file the first bytes say it is. Names and extensions are not asked.
#pragma once

#include <QByteArrayView>

namespace xw::tables
{

enum class FileKind {
    Empty,
    Zip,            ///< XLSX, or another office package
    Ole2,           ///< XLS, ET, or an encrypted XLSX
    Html,           ///< a web page, often under the name .xls
    SpreadsheetXml, ///< Excel 2003's XML
    Xml,            ///< any other
    Json,
    Sylk, ///< ID;P…: what spreadsheets exchanged before there was XML
    Pdf,
    Rtf,
    WebArchive, ///< a web page in a single file (MHT), often under the name .xls
    Picture,
    Archive,  ///< RAR, 7z, gzip and their like
    Database, ///< SQLite; a workspace is one
    Program,  ///< EXE, ELF
    Text,     ///< whatever else: CSV or nothing
};

/// `head`: the first kilobyte or so.
[[nodiscard]] FileKind sniff(QByteArrayView head);

} // namespace xw::tables
