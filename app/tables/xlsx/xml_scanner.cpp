#include "tables/xlsx/xml_scanner.h"

#include <cstring>

namespace xw::tables
{

namespace
{
constexpr size_t kPiece = 256 * 1024; // bytes asked of the source at a time
constexpr int kDeepest = 64;

} // namespace

XmlScanner::XmlScanner(office::ByteSource &source, qsizetype longestToken)
    : m_source(source), m_longest(longestToken)
{
}

XmlScanner::Token XmlScanner::fail(ErrorCode code, Message summary, const char *detail)
{
    m_failed = true;
    m_error = Error{code, std::move(summary), {}, {}, QString::fromLatin1(detail)};
    return Token::Failed;
}

XmlScanner::Token XmlScanner::malformed(const char *detail)
{
    return m_failed ? Token::Failed
                    : fail(ErrorCode::Format,
                           {QT_TRANSLATE_NOOP("xw", "The file is damaged: its XML is broken"), {}}, detail);
}

// Moves what is not consumed to the front and reads one more piece behind it. False: nothing more comes, or
// failed.
bool XmlScanner::fill()
{
    if (m_sourceDone || m_failed)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end > size_t(m_longest)) {
        fail(ErrorCode::TooLarge,
             {QT_TRANSLATE_NOOP("xw", "The file holds a text longer than any cell may be"), {}});
        return false;
    }
    if (m_buffer.size() < m_end + kPiece)
        m_buffer.resize(m_end + kPiece);
    const Result<qint64> got = m_source.read(m_buffer.data() + m_end, kPiece);
    if (!got) {
        m_failed = true;
        m_error = got.error();
        return false;
    }
    m_sourceDone = *got == 0;
    if (std::memchr(m_buffer.data() + m_end, 0, size_t(*got))) {
        fail(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("xw", "The file's XML is not UTF-8"), {}});
        return false;
    }
    m_end += size_t(*got);
    return !m_sourceDone;
}

std::string_view XmlScanner::local(std::string_view qualified) const
{
    if (m_prefix.empty() || !qualified.starts_with(m_prefix))
        return qualified;
    return qualified.substr(m_prefix.size());
}

std::optional<std::string_view> XmlScanner::attribute(std::string_view name) const
{
    for (const XmlTag::Attribute &attribute : m_tag.attributes)
        if (attribute.name == name)
            return attribute.value;
    return std::nullopt;
}

std::optional<std::string_view> XmlScanner::prefixedAttribute(std::string_view localName) const
{
    for (const XmlTag::Attribute &attribute : m_tag.attributes) {
        const size_t colon = attribute.name.find(':');
        if (colon != std::string_view::npos && attribute.name.substr(colon + 1) == localName)
            return attribute.value;
    }
    return std::nullopt;
}

bool XmlScanner::skipElement()
{
    const int outer = depth() - 1;
    while (depth() > outer) {
        const Token token = next();
        if (token == Token::Failed || token == Token::Finished)
            return false;
    }
    return true;
}

XmlScanner::Token XmlScanner::next()
{
    if (m_failed)
        return Token::Failed;
    if (m_emptyElement) { // m_name is still the Start's
        m_emptyElement = false;
        m_path.resize(m_path.size() - m_open.back());
        m_open.pop_back();
        return Token::End;
    }
    m_cdata = false;
    if (!m_begun) {
        m_begun = true;
        while (m_end < 3 && fill()) {
        }
        if (m_failed)
            return Token::Failed;
        if (m_end >= 3 && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0)
            m_at = 3;
    }
    for (;;) {
        if (m_at == m_end && !fill()) {
            if (m_failed)
                return Token::Failed;
            return m_rootSeen && m_open.empty() ? Token::Finished : malformed("ends too early");
        }
        const Token token = m_buffer[m_at] == '<' ? markup() : textToken();
        // Comments, instructions and blanks outside the root come back as an empty text: nothing to report.
        if (token != Token::Text || !m_text.empty())
            return token;
    }
}

