#include "workspace/returned/form_columns.h"

#include "base/half_width.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct FormHeader {
    const char16_t *word;
    FormColumn column;
};
/// What offices call them; compared by formWord().
constexpr FormHeader formHeaders[] = {
    {u"问题编号", FormColumn::Code},    {u"整改编号", FormColumn::Code},
    {u"编号", FormColumn::Code},        {u"整改情况", FormColumn::Answer},
    {u"整改结果", FormColumn::Answer},  {u"整改落实情况", FormColumn::Answer},
    {u"整改反馈", FormColumn::Answer},  {u"反馈情况", FormColumn::Answer},
    {u"整改措施", FormColumn::Answer},  {u"整改完成情况", FormColumn::Answer},
    {u"问题描述", FormColumn::Problem}, {u"存在问题", FormColumn::Problem},
    {u"监测对象", FormColumn::Subject}, {u"网站名称", FormColumn::Subject},
    {u"名称", FormColumn::Subject},     {u"问题链接", FormColumn::Link},
};

} // namespace

QString formWord(QStringView text)
{
    QString word;
    for (const QChar c : text) {
        const QChar half = halfWidth(c);
        if (half.isLetterOrNumber() || half.isSurrogate())
            word += half.toLower();
    }
    return word;
}

QString FormColumns::text(const tables::Row &row, FormColumn column) const
{
    const int place = places.value(column, -1);
    return place >= 0 && size_t(place) < row.cells.size() ? row.cells[size_t(place)] : QString();
}

std::optional<FormColumns> columnsOf(const tables::Row &row)
{
    FormColumns columns;
    columns.width = int(row.cells.size());
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString word = formWord(row.cells[i]);
        for (const FormHeader &header : formHeaders)
            if (word == QStringView(header.word) && !columns.has(header.column))
                columns.places.insert(header.column, int(i));
    }
    // The words of a header stand together; one of them alone may stand in an answer.
    if (columns.places.size() < 2 || (!columns.has(FormColumn::Answer) && !columns.has(FormColumn::Code)))
        return std::nullopt;
    return columns;
}

} // namespace xw
