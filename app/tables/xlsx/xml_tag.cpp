#include "tables/xlsx/xml_tag.h"

#include <cstring>

namespace xw::tables
{

namespace
{
constexpr size_t kMostAttributes = 256;

constexpr bool endsName(char c)
{
    return isXmlSpace(c) || c == '=' || c == '>' || c == '/' || c == '<' || c == '"' || c == '\'';
}
std::string_view takeName(const char *&at, const char *end)
{
    const char *begin = at;
    while (at != end && !endsName(*at))
        ++at;
    return {begin, size_t(at - begin)};
}
void skipSpace(const char *&at, const char *end)
{
    while (at != end && isXmlSpace(*at))
        ++at;
}
} // namespace

XmlTag::Scanned XmlTag::scan(const char *at, const char *end, const char *&after)
{
    attributes.clear();
    isEmpty = false;
    name = takeName(at, end);
    if (at != end && name.empty())
        return Scanned::Bad;
    for (;;) {
        skipSpace(at, end);
        if (at == end)
            return Scanned::Cut;
        if (*at == '>') {
            after = at + 1;
            return Scanned::Whole;
        }
        if (*at == '/') {
            if (at + 1 == end)
                return Scanned::Cut;
            isEmpty = at[1] == '>';
            after = at + 2;
            return isEmpty ? Scanned::Whole : Scanned::Bad;
        }
        if (const Scanned scanned = scanAttribute(at, end); scanned != Scanned::Whole)
            return scanned;
    }
}

XmlTag::Scanned XmlTag::scanAttribute(const char *&at, const char *end)
{
    const std::string_view attribute = takeName(at, end);
    skipSpace(at, end);
    if (at == end)
        return Scanned::Cut;
    if (attribute.empty() || *at != '=' || attributes.size() >= kMostAttributes)
        return Scanned::Bad;
    skipSpace(++at, end);
    if (at == end)
        return Scanned::Cut;
    const char quote = *at;
    if (quote != '"' && quote != '\'')
        return Scanned::Bad;
    ++at;
    const void *closing = std::memchr(at, quote, size_t(end - at));
    if (!closing)
        return Scanned::Cut;
    const char *valueEnd = static_cast<const char *>(closing);
    attributes.push_back({attribute, {at, size_t(valueEnd - at)}});
    at = valueEnd + 1;
    return Scanned::Whole;
}

} // namespace xw::tables