XmlScanner::Token XmlScanner::textToken()
{
    size_t searched = m_at;
    for (;;) {
        if (const void *mark = std::memchr(m_buffer.data() + searched, '<', m_end - searched)) {
            const size_t end = size_t(static_cast<const char *>(mark) - m_buffer.data());
            m_text = {m_buffer.data() + m_at, end - m_at};
            m_at = end;
            break;
        }
        const size_t length = m_end - m_at;
        if (!fill()) {
            if (m_failed)
                return Token::Failed;
            m_text = {m_buffer.data() + m_at, m_end - m_at};
            m_at = m_end;
            break;
        }
        searched = m_at + length;
    }
    if (!m_open.empty())
        return Token::Text;
    for (char c : m_text)
        if (!isXmlSpace(c))
            return malformed("text outside the root");
    m_text = {};
    return Token::Text;
}

XmlScanner::Token XmlScanner::markup()
{
    while (m_end - m_at < 2)
        if (!fill())
            return malformed("ends in a tag");
    switch (m_buffer[m_at + 1]) {
    case '/':
        return endTag();
    case '?':
        return declaration();
    case '!':
        break;
    default:
        return startTag();
    }
    while (m_end - m_at < 9)
        if (!fill())
            return malformed("ends in a comment");
    const std::string_view head(m_buffer.data() + m_at, 9);
    if (head.starts_with("<!--"))
        return until("-->", 4, false);
    if (head == "<![CDATA[")
        return m_open.empty() ? malformed("CDATA outside the root") : until("]]>", 9, true);
    return fail(ErrorCode::Format,
                {QT_TRANSLATE_NOOP("xw", "The file's XML declares a document type, which is refused"), {}});
}

XmlScanner::Token XmlScanner::declaration()
{
    const Token token = until("?>", 2, true);
    if (token != Token::Text)
        return token;
    if (m_text.starts_with("xml ") && m_text.find("encoding") != std::string_view::npos) {
        std::string lower(m_text);
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        if (lower.find("utf-8") == std::string::npos && lower.find("ascii") == std::string::npos)
            return fail(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("xw", "The file's XML is not UTF-8"), {}});
    }
    m_text = {};
    m_cdata = false;
    return Token::Text;
}

XmlScanner::Token XmlScanner::until(std::string_view end, qsizetype skip, bool isText)
{
    size_t from = size_t(skip);
    for (;;) {
        const std::string_view rest(m_buffer.data() + m_at, m_end - m_at);
        const size_t found = rest.find(end, from);
        if (found != std::string_view::npos) {
            m_text = isText ? rest.substr(size_t(skip), found - size_t(skip)) : std::string_view();
            m_cdata = isText;
            m_at += found + end.size();
            return Token::Text;
        }
        from = std::max(size_t(skip), rest.size() - std::min(rest.size(), end.size()));
        if (!fill())
            return malformed("comment or CDATA without an end");
    }
}

XmlScanner::Token XmlScanner::endTag()
{
    const void *mark;
    while (!(mark = std::memchr(m_buffer.data() + m_at, '>', m_end - m_at)))
        if (!fill())
            return malformed("ends in a tag");
    const char *begin = m_buffer.data() + m_at + 2;
    const char *end = static_cast<const char *>(mark);
    m_at = size_t(end - m_buffer.data()) + 1;
    while (end > begin && isXmlSpace(end[-1]))
        --end;
    const std::string_view qualified(begin, size_t(end - begin));
    if (m_open.empty() || m_open.back() != qualified.size() || !std::string_view(m_path).ends_with(qualified))
        return malformed("an end tag that matches no start tag");
    m_path.resize(m_path.size() - m_open.back());
    m_open.pop_back();
    m_name = local(qualified);
    return Token::End;
}

XmlScanner::Token XmlScanner::startTag()
{
    const char *after = nullptr;
    for (;;) {
        const char *base = m_buffer.data();
        const XmlTag::Scanned scanned = m_tag.scan(base + m_at + 1, base + m_end, after);
        if (scanned == XmlTag::Scanned::Whole)
            break;
        if (scanned == XmlTag::Scanned::Bad || !fill())
            return malformed("a start tag");
    }
    m_at = size_t(after - m_buffer.data());
    m_name = m_tag.name;
    m_emptyElement = m_tag.isEmpty;
    if (m_open.empty()) {
        if (m_rootSeen)
            return malformed("a second root");
        m_rootSeen = true;
        if (const size_t colon = m_name.find(':'); colon != std::string_view::npos)
            m_prefix = std::string(m_name.substr(0, colon + 1));
    }
    if (depth() >= kDeepest)
        return malformed("too deep");
    m_path += m_name;
    m_open.push_back(m_name.size());
    m_name = local(m_name);
    return Token::Start;
}

} // namespace xw::tables
