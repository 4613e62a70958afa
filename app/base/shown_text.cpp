#include "base/shown_text.h"

namespace xw
{

namespace
{

/// Unicode's "Other" categories but for private use, which a font may well draw, and the separators of lines
/// and paragraphs. Zero-width joiners belong to "Format": emoji are shown in their parts.
bool isUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) || // noncharacters
               (code >= 0xe0000 && code <= 0xe0fff);                              // tags, variation selectors
    }
}

/// `text` with `write(code, units)` in the place of every unseen character that `keep` does not want.
template <class Keep, class Write>
QString replaced(const QString &text, const Keep &keep, const Write &write)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        const qsizetype first = i;
        if (QChar::isHighSurrogate(code) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            code = QChar::surrogateToUcs4(text.at(first), text.at(++i));
        const QStringView units = QStringView(text).mid(first, i - first + 1);
        if (!isUnseen(code) || keep(code))
            shown += units;
        else
            shown += write(code, units);
    }
    return shown;
}

QString hex(uint code)
{
    return QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

} // namespace

QString shownText(const QString &text, LineBreaks breaks)
{
    return replaced(
        text,
        [breaks](char32_t code) { return breaks == LineBreaks::Keep && (code == U'\n' || code == U'\t'); },
        [](char32_t code, QStringView) { return QLatin1String("<U+") + hex(uint(code)) + QLatin1Char('>'); });
}

QByteArray escapedJson(const QByteArray &json)
{
    return replaced(
               QString::fromUtf8(json), [](char32_t code) { return code < 0x20; }, // blanks between values
               [](char32_t, QStringView units) {
                   QString written;
                   for (const QChar unit : units)
                       written += QLatin1String("\\u") + hex(unit.unicode());
                   return written;
               })
        .toUtf8();
}

} // namespace xw
