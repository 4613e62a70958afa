#include "ui/import/blank_list.h"

#include "tables/table.h"

namespace xw::ui
{

QByteArray blankList(const ImportKind &kind)
{
    QStringList heads;
    for (const ColumnSpec &column : kind.columns)
        heads << column.chinese;
    return tables::toCsv(heads, {});
}

} // namespace xw::ui
