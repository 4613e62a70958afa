#include "tables/xlsx/xlsx_cell.h"

#include "tables/grid/cell_text.h"
#include "tables/said.h"
#include "tables/xlsx/xml_text.h"

#include <QByteArrayView>

#include <algorithm>

namespace xw::tables
{

namespace
{
constexpr int kColumns = 16'384; // A to XFD
constexpr size_t kExactDigits = 15;

QString shown(const std::string &raw)
{
    return QString::fromUtf8(raw.data(), qsizetype(std::min<size_t>(raw.size(), 1000)));
}

bool isPlainInteger(const std::string &raw)
{
    return !raw.empty() && raw.size() <= kExactDigits &&
           std::all_of(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int columnOf(std::string_view &name)
{
    int column = 0;
    while (!name.empty() && ((name.front() | 32) >= 'a' && (name.front() | 32) <= 'z')) {
        column = column * 26 + ((name.front() | 32) - 'a' + 1);
        if (column > kColumns)
            return -1;
        name.remove_prefix(1);
    }
    return column - 1;
}
} // namespace

XlsxCell::Type XlsxCell::typeOf(std::string_view attribute)
{
    if (attribute == "s")
        return Type::SharedText;
    if (attribute == "inlineStr")
        return Type::InlineText;
    if (attribute == "str")
        return Type::FormulaText;
    if (attribute == "b")
        return Type::Boolean;
    if (attribute == "e")
        return Type::ErrorValue;
    return attribute == "d" ? Type::Date : Type::Number;
}

QString XlsxCell::sharedText(const XlsxBook &book, ProblemLog &problems) const
{
    const std::optional<int> index = decimal(value);
    if (index && size_t(*index) < book.strings.texts.size())
        return book.strings.texts[size_t(*index)];
    problems.reject(row, column, shown(value), said::missingText());
    return {};
}

QString XlsxCell::number(const XlsxBook &book, ProblemLog &problems) const
{
    const NumberFormat &format = book.styles.formatOf(style);
    const bool isInteger = isPlainInteger(value);
    if (isInteger && format.kind() == NumberFormat::Kind::Plain)
        return QString::fromLatin1(value.data(), qsizetype(value.size()));
    bool isNumber = isInteger;
    const double parsed =
        isInteger ? double(QByteArrayView(value).toLongLong()) : QByteArrayView(value).toDouble(&isNumber);
    if (!isNumber) {
        problems.reject(row, column, shown(value),
                        {QT_TRANSLATE_NOOP("xw", "The cell should hold a number, but does not"), {}});
        return {};
    }
    Result<QString> text = format.text(parsed, book.epoch);
    if (text)
        return std::move(*text);
    problems.reject(row, column, shown(value), text.error().summary);
    return {};
}

// ISO 8601 as strict OOXML stores it; the time is left out where there is none.
QString XlsxCell::isoDate() const
{
    QString text = shown(value);
    text.replace(u'T', u' ');
    const qsizetype midnight = text.indexOf(QLatin1String(" 00:00:00"));
    return midnight < 0 ? text : text.left(midnight);
}

Result<QString> XlsxCell::text(const XlsxBook &book, ProblemLog &problems) const
{
    // An empty text is a result; an empty number is none.
    if (isFormula && value.empty() && !(hasValue && type == Type::FormulaText) && type != Type::InlineText) {
        problems.reject(row, column, {}, said::formulaNeverComputed());
        return QString();
    }
    if (!hasValue && type != Type::InlineText)
        return QString();
    QString text;
    switch (type) {
    case Type::Number:
        if (!value.empty())
            text = number(book, problems);
        break;
    case Type::SharedText:
        text = sharedText(book, problems);
        break;
    case Type::InlineText:
        text = inlined;
        break;
    case Type::FormulaText: {
        const std::optional<QString> decoded = xmlText(value);
        if (!decoded)
            return failure(ErrorCode::Format,
                           {QT_TRANSLATE_NOOP("xw", "The file's XML uses an entity that is refused"), {}});
        text = trimmed(withoutEscapes(*decoded)).toString();
        break;
    }
    case Type::Boolean:
        text = value == "0" ? QStringLiteral("FALSE") : QStringLiteral("TRUE");
        break;
    case Type::Date:
        text = isoDate();
        break;
    case Type::ErrorValue:
        problems.reject(row, column, shown(value), said::errorValue());
        return QString();
    }
    if ((type != Type::SharedText || book.strings.damaged) && text.contains(QChar::ReplacementCharacter)) {
        problems.reject(row, column, text, said::brokenText(QStringLiteral("UTF-8")));
        return QString();
    }
    if (isFormula && !text.isEmpty())
        problems.warn(row, column, text, said::formulaUsed());
    return text;
}

int columnOfCell(std::string_view name)
{
    return columnOf(name);
}

Merge rangeOf(std::string_view reference)
{
    const size_t colon = reference.find(':');
    std::string_view from = reference.substr(0, colon);
    std::string_view to = colon == std::string_view::npos ? from : reference.substr(colon + 1);
    Merge range;
    range.firstColumn = columnOf(from);
    range.lastColumn = columnOf(to);
    const std::optional<int> first = decimal(from), last = decimal(to);
    if (range.firstColumn < 0 || range.lastColumn < range.firstColumn || !first || !last || *last < *first)
        return {};
    range.firstRow = *first;
    range.lastRow = *last;
    return range;
}

} // namespace xw::tables
