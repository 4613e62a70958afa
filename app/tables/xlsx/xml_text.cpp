#include "tables/xlsx/xml_text.h"

#include <charconv>

namespace xw::tables
{

namespace
{
bool isCharacter(quint32 code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

std::optional<char32_t> numericEntity(std::string_view name)
{
    int base = 10;
    name.remove_prefix(1);
    if (!name.empty() && name.front() == 'x') {
        base = 16;
        name.remove_prefix(1);
    }
    quint32 code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, base);
    if (error != std::errc() || end != name.data() + name.size() || !isCharacter(code))
        return std::nullopt;
    return char32_t(code);
}

std::optional<char32_t> entity(std::string_view name)
{
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "amp")
        return U'&';
    if (name == "quot")
        return U'"';
    if (name == "apos")
        return U'\'';
    return name.size() > 1 && name.front() == '#' ? numericEntity(name) : std::nullopt;
}
} // namespace

std::optional<QString> xmlText(std::string_view raw)
{
    size_t mark = raw.find('&');
    if (mark == std::string_view::npos)
        return QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    QString text;
    for (; mark != std::string_view::npos; mark = raw.find('&')) {
        text += QString::fromUtf8(raw.data(), qsizetype(mark));
        const size_t end = raw.find(';', mark);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::optional<char32_t> character = entity(raw.substr(mark + 1, end - mark - 1));
        if (!character)
            return std::nullopt;
        text += QChar::fromUcs4(*character);
        raw.remove_prefix(end + 1);
    }
    return text += QString::fromUtf8(raw.data(), qsizetype(raw.size()));
}

QString withoutEscapes(const QString &text)
{
    qsizetype mark = text.indexOf(QLatin1String("_x"));
    if (mark < 0)
        return text;
    QString plain;
    qsizetype taken = 0;
    for (; mark >= 0; mark = text.indexOf(QLatin1String("_x"), mark)) {
        const QStringView digits = QStringView(text).mid(mark + 2, 4);
        bool isNumber = false;
        const ushort code = digits.toUShort(&isNumber, 16);
        isNumber = isNumber && digits.front().isLetterOrNumber(); // neither a sign nor a blank
        if (isNumber && mark + 6 < text.size() && text.at(mark + 6) == u'_') {
            plain += QStringView(text).sliced(taken, mark - taken);
            plain += QChar(code);
            taken = mark += 7;
        } else {
            mark += 2;
        }
    }
    return plain += QStringView(text).sliced(taken);
}

std::optional<int> decimal(std::string_view digits)
{
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number < 0)
        return std::nullopt;
    return number;
}

bool isTrue(std::optional<std::string_view> value)
{
    return value && (*value == "1" || *value == "true" || *value == "on");
}

} // namespace xw::tables
