// Ledgers as files: the rows as they are shown, as a CSV or a workbook that imports again.
#pragma once

#include "base/error.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace xw::ui
{

struct LedgerSheetData {
    QString title;
    QStringList headings;
    std::vector<std::vector<QString>> rows;
    QDate day; ///< the date inside a workbook
};

/// Writes .xlsx, anything else as CSV. Any thread. Answers how many rows.
[[nodiscard]] Result<int> exportLedger(const LedgerSheetData &data, const QString &path);

} // namespace xw::ui
