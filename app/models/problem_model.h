// ProblemModel: what is wrong with the rows of a file: row, column, value, reason. Filters as you type, and
// by what rejects.
#pragma once

#include "models/shared/row_words.h"
#include "workspace/import.h"

namespace xw::models
{

class ProblemModel final : public AskedRows
{
    Q_OBJECT

public:
    enum Column { RowColumn, HeaderColumn, ValueColumn, ReasonColumn, columns };
    enum Role { RejectsRole = Qt::UserRole + 1 };

    using AskedRows::AskedRows;
    void setProblems(std::vector<tables::Problem> problems);
    [[nodiscard]] int total() const { return int(m_problems.size()); }
    [[nodiscard]] int rejections() const { return m_rejections; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show() override;
    std::vector<tables::Problem> m_problems;
    std::vector<int> m_shown;
    int m_rejections = 0;
};

} // namespace xw::models
