// Which encoding a page is in. Source of the order: the HTML standard (13.2.3); the check against the bytes
// is ours, as old pages declare what their editor never wrote.
#include "probe/html_page.h"

#include "base/text_encoding.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kPageHeadBytes = 8192; // where a meta is looked for
constexpr int kSureSequences = 4;          // of UTF-8, that no GBK text holds by chance

struct MarkedPage {
    const char *mark;
    qsizetype length;
    const char *encoding;
};
constexpr MarkedPage kMarks[] = {
    {"\xEF\xBB\xBF", 3, "UTF-8"}, {"\xFF\xFE", 2, "UTF-16LE"}, {"\xFE\xFF", 2, "UTF-16BE"}};

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// What stands behind "charset=", with or without quotes, from `from` on; `next` is moved behind it.
QByteArray charsetIn(QByteArrayView words)
{
    const QByteArray lower = words.toByteArray().toLower();
    for (qsizetype at = 0; (at = lower.indexOf("charset", at)) >= 0;) {
        at += 7;
        while (at < lower.size() && (lower[at] == ' ' || lower[at] == '='))
            ++at;
        while (at < lower.size() && (lower[at] == '"' || lower[at] == '\'' || lower[at] == ' '))
            ++at;
        qsizetype end = at;
        while (end < lower.size() && isNameByte(lower[end]))
            ++end;
        if (end > at)
            return lower.sliced(at, end - at);
    }
    return {};
}

QByteArray charsetOfMeta(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), kPageHeadBytes)).toByteArray().toLower();
    for (qsizetype at = 0; (at = head.indexOf("<meta", at)) >= 0; ++at) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray found =
            charsetIn(QByteArrayView(head).sliced(at, (end < 0 ? head.size() : end) - at));
        if (!found.isEmpty())
            return found;
    }
    if (head.startsWith("<?xml")) {
        const qsizetype at = head.indexOf("encoding=");
        if (at > 0 && at < head.indexOf("?>"))
            return charsetIn("charset=" + head.sliced(at + 9, std::min<qsizetype>(24, head.size() - at - 9)));
    }
    return {};
}

/// Names of offices' servers for what a decoder is there.
QString encodingNamed(const QByteArray &declared)
{
    static const QList<QByteArray> gb{"gb2312", "gbk",   "gb18030", "gb_2312-80", "x-gbk",   "gb2312-80",
                                      "cp936",  "ms936", "gb-2312", "euc-cn",     "chinese", "gbk2312"};
    static const QList<QByteArray> utf8{"utf-8", "utf8", "utf_8", "unicode-1-1-utf-8", "utf-8n"};
    if (gb.contains(declared))
        return u"GB18030"_s;
    if (utf8.contains(declared))
        return u"UTF-8"_s;
    // What an English server puts there says nothing of the page.
    if (declared.isEmpty() || declared == "iso-8859-1" || declared == "us-ascii" || declared == "ascii" ||
        declared == "latin1" || declared == "windows-1252" || declared.startsWith("utf-16"))
        return {};
    return TextDecoder(QString::fromLatin1(declared)).isValid() ? QString::fromLatin1(declared) : QString();
}

PageText decodedPage(QByteArrayView bytes, const QString &encoding)
{
    PageText page;
    page.encoding = encoding;
    page.text = TextDecoder(encoding).decode(bytes);
    page.damage = page.text.count(QChar::ReplacementCharacter);
    return page;
}

/// Sequences of UTF-8 among the bytes; -1: some bytes are no UTF-8. One cut off at the end is forgiven.
int utf8Sequences(QByteArrayView bytes)
{
    int sequences = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto c = uchar(bytes[i]);
        const int more = c < 0x80                ? 0
                         : c >= 0xC2 && c < 0xE0 ? 1
                         : (c & 0xF0) == 0xE0    ? 2
                         : c >= 0xF0 && c < 0xF5 ? 3
                                                 : -1;
        if (more < 0)
            return -1;
        for (int k = 1; k <= more; ++k) {
            if (i + k >= bytes.size())
                return sequences;
            if ((uchar(bytes[i + k]) & 0xC0) != 0x80)
                return -1;
        }
        sequences += more > 0;
        i += 1 + more;
    }
    return sequences;
}

} // namespace

PageText decodePage(QByteArrayView bytes, const QByteArray &contentType)
{
    for (const MarkedPage &marked : kMarks)
        if (bytes.startsWith(QByteArrayView(marked.mark, marked.length)))
            return decodedPage(bytes.sliced(marked.length), QString::fromLatin1(marked.encoding));
    QByteArray declared = charsetIn(contentType);
    if (declared.startsWith("utf-16"))
        return decodedPage(bytes, declared == "utf-16be" ? u"UTF-16BE"_s : u"UTF-16LE"_s);
    if (encodingNamed(declared).isEmpty())
        if (const QByteArray meta = charsetOfMeta(bytes); !meta.isEmpty())
            declared = meta;
    const QString named = encodingNamed(declared);
    const int sequences = utf8Sequences(bytes);
    QString encoding = sequences >= 0 ? u"UTF-8"_s : u"GB18030"_s;
    if (named == u"GB18030" && sequences >= 0 && sequences < kSureSequences)
        encoding = named;
    else if (!named.isEmpty() && named != u"GB18030" && named != u"UTF-8")
        encoding = named;
    PageText page = decodedPage(bytes, encoding);
    if (named == u"UTF-8" && sequences < 0) {
        // A wrong byte here and there does not make a page GBK: the reading with less damage holds.
        PageText asDeclared = decodedPage(bytes, named);
        if (asDeclared.damage <= page.damage || asDeclared.damage * 200 < asDeclared.text.size())
            page = std::move(asDeclared);
    }
    page.declared = QString::fromLatin1(declared);
    page.declaredWrong = !named.isEmpty() && page.encoding != named && sequences != 0;
    return page;
}

} // namespace xw::probe
