// XmlTag: one start tag, taken apart in place. No buffer of its own: the views point into the scanner's.
#pragma once

#include <string_view>
#include <vector>

namespace xw::tables
{

[[nodiscard]] constexpr bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct XmlTag {
    struct Attribute {
        std::string_view name;
        std::string_view value; ///< raw
    };
    std::string_view name; ///< with its prefix
    std::vector<Attribute> attributes;
    bool isEmpty = false; ///< <a/>

    enum class Scanned {
        Whole, ///< `after` is behind its '>'
        Cut,   ///< more bytes are needed
        Bad,
    };
    /// `at` is behind the '<'.
    [[nodiscard]] Scanned scan(const char *at, const char *end, const char *&after);

private:
    [[nodiscard]] Scanned scanAttribute(const char *&at, const char *end);
};

} // namespace xw::tables
