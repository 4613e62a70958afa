#include "ui/shared/problem_delegate.h"

#include "models/problem_model.h"

namespace xw::ui
{

QColor ProblemDelegate::ink(const QModelIndex &index) const
{
    if (index.column() != models::ProblemModel::ReasonColumn)
        return index.column() == models::ProblemModel::ValueColumn ? widgets::colours::soft
                                                                   : widgets::colours::ink;
    return index.data(models::ProblemModel::RejectsRole).toBool() ? widgets::colours::bad
                                                                  : widgets::colours::warn;
}

} // namespace xw::ui
