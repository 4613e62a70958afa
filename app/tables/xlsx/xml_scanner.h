// XmlScanner: a fast pull scanner for the XML of office files: UTF-8, no DTD, no entities but the five and
// numbers. Whatever is outside that is refused, not guessed. Knows nothing of sheets.
#pragma once

#include "office/byte_source.h"
#include "tables/xlsx/xml_tag.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xw::tables
{

class XmlScanner
{
public:
    /// `source` must outlive the scanner. A tag or a text longer than `longestToken` bytes stops it with
    /// TooLarge.
    XmlScanner(office::ByteSource &source, qsizetype longestToken);

    enum class Token {
        Start, ///< an empty element gives Start and then End
        End,
        Text, ///< a piece of text; CDATA, comments and entities may cut a text in pieces
        Finished,
        Failed, ///< error() says why; final
    };
    [[nodiscard]] Token next();

    /// Of Start and End: the name without the root's prefix. Elements of other namespaces keep their prefix
    /// ("x14ac:row"), so that they are never taken for ours.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Of Start: raw value of an attribute without a prefix, valid until next().
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    /// Of Start: raw value of an attribute with any prefix (r:id).
    [[nodiscard]] std::optional<std::string_view> prefixedAttribute(std::string_view localName) const;
    /// Of Text: raw bytes, valid until next(). Entities are in it unless it came as CDATA.
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool isCData() const { return m_cdata; }
    /// How many elements are open; the root's Start is 1.
    [[nodiscard]] int depth() const { return int(m_open.size()); }
    /// After Start: past the matching End.
    [[nodiscard]] bool skipElement();

    /// Of Failed. `where` is added by the caller.
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Token markup();
    Token startTag();
    Token endTag();
    Token declaration();
    Token until(std::string_view end, qsizetype skip, bool isText);
    Token textToken();
    Token fail(ErrorCode code, Message summary, const char *detail = "");
    Token malformed(const char *detail);
    [[nodiscard]] bool fill();
    [[nodiscard]] std::string_view local(std::string_view qualified) const;

    office::ByteSource &m_source;
    qsizetype m_longest;
    std::vector<char> m_buffer;
    size_t m_at = 0;  // first byte not yet consumed
    size_t m_end = 0; // of the bytes in the buffer
    bool m_sourceDone = false;
    bool m_begun = false;
    bool m_rootSeen = false;
    bool m_emptyElement = false;
    bool m_cdata = false;
    bool m_failed = false;

    std::string_view m_name, m_text;
    XmlTag m_tag;
    std::vector<size_t> m_open; // ends of the names in m_path
    std::string m_path;         // names of the open elements, one after the other
    std::string m_prefix;       // of the root, with its colon
    Error m_error;
};

} // namespace xw::tables
