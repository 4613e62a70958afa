#include "tables/xlsx/xlsx_text.h"

#include "tables/grid/cell_text.h"
#include "tables/xlsx/xml_text.h"

namespace xw::tables
{

tl::unexpected<Error> textTooLong(qsizetype longest)
{
    return failure(
        ErrorCode::TooLarge,
        {QT_TRANSLATE_NOOP("xw", "A cell is longer than %1 characters"), {QString::number(longest)}}, {},
        {QT_TRANSLATE_NOOP("xw", "Shorten it and save the file again"), {}});
}

tl::unexpected<Error> unknownEntity()
{
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "The file's XML uses an entity that is refused"), {}});
}

Result<QString> readTextElement(XmlScanner &xml, qsizetype longest)
{
    const int inner = xml.depth();
    QString text;
    for (;;) {
        switch (xml.next()) {
        case XmlScanner::Token::Failed:
        case XmlScanner::Token::Finished:
            return tl::unexpected(xml.error());
        case XmlScanner::Token::End:
            if (xml.depth() < inner)
                return text;
            break;
        case XmlScanner::Token::Start:
            break; // nothing may be in it; whatever is, is passed over
        case XmlScanner::Token::Text: {
            if (xml.depth() != inner)
                break;
            const std::string_view raw = xml.text();
            const std::optional<QString> piece =
                xml.isCData() ? QString::fromUtf8(raw.data(), qsizetype(raw.size())) : xmlText(raw);
            if (!piece)
                return unknownEntity();
            text = text.isEmpty() ? *piece : text + *piece;
            if (text.size() > longest)
                return textTooLong(longest);
            break;
        }
        }
    }
}

Result<QString> readStringItem(XmlScanner &xml, qsizetype longest)
{
    const int inner = xml.depth();
    QString text;
    for (;;) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed || token == XmlScanner::Token::Finished)
            return tl::unexpected(xml.error());
        if (token == XmlScanner::Token::End && xml.depth() < inner) {
            const QString plain = withoutEscapes(text); // an escape may stand for a blank at an end
            const QStringView inside = trimmed(plain);
            return inside.size() == plain.size() ? plain : inside.toString();
        }
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.name() == "t") {
            Result<QString> piece = readTextElement(xml, longest);
            if (!piece)
                return piece;
            text = text.isEmpty() ? std::move(*piece) : text + *piece;
            if (text.size() > longest)
                return textTooLong(longest);
        } else if (xml.name() != "r") { // rPr, rPh (phonetic), phoneticPr
            if (!xml.skipElement())
                return tl::unexpected(xml.error());
        }
    }
}

} // namespace xw::tables
