// ProblemLog: what was odd about cells, by column number, until the header gives the columns their names.
#pragma once

#include "tables/table.h"

#include <QHash>
#include <QPair>

namespace xw::tables
{

struct CellProblem {
    int row = 0;     ///< 1-based; 0: the whole sheet
    int column = -1; ///< 0-based; -1: the whole row
    QString value;
    Message message;
    bool rejects = true;
};

class ProblemLog
{
public:
    /// The cell cannot be used. All are kept, up to kMostRejections.
    void reject(int row, int column, QStringView value, Message message);
    /// The value is used, but a person should know. After the first kEachWarning of one kind in one column
    /// they are only counted, so that a column of formulas does not bury everything else.
    void warn(int row, int column, QStringView value, Message message);

    [[nodiscard]] bool isFull() const { return m_rejections >= kMostRejections; }
    /// All problems by row, closed by one line for what was only counted.
    [[nodiscard]] std::vector<CellProblem> take();

    static constexpr int kEachWarning = 100;
    static constexpr int kMostRejections = 1'000'000;
    static constexpr qsizetype kShownValue = 200;

private:
    struct Kind {
        int count = 0;
        int firstCounted = 0; // row
    };
    using Key = QPair<const char *, int>; // message and column
    std::vector<CellProblem> m_problems;
    QHash<Key, Kind> m_warnings;
    int m_rejections = 0;
};

} // namespace xw::tables
