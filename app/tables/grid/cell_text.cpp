#include "tables/grid/cell_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

// #WORD! and #WORD? in any language, #N/A and what has no mark behind it, a column too narrow (####), and the
// numbered errors of LibreOffice (Err:502).
bool isErrorValue(QStringView text)
{
    constexpr qsizetype longest = 24; // characters of an error's name
    static const QRegularExpression numbered(
        u"^(?:(?:Err|错误|錯誤)\\s*[:：]\\s*\\d{3}|(?:Error|错误)\\s?20\\d\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"^[#＃]\\s?(?:[#＃]+|[\\w./／]{1,16}\\s*[!?！？]|N[/／]?[AVD]|N/A "
        u"N/A|GETTING_DATA|(?:NULL|DIV/0|VALUE|REF|NAME|NUM|SPILL|"
        "CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|ERROR|SYNTAX|DATA|MACRO|NAN)|不适用|无法使用|值不可用)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.startsWith(u'=')) // a formula that is nothing but its error: =#N/A
        text = text.sliced(1).trimmed();
    if (text.isEmpty())
        return false;
    if (text.front() != u'#' && text.front() != u'＃')
        return text.size() <= 12 && numbered.match(text.toString()).hasMatch();
    const bool isTooNarrow =
        text.size() > 1 && std::all_of(text.begin(), text.end(), [&](QChar c) { return c == text.front(); });
    return isTooNarrow || (text.size() <= longest && named.match(text.toString()).hasMatch());
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
