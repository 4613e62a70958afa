#include "tables/xlsx/xlsx_strings.h"

#include "tables/xlsx/xlsx_text.h"
#include "tables/xlsx/xml_text.h"

namespace xw::tables
{

namespace
{
constexpr int kMostExpected = 1 << 20;       // texts: the claim is only believed up to here
constexpr qsizetype kLongestByCharacter = 8; // bytes of XML that one UTF-16 unit may take, as &#x4e2d;
} // namespace

Result<XlsxStrings> readStrings(office::ByteSource &source, const Limits &limits)
{
    XlsxStrings strings;
    qint64 characters = 0;
    XmlScanner xml(source, limits.cellCharacters * kLongestByCharacter);
    for (;;) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed)
            return tl::unexpected(xml.error());
        if (token == XmlScanner::Token::Finished)
            return strings;
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.name() == "sst") {
            const std::optional<int> expected = decimal(xml.attribute("uniqueCount").value_or(""));
            strings.texts.reserve(size_t(std::min(expected.value_or(0), kMostExpected)));
        } else if (xml.name() == "si") {
            Result<QString> text = readStringItem(xml, limits.cellCharacters);
            if (!text)
                return tl::unexpected(std::move(text.error()));
            characters += text->size() + 16; // empty ones cost memory too
            if (characters > limits.characters)
                return failure(ErrorCode::TooLarge,
                               {QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                                {QString::number(limits.characters)}});
            strings.damaged = strings.damaged || text->contains(QChar::ReplacementCharacter);
            strings.texts.push_back(std::move(*text));
        }
    }
}

} // namespace xw::tables
