// TableFile: a file on its way to a reader: it is there, may be read, is not too large, and what it is was
// seen by its first bytes, not by its name.
#pragma once

#include "tables/table.h"

#include <QFile>

#include <memory>

namespace xw::tables
{

struct TableFile {
    enum class Format { Csv, Xlsx, Xls };
    QString name; ///< without its folder
    Format format = Format::Csv;
    std::unique_ptr<QFile> device; ///< open
};

/// NotFound, Io; TooLarge; Format: it is empty; Unsupported: something else than a table, with what to do.
[[nodiscard]] Result<TableFile> openTableFile(const QString &path, const Limits &limits);

/// Io where it cannot be read to its end.
[[nodiscard]] Result<QByteArray> wholeFile(QFile &file, const QString &name);

} // namespace xw::tables
