// Addresses as the URL standard resolves them (WHATWG, special schemes), for http and https. Not by QUrl: a
// crawl resolves a hundred of them a page, and QUrl knows neither \ nor the encoding of a query.
#include "base/half_width.h"
#include "base/text_encoding.h"
#include "probe/html/address_resolver.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestAddress = 64 * 1024;

bool isSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

/// Length of "name:" at the beginning; 0: none.
qsizetype schemeLength(QStringView text)
{
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!isLetter && (i == 0 || !((c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.')))
            break;
    }
    return i > 0 && i < text.size() && text[i] == u':' ? i + 1 : 0;
}

QString percentEncoded(QStringView text, QStringView alsoEncoded, const QString &encoding)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    const auto isPlain = [&](QChar c) { return c > u' ' && c < u'\x7F' && !alsoEncoded.contains(c); };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    QByteArray bytes = text.toUtf8();
    if (encoding != u"UTF-8")
        bytes = encodedAs(text, encoding).value_or(bytes);
    QString encoded;
    for (const char c : std::as_const(bytes)) {
        const auto byte = uchar(c);
        if (byte < 0x80 && isPlain(QLatin1Char(c))) {
            encoded += QLatin1Char(c);
        } else {
            encoded += u'%';
            encoded += QLatin1Char(hex[byte >> 4]);
            encoded += QLatin1Char(hex[byte & 15]);
        }
    }
    return encoded;
}

bool isDots(QStringView segment, int dots)
{
    if (segment.size() == dots)
        return segment.count(u'.') == dots;
    if (segment.size() > 6 || !segment.contains(u'%'))
        return false;
    return QString(segment.toString()).replace(u"%2e"_s, u"."_s, Qt::CaseInsensitive).count(u'.') == dots &&
           segment.size() == (dots + 2 * segment.count(u'%'));
}

/// With . and .. followed; \ is /.
QString withoutDots(QStringView path)
{
    QString plain;
    plain.reserve(path.size());
    qsizetype i = 0;
    while (i < path.size()) {
        ++i; // the slash before the segment
        qsizetype end = i;
        while (end < path.size() && !isSlash(path[end]))
            ++end;
        const QStringView segment = path.sliced(i, end - i);
        const bool isLast = end >= path.size();
        if (isDots(segment, 2)) {
            plain.truncate(std::max<qsizetype>(0, plain.lastIndexOf(u'/')));
            if (isLast)
                plain += u'/';
        } else if (isDots(segment, 1)) {
            if (isLast)
                plain += u'/';
        } else {
            plain += u'/';
            plain += segment;
        }
        i = end;
    }
    return plain.isEmpty() ? u"/"_s : plain;
}

/// In lower case, without the usual port; empty: no host can be that.
QString plainHost(QStringView authority, const QString &scheme)
{
    const qsizetype user = authority.lastIndexOf(u'@');
    QString host;
    bool isAscii = true;
    for (const QChar written : authority.sliced(user + 1)) {
        const QChar c = written == u'。' ? QChar(u'.') : halfWidth(written);
        isAscii = isAscii && c.unicode() < 0x80;
        host += c.toLower();
    }
    QString port;
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon >= 0 && !host.endsWith(u']')) {
        port = host.sliced(colon + 1);
        host.truncate(colon);
        const bool isNumber = std::all_of(port.begin(), port.end(), [](QChar c) { return c.isDigit(); });
        if (!isNumber || port.toUInt() > 65535)
            return {};
        if (port.isEmpty() || port.toUInt() == (scheme == u"http" ? 80u : 443u))
            port.clear();
    }
    if (!isAscii)
        host = QString::fromLatin1(QUrl::toAce(host));
    static constexpr QStringView never = u" #%/<>?@\\^`{|}\"'()*,;!&$+=~";
    const bool isImpossible =
        host.isEmpty() || host.startsWith(u'.') || host.contains(u".."_s) ||
        std::any_of(host.begin(), host.end(), [](QChar c) { return c <= u' ' || never.contains(c); });
    if (isImpossible)
        return {};
    return port.isEmpty() ? host : host + u':' + port;
}

