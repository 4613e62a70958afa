#include "probe/html/html_tokenizer.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{
constexpr int kMostAttributes = 200; // of one tag; more are passed over

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
} // namespace

qsizetype HtmlTokenizer::find(QStringView words, qsizetype from) const
{
    const qsizetype found = from < m_end ? m_html.first(m_end).indexOf(words, from) : -1;
    return found;
}

bool HtmlTokenizer::beginsTag(qsizetype i) const
{
    const QChar next = at(i + 1);
    return isAsciiLetter(next) || next == u'!' || next == u'?' || (next == u'/' && i + 2 < m_end);
}

HtmlTokenizer::Token HtmlTokenizer::next(std::vector<HtmlAttribute> &attributes)
{
    while (m_at < m_end) {
        if (m_cdataIsOpen && m_html.sliced(m_at, std::min<qsizetype>(3, m_end - m_at)) == u"]]>") {
            m_at += 3;
            continue;
        }
        if (m_html[m_at] != u'<' || !beginsTag(m_at))
            return readText();
        const QChar mark = at(m_at + 1);
        if (m_cdataIsOpen && m_html.sliced(m_at, std::min<qsizetype>(9, m_end - m_at)) == u"<![CDATA[") {
            m_at += 9;
            continue;
        }
        if (mark == u'!' || mark == u'?' || (mark == u'/' && !isAsciiLetter(at(m_at + 2))))
            return readMarkup();
        return readTag(attributes);
    }
    return Token::End;
}

HtmlTokenizer::Token HtmlTokenizer::readText()
{
    m_begin = m_at;
    do {
        const qsizetype found = find(u"<", m_at + 1);
        m_at = found < 0 ? m_end : found;
    } while (m_at < m_end && !beginsTag(m_at));
    if (m_cdataIsOpen)
        if (const qsizetype close = m_html.sliced(m_begin, m_at - m_begin).indexOf(u"]]>"); close > 0)
            m_at = m_begin + close;
    m_length = m_at - m_begin;
    return Token::Text;
}

// Comments, doctypes, processing instructions, </>: a comment ends at -->, all others at >.
HtmlTokenizer::Token HtmlTokenizer::readMarkup()
{
    const bool isComment = at(m_at + 1) == u'!' && at(m_at + 2) == u'-' && at(m_at + 3) == u'-';
    m_begin = m_at + (isComment ? 4 : 2);
    qsizetype end = -1, behind = m_end;
    if (!isComment) {
        end = find(u">", m_begin);
        behind = end + 1;
    } else if (at(m_begin) == u'>' || (at(m_begin) == u'-' && at(m_begin + 1) == u'>')) {
        end = m_begin;
        behind = m_begin + (at(m_begin) == u'>' ? 1 : 2);
    } else {
        end = find(u"-->", m_begin);
        behind = end + 3;
    }
    m_begin = std::min(m_begin, m_end);
    if (end < 0)
        end = behind = m_end;
    m_length = end - m_begin;
    m_at = std::min(behind, m_end);
    return Token::Comment;
}

HtmlTokenizer::Token HtmlTokenizer::readTag(std::vector<HtmlAttribute> &attributes)
{
    m_begin = m_at;
    const bool closes = at(m_at + 1) == u'/';
    m_at += closes ? 2 : 1;
    const qsizetype nameBegin = m_at;
    while (m_at < m_end && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>' &&
           m_html[m_at] != u'<')
        ++m_at;
    m_name = m_html.sliced(nameBegin, m_at - nameBegin);
    m_tag = tagOf(m_name);
    m_closesItself = false;
    const size_t attributesBefore = attributes.size();
    int count = 0;
    while (m_at < m_end && m_html[m_at] != u'>') {
        const QChar c = m_html[m_at];
        if (isHtmlBlank(c)) {
            ++m_at;
        } else if (c == u'/') {
            m_closesItself = at(m_at + 1) == u'>';
            ++m_at;
        } else if (c == u'<' && beginsTag(m_at)) {
            // Typed without its >: what follows is the next tag, as no attribute is called "<a".
            m_length = m_at - m_begin;
            return closes ? Token::EndTag : Token::StartTag;
        } else {
            readAttribute(attributes, count++);
        }
    }
    m_at = std::min(m_at + 1, m_end);
    m_length = m_at - m_begin;
    if (closes)
        attributes.resize(attributesBefore);
    return closes ? Token::EndTag : Token::StartTag;
}

void HtmlTokenizer::readAttribute(std::vector<HtmlAttribute> &attributes, int count)
{
    const qsizetype nameBegin = m_at;
    ++m_at; // whatever it is: an = here begins a name
    while (m_at < m_end && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>' &&
           m_html[m_at] != u'=' && m_html[m_at] != u'<')
        ++m_at;
    HtmlAttribute attribute{m_html.sliced(nameBegin, m_at - nameBegin), {}};
    qsizetype i = m_at;
    while (i < m_end && isHtmlBlank(m_html[i]))
        ++i;
    if (at(i) == u'=') {
        m_at = i + 1;
        attribute.value = readValue();
    }
    if (count < kMostAttributes)
        attributes.push_back(attribute);
}

QStringView HtmlTokenizer::readValue()
{
    while (m_at < m_end && isHtmlBlank(m_html[m_at]))
        ++m_at;
    const QChar quote = at(m_at);
    if (quote == u'"' || quote == u'\'') {
        bool &none = m_noMoreQuotes[quote == u'"' ? 0 : 1];
        const qsizetype begin = m_at + 1;
        const qsizetype end = none ? -1 : find(QStringView(&quote, 1), begin);
        if (end >= 0) {
            m_at = end + 1;
            return m_html.sliced(begin, end - begin);
        }
        none = true; // a quotation mark that nobody closes: the value ends with the tag
        m_at = begin;
        while (m_at < m_end && m_html[m_at] != u'>')
            ++m_at;
        return m_html.sliced(begin, m_at - begin);
    }
    const qsizetype begin = m_at;
    while (m_at < m_end && !isHtmlBlank(m_html[m_at]) && m_html[m_at] != u'>')
        ++m_at;
    return m_html.sliced(begin, m_at - begin);
}

void HtmlTokenizer::readRaw(Tag tag)
{
    const QStringView name = m_name;
    m_begin = m_at;
    const bool isLookedFor = !m_neverClosed[size_t(tag)];
    for (qsizetype i = m_at; isLookedFor && (i = find(u"</", i)) >= 0; i += 2) {
        const QStringView found = m_html.sliced(i + 2, std::min(name.size(), m_end - i - 2));
        const QChar behind = at(i + 2 + name.size());
        if (found.compare(name, Qt::CaseInsensitive) != 0 ||
            !(isHtmlBlank(behind) || behind == u'/' || behind == u'>' || behind.isNull()))
            continue;
        m_length = i - m_begin;
        const qsizetype close = find(u">", i);
        m_at = close < 0 ? m_end : close + 1;
        return;
    }
    m_neverClosed.set(size_t(tag));
    if (tag == Tag::Script || tag == Tag::Style) {
        m_at = m_end;
    } else {
        const qsizetype next = find(u"<", m_at);
        m_at = next < 0 ? m_end : next;
    }
    m_length = m_at - m_begin;
}

} // namespace xw::probe
