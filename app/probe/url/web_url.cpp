#include "probe/url/web_url.h"

#include <QUrl>
#include <algorithm>

namespace xw::probe
{

namespace
{

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

// Length of a scheme with its colon; 0: the text begins with none.
qsizetype schemeLength(QByteArrayView text)
{
    if (text.isEmpty() || !isAlpha(text.front()))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ':')
            return i + 1;
        if (!isAlpha(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.')
            return 0;
    }
    return 0;
}

bool isScheme(QByteArrayView text, QByteArrayView scheme)
{
    return text.size() == scheme.size() + 1 && std::equal(scheme.begin(), scheme.end(), text.begin(),
                                                          [](char a, char b) { return a == lowered(b); });
}

// As browsers do: blanks around an address and line ends within it do not count.
QByteArray cleaned(QByteArrayView text)
{
    while (!text.isEmpty() && isControl(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isControl(text.back()))
        text.chop(1);
    QByteArray clean = text.toByteArray();
    if (clean.contains('\n') || clean.contains('\r') || clean.contains('\t'))
        clean.removeIf([](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return clean;
}

void appendEncoded(QByteArray &out, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code > 0x20 && code < 0x7f && c != '"' && c != '<' && c != '>' && c != '`') {
            out += c;
        } else {
            out += '%';
            out += digits[code >> 4];
            out += digits[code & 15];
        }
    }
}

bool isDot(QByteArrayView segment)
{
    return segment == "." || segment.compare("%2e", Qt::CaseInsensitive) == 0;
}

bool isDotDot(QByteArrayView segment)
{
    return segment == ".." || segment.compare(".%2e", Qt::CaseInsensitive) == 0 ||
           segment.compare("%2e.", Qt::CaseInsensitive) == 0 ||
           segment.compare("%2e%2e", Qt::CaseInsensitive) == 0;
}

// Dot segments are taken out (RFC 3986, 5.2.4), backslashes are slashes.
void appendPath(QByteArray &out, QByteArrayView path)
{
    const qsizetype root = out.size();
    qsizetype from = 0;
    while (from <= path.size()) {
        qsizetype to = from;
        while (to < path.size() && path[to] != '/' && path[to] != '\\')
            ++to;
        const QByteArrayView segment = path.sliced(from, to - from);
        const bool last = to >= path.size();
        if (isDotDot(segment)) {
            const qsizetype slash = out.lastIndexOf('/');
            if (slash >= root)
                out.truncate(slash);
            if (last)
                out += '/';
        } else if (isDot(segment)) {
            if (last)
                out += '/';
        } else if (from > 0 || !segment.isEmpty()) {
            out += '/';
            appendEncoded(out, segment);
        }
        from = to + 1;
    }
    if (out.size() == root)
        out += '/';
}

// Lower-case host with its port, unless that is the scheme's own; empty: it cannot be a host.
QByteArray authorityOf(QByteArrayView text, bool https)
{
    if (const qsizetype at = text.lastIndexOf('@'); at >= 0)
        text = text.sliced(at + 1);
    qsizetype hostEnd = text.size();
    const qsizetype bracket = text.lastIndexOf(']');
    const qsizetype colon = text.lastIndexOf(':');
    int port = https ? 443 : 80;
    if (colon > bracket) {
        hostEnd = colon;
        if (colon + 1 < text.size()) {
            bool good = false;
            port = text.sliced(colon + 1).toInt(&good);
            if (!good || port < 1 || port > 65535)
                return {};
        }
    }
    QByteArray host = text.first(hostEnd).toByteArray();
    const auto isForeign = [](char c) { return static_cast<signed char>(c) < 0; };
    if (host.contains('%'))
        host = QByteArray::fromPercentEncoding(host);
    if (std::any_of(host.begin(), host.end(), isForeign))
        host = QUrl::toAce(QString::fromUtf8(host));
    if (std::any_of(host.begin(), host.end(), isForeign))
        return {};
    host = host.toLower();
    while (host.endsWith('.'))
        host.chop(1);
    if (host.isEmpty())
        return {};
    const bool literal = host.startsWith('[') && host.endsWith(']');
    for (const char c : host)
        if (isControl(c) || QByteArrayView("#/:<>?@[\\]^|%\"'(),;").contains(c))
            if (!literal || QByteArrayView("[]:.").indexOf(c) < 0)
                return {};
    if (port != (https ? 443 : 80))
        host += ':' + QByteArray::number(port);
    return host;
}

qsizetype firstOf(QByteArrayView text, QByteArrayView marks)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (marks.contains(text[i]))
            return i;
    return text.size();
}

} // namespace

WebUrl WebUrl::ofKind(Kind kind)
{
    WebUrl url;
    url.m_kind = kind;
    return url;
}

void WebUrl::take(QByteArrayView target)
{
    const qsizetype hash = firstOf(target, "#");
    if (hash < target.size())
        m_fragment = QByteArray::fromPercentEncoding(target.sliced(hash + 1).toByteArray());
    target = target.first(hash);
    const qsizetype question = firstOf(target, "?");
    m_pathAt = m_text.size();
    appendPath(m_text, target.first(question));
    m_queryAt = m_text.size();
    appendEncoded(m_text, target.sliced(question));
}

WebUrl WebUrl::made(QByteArrayView scheme, QByteArrayView authority, QByteArrayView rest)
{
    const bool https = scheme.size() == 6;
    const QByteArray host = authorityOf(authority, https);
    if (host.isEmpty())
        return ofKind(Kind::Wrong);
    WebUrl url;
    url.m_kind = Kind::Web;
    url.m_text.reserve(16 + host.size() + rest.size());
    url.m_text += https ? "https://" : "http://";
    url.m_hostAt = url.m_text.size();
    url.m_text += host;
    const qsizetype colon = host.lastIndexOf(':');
    url.m_hostEnd = colon > host.lastIndexOf(']') ? url.m_hostAt + colon : url.m_text.size();
    url.take(rest);
    return url;
}

WebUrl WebUrl::parse(QByteArrayView text)
{
    return WebUrl().resolve(text);
}

WebUrl WebUrl::resolve(QByteArrayView written) const
{
    const QByteArray clean = cleaned(written);
    QByteArrayView reference(clean);
    if (const qsizetype length = schemeLength(reference)) {
        const QByteArrayView scheme = reference.first(length);
        const bool https = isScheme(scheme, "https");
        if (https || isScheme(scheme, "http")) {
            reference = reference.sliced(length);
            qsizetype slashes = 0;
            while (slashes < reference.size() && (reference[slashes] == '/' || reference[slashes] == '\\'))
                ++slashes;
            if (slashes == 0)
                return ofKind(Kind::Wrong);
            reference = reference.sliced(slashes);
            const qsizetype end = firstOf(reference, "/\\?#");
            return made(scheme, reference.first(end), reference.sliced(end));
        }
        return ofKind(length == 2 || isScheme(scheme, "file") ? Kind::Wrong : Kind::Other);
    }
    if (!isWeb())
        return ofKind(Kind::Wrong);
    const QByteArrayView base(m_text);
    const QByteArrayView scheme = isHttps() ? "https:" : "http:";
    if (reference.startsWith("//") || reference.startsWith("\\\\")) {
        reference = reference.sliced(2);
        const qsizetype end = firstOf(reference, "/\\?#");
        return made(scheme, reference.first(end), reference.sliced(end));
    }
    WebUrl url;
    url.m_kind = Kind::Web;
    url.m_text.reserve(m_text.size() + reference.size());
    url.m_text += base.first(m_pathAt);
    url.m_hostAt = m_hostAt;
    url.m_hostEnd = m_hostEnd;
    if (reference.startsWith('/') || reference.startsWith('\\')) {
        url.take(reference);
        return url;
    }
    QByteArrayView kept = base.sliced(m_pathAt, m_queryAt - m_pathAt);
    if (reference.isEmpty() || reference.startsWith('#'))
        kept = base.sliced(m_pathAt);
    else if (!reference.startsWith('?'))
        kept = kept.first(kept.lastIndexOf('/') + 1);
    url.take(kept.toByteArray().append(reference));
    return url;
}

QByteArray WebUrl::host() const
{
    return m_text.sliced(m_hostAt, m_hostEnd - m_hostAt);
}

int WebUrl::port() const
{
    if (m_hostEnd == m_pathAt)
        return isHttps() ? 443 : 80;
    return m_text.sliced(m_hostEnd + 1, m_pathAt - m_hostEnd - 1).toInt();
}

QByteArrayView WebUrl::path() const
{
    return QByteArrayView(m_text).sliced(m_pathAt, m_queryAt - m_pathAt);
}

QByteArray WebUrl::folder() const
{
    return m_text.left(m_text.lastIndexOf('/', m_queryAt - 1) + 1);
}

} // namespace xw::probe
