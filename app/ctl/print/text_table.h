// TextTable: rows of text in aligned columns, for a terminal. A Chinese character is two columns wide there.
#pragma once

#include <QStringList>
#include <vector>

namespace xw::ctl
{

class TextTable
{
public:
    /// What would break the columns or change how they look is shown as <U+…>.
    void addRow(QStringList cells);
    /// These columns are numbers: aligned to the right.
    void alignRight(int firstColumn) { m_firstRight = firstColumn; }
    [[nodiscard]] QString text() const; ///< without a line end after the last row
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<QStringList> m_rows;
    int m_firstRight = -1;
};

/// Terminal columns that a text takes.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace xw::ctl
