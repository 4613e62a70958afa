// TablePreview: the rows of a file as they were read, each heading with what it is read as, and what is wrong
// with a cell beside it. A cell can be typed over: who listens mends the table.
#pragma once

#include "models/shared/row_words.h"
#include "workspace/import.h"

#include <QHash>
#include <QSet>

namespace xw::models
{

class TablePreview final : public AskedRows
{
    Q_OBJECT

public:
    /// FaultRole of a cell: 0 nothing, 1 a warning, 2 it rejects the row.
    enum Role { FaultRole = Qt::UserRole + 1 };

    using AskedRows::AskedRows;
    /// nullptr: none. The table lives as long as it is shown; it changes by mendings alone.
    void setTable(const tables::Table *table);
    /// What each heading is read as, for the second line of the heads; may be shorter.
    void setReadAs(const QStringList &words);
    /// Of the newest plan; the first hundred thousand are marked.
    void setProblems(const std::vector<tables::Problem> &problems);
    [[nodiscard]] int total() const { return m_table ? int(m_table->rows.size()) : 0; }
    /// Where a problem's cell is shown; the row's number where the problem names no column of the table.
    /// Invalid: the row is not shown.
    [[nodiscard]] QModelIndex find(int rowNumber, const QString &header) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// `row` of the table's rows, not of what is shown.
    void mended(size_t row, int column, const QString &text);

private:
    struct Fault {
        bool rejects = false;
        QString words;
    };
    void show() override;
    [[nodiscard]] const tables::Row &rowAt(int shown) const;
    [[nodiscard]] const Fault *fault(const QModelIndex &index) const;
    const tables::Table *m_table = nullptr;
    QStringList m_readAs;
    QHash<QPair<int, int>, Fault> m_faults; ///< by row number and column; column -1: the row
    QSet<int> m_rejected;                   ///< row numbers
    bool m_all = true;                      ///< every row is shown: m_shown is empty then
    std::vector<size_t> m_shown;
};

} // namespace xw::models