/// Of an absolute address behind its "scheme:".
bool readAuthority(QStringView rest, AddressParts &parts, QStringView &path)
{
    qsizetype begin = 0;
    while (begin < rest.size() && isSlash(rest[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < rest.size() && !isSlash(rest[end]) && rest[end] != u'?' && rest[end] != u'#')
        ++end;
    parts.host = plainHost(rest.sliced(begin, end - begin), parts.scheme);
    path = rest.sliced(end);
    return !parts.host.isEmpty();
}

/// Of an address that this file made, or that a visit ended at.
AddressParts partsOf(const QString &address)
{
    AddressParts parts;
    const qsizetype scheme = schemeLength(address);
    parts.scheme = address.first(std::max<qsizetype>(0, scheme - 1)).toLower();
    if (parts.scheme != u"http" && parts.scheme != u"https")
        return {};
    QStringView rest;
    if (!readAuthority(QStringView(address).sliced(scheme), parts, rest))
        return {};
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest = rest.first(fragment);
    const qsizetype query = rest.indexOf(u'?');
    parts.path = (query < 0 ? rest : rest.first(query)).toString();
    parts.query = query < 0 ? QString() : rest.sliced(query).toString();
    return parts;
}

QString plainWritten(QStringView written)
{
    QString plain;
    plain.reserve(written.size());
    for (const QChar c : written)
        if (c != u'\t' && c != u'\n' && c != u'\r')
            plain += c;
    qsizetype begin = 0, end = plain.size();
    while (begin < end && (plain[begin] <= u' ' || plain[begin] == u'\u3000' || plain[begin] == u'\u00A0'))
        ++begin;
    while (end > begin &&
           (plain[end - 1] <= u' ' || plain[end - 1] == u'\u3000' || plain[end - 1] == u'\u00A0'))
        --end;
    return plain.sliced(begin, end - begin);
}

} // namespace

AddressResolver::AddressResolver(const QString &base, const QString &encoding)
    : m_base(partsOf(base)), m_encoding(encoding)
{
}

QString AddressResolver::resolved(QStringView written) const
{
    if (written.size() > kLongestAddress)
        return {};
    const QString plain = plainWritten(written);
    QStringView rest = plain;
    AddressParts parts;
    const qsizetype scheme = schemeLength(rest);
    if (scheme > 0) {
        parts.scheme = rest.first(scheme - 1).toString().toLower();
        if (parts.scheme != u"http" && parts.scheme != u"https")
            return {};
        rest = rest.sliced(scheme);
    }
    const bool isAbsolute =
        scheme > 0 && (parts.scheme != m_base.scheme || (!rest.isEmpty() && isSlash(rest[0])));
    if (isAbsolute || (rest.size() > 1 && isSlash(rest[0]) && isSlash(rest[1]))) {
        if (scheme == 0)
            parts.scheme = m_base.scheme;
        if (parts.scheme.isEmpty() || !readAuthority(rest, parts, rest))
            return {};
    } else {
        if (m_base.host.isEmpty())
            return {};
        parts = m_base;
        if (!rest.isEmpty() && rest[0] != u'#')
            parts.query.clear();
    }
    const qsizetype hash = rest.indexOf(u'#');
    const QStringView fragment = hash < 0 ? QStringView() : rest.sliced(hash);
    rest = hash < 0 ? rest : rest.first(hash);
    const qsizetype question = rest.indexOf(u'?');
    if (question >= 0)
        parts.query = percentEncoded(rest.sliced(question), u"\"<>'", m_encoding);
    const QStringView path = question < 0 ? rest : rest.first(question);
    if (!path.isEmpty()) {
        QString whole = percentEncoded(path, u"\"<>`{}", u"UTF-8"_s);
        if (!isSlash(path[0]))
            whole.prepend(parts.path.isEmpty()
                              ? QStringView(u"/")
                              : QStringView(parts.path).first(parts.path.lastIndexOf(u'/') + 1));
        const bool isPlain = !whole.contains(u"/."_s) && !whole.contains(u'\\') &&
                             !whole.contains(u"%2e"_s, Qt::CaseInsensitive);
        parts.path = isPlain ? whole : withoutDots(whole);
    }
    if (parts.path.isEmpty())
        parts.path = u"/"_s;
    return parts.scheme % u"://" % parts.host % parts.path % parts.query % fragment;
}

QString resolvedAddress(const QString &base, QStringView written, const QString &encoding)
{
    return AddressResolver(base, encoding).resolved(written);
}

} // namespace xw::probe
