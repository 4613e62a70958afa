// HtmlTokenizer: the tags, texts and comments of a page one after the other, as the HTML standard cuts them
// (WHATWG 13.2.5). It moves forward only: nothing is read more than a fixed number of times.
#pragma once

#include "probe/html_page.h"

#include <bitset>

namespace xw::probe
{

class HtmlTokenizer
{
public:
    enum class Token : quint8 { End, Text, StartTag, EndTag, Comment };

    HtmlTokenizer(QStringView html, qsizetype begin, qsizetype end) : m_html(html), m_at(begin), m_end(end) {}

    /// Reads on. `attributes`: where those of a start tag are put, behind what is there.
    Token next(std::vector<HtmlAttribute> &attributes);
    /// What stands up to the end tag of a raw element, which is read away too. An element that nobody closes
    /// takes the rest of a script or style; a title or text field that nobody closes, what stands before the
    /// next tag.
    void readRaw(Tag tag);

    [[nodiscard]] qsizetype begin() const { return m_begin; }
    /// Of the text, the comment's inside, or the whole tag.
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] Tag tag() const { return m_tag; }
    [[nodiscard]] QStringView name() const { return m_name; }
    [[nodiscard]] bool closesItself() const { return m_closesItself; }
    /// What stands in CDATA is read on as HTML: lists in scripts of type text/xml.
    void openCdata() { m_cdataIsOpen = true; }

private:
    [[nodiscard]] bool beginsTag(qsizetype at) const;
    Token readText();
    Token readMarkup();
    Token readTag(std::vector<HtmlAttribute> &attributes);
    void readAttribute(std::vector<HtmlAttribute> &attributes, int count);
    [[nodiscard]] QStringView readValue();
    [[nodiscard]] qsizetype find(QStringView words, qsizetype from) const;
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_end ? m_html[i] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0, m_end = 0;
    qsizetype m_begin = 0, m_length = 0;
    Tag m_tag = Tag::Unknown;
    QStringView m_name;
    bool m_closesItself = false;
    bool m_cdataIsOpen = false;
    // What was looked for in the rest of the page in vain is not looked for again.
    bool m_noMoreQuotes[2] = {false, false}; ///< of " and '
    std::bitset<256> m_neverClosed;          ///< raw elements, by tag
};

} // namespace xw::probe
