// Table: what a CSV, XLSX or XLS file says, as text, before anyone knows what the columns mean.
// Everything from outside is hostile: sizes, nesting and unpacked bytes are capped, DTDs and formulas are
// never evaluated.
#pragma once

#include "base/error.h"
#include "office/zip_package.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace xw::tables
{

/// Something about one cell or row that a person must know. `row` is the row number in the file as a
/// spreadsheet shows it (1-based).
struct Problem {
    int row = 0;
    QString column; ///< header text, or a letter where there is none
    QString value;  ///< as it stood in the file, at most 200 characters
    Message message;
    bool rejects = true; ///< false: a warning, the value is used
    friend bool operator==(const Problem &a, const Problem &b)
    {
        return a.row == b.row && a.column == b.column && a.value == b.value && a.rejects == b.rejects;
    }
};

struct Row {
    int number = 0;             ///< 1-based, in the file
    std::vector<QString> cells; ///< one a header; trimmed of spaces, NBSP and U+3000; empty where a Problem
                                ///< rejects it, but for a shortened number
};

struct Table {
    QString file;
    QString format;         ///< "CSV", "XLSX", "XLS"
    QString sheet;          ///< XLSX/XLS: the sheet that was read
    QStringList sheets;     ///< visible sheets
    QStringList readSheets; ///< where several were read as one list: all of them, in order
    QStringList
        unreadSheets;    ///< visible sheets that hold such a list too, or go on with it, and were not read
    QString encoding;    ///< CSV: "UTF-8", "GB18030", "UTF-16LE" …
    QChar separator;     ///< CSV
    int headerRow = 0;   ///< 1-based number of the (last) header row
    QStringList headers; ///< merged headers over several rows joined by their parts; never two equal ones
    std::vector<Row> rows;
    size_t expectedRows = 0; ///< about how many there will be, where they come part by part
    std::vector<Problem> problems;

    /// Rows of the second sheet and on are numbered behind all that one sheet can have.
    static constexpr int kRowsASheet = 10'000'001;
    struct Place {
        QString sheet; ///< empty where only one was read
        int row = 0;   ///< 1-based, in the sheet
    };
    [[nodiscard]] Place placeOf(int row) const;
    /// A row's number as a person finds it: "12", or "九江!12" where several sheets were read.
    [[nodiscard]] QString rowName(int row) const;
};

struct Limits : office::PackageLimits {
    qint64 fileBytes = 512LL << 20;
    int rows = 1'000'000;
    int columns = 512;
    int cellCharacters = 1'000'000;
    qint64 cells = 20'000'000;       ///< of the whole table
    qint64 characters = 256'000'000; ///< of all texts of a file together
    qint64 pieceBytes =
        512 << 10; ///< of a CSV that is decoded as it is read: a core's cache holds it, and its text
};

struct ReadOptions {
    QString sheet; ///< empty: the first visible sheet that holds a header
    QStringList
        knownHeaders; ///< names and aliases that headers are found by; the row with most hits is the header
    Limits limits;
    JobPtr job; ///< progress in bytes; may be null
    // By hand, where what was found is wrong:
    QString encoding;        ///< CSV: as Table::encoding names it; empty: found out
    QChar separator;         ///< CSV; null: found out
    int headerRow = 0;       ///< 1-based number of the header's one row; 0: found by names
    QStringList moreSheets;  ///< read with `sheet` as one list; their columns must be the same
    bool everySheet = false; ///< all visible sheets of the same columns as one list
};

/// Reads a file by what its first bytes are, not by its name. The errors say which part of the file is at
/// fault.
[[nodiscard]] Result<Table> readTable(const QString &path, const ReadOptions &options);

/// Writes rows as CSV (UTF-8 with BOM, so that office programs open it right). Cells that begin with = + - @
/// are quoted as text.
[[nodiscard]] QByteArray toCsv(const QStringList &headers, const std::vector<std::vector<QString>> &rows);

} // namespace xw::tables
