#include "tables/cell_text.h"

#include <algorithm>
#include <array>

namespace xw::tables
{

bool isTextFormula(QStringView text)
{
    return text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"');
}

QString textFormulaContent(QStringView text)
{
    QString content = text.sliced(2, text.size() - 3).toString();
    return content.replace(QLatin1String("\"\""), QLatin1String("\""));
}

bool isErrorValue(QStringView text)
{
    static constexpr std::array<QStringView, 8> values{u"#N/A",   u"#REF!",  u"#VALUE!", u"#DIV/0!",
                                                       u"#NAME?", u"#NULL!", u"#NUM!",   u"#SPILL!"};
    return text.startsWith(u'#') && std::find(values.begin(), values.end(), text) != values.end();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

QString cellName(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace xw::tables
