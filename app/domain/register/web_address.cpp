#include "domain/web_address.h"

#include "base/half_width.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
bool isUsualSign(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u',' && c != u';' && c != u'"' && c != u'\'' && c != u'\\' &&
           c != u'<' && c != u'>' && c != u'|';
}

constexpr bool isHostSign(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
           c == u'.' || c == u':';
}

// http://host.name/path in everyday signs: nearly every cell, so it is looked at once and not copied.
bool isCleanAddress(const QString &text)
{
    const qsizetype begin = text.startsWith(u"http://", Qt::CaseInsensitive)    ? 7
                            : text.startsWith(u"https://", Qt::CaseInsensitive) ? 8
                                                                                : 0;
    const char16_t *at = QStringView(text).utf16() + begin;
    const char16_t *const end = at + (text.size() - begin);
    if (begin == 0 || at == end || *at == u'.' || *at == u':')
        return false;
    int dots = 0, colons = 0;
    for (; at != end && *at != u'/'; ++at) {
        if (!isHostSign(*at) || (*at == u'.' && at[-1] == u'.'))
            return false;
        dots += *at == u'.';
        colons += *at == u':';
    }
    if (dots == 0 || colons > 1 || at[-1] == u'.' || at[-1] == u':')
        return false;
    for (; at != end; ++at)
        if (!isUsualSign(QChar(*at)) || (*at == u'/' && at[-1] == u':'))
            return false;
    return end[-1] != u'.';
}

// Full-width signs half-width, the dots of Chinese keyboards dots, every blank one.
QString halfWidthAddress(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u'。' || c == u'｡' || c == u'·')
            plain += u'.';
        else
            plain += c.isSpace() ? QChar(u' ') : c == u'\\' ? QChar(u'/') : halfWidth(c);
    }
    return plain.simplified();
}

// One scheme with its signs, whatever the typist made of it: http:/, http//, http:, htp://, http:///.
const QRegularExpression &brokenScheme()
{
    static const QRegularExpression scheme(
        u"^(?:h*t+p(?<s>s?)|hppt(?<s2>s?)) ?(?:[:;.,]+ ?/+|[:;] ?|/{2,}) ?[:/]* ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return scheme;
}

struct Address {
    QString scheme; // empty: none was written
    QString rest;
};

Address takenApart(QString text)
{
    Address address;
    for (;;) {
        const QRegularExpressionMatch match = brokenScheme().match(text);
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        const bool isSecure = !match.captured(u"s"_s).isEmpty() || !match.captured(u"s2"_s).isEmpty();
        address.scheme = isSecure ? u"https://"_s : u"http://"_s;
        text.remove(0, match.capturedLength());
    }
    address.rest = text;
    return address;
}

// Where one address ends and another begins; a comma inside a host ("www,name.gov.cn") is none.
QStringList severalOf(const QString &text)
{
    static const QRegularExpression between(
        u"(?:[ ,;、|]|(?<=[^/:.])/)+ ?(?=https?:/|www\\.[\\w-]+\\.)|[ ;、|]+(?=[\\w-]+\\.[\\w-]+\\.)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression glued(u"(?<=[\\w/])[^\\x00-\\x7f]{0,3}(?=https?://)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression commas(u",(?=(?:[\\w-]+\\.){2,}[\\w-]+)"_s);
    QStringList parts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QStringList whole = part.split(commas, Qt::SkipEmptyParts);
        const bool allHosts =
            std::all_of(whole.begin(), whole.end(), [](const QString &one) { return one.count(u'.') >= 2; });
        for (const QString &one : allHosts ? whole : QStringList(part))
            parts << one.split(glued, Qt::SkipEmptyParts);
    }
    return parts;
}

bool mayBeHost(const QString &host)
{
    static const QRegularExpression form(
        u"^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+(?:[a-zA-Z0-9-]{2,}|[^\\x00-\\x7f]{2,})\\.?(?::\\d{1,5})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbers(
        u"^(?:\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+\\])(?::\\d{1,5})?$"_s);
    static const QRegularExpression onlyNumbers(u"^[\\d.]+(?::\\d+)?$"_s);
    return numbers.match(host).hasMatch() ||
           (form.match(host).hasMatch() && !onlyNumbers.match(host).hasMatch());
}

QString withoutEnd(QString text)
{
    constexpr QStringView marks = u".,;:!?、)]}>\"'”’》";
    while (!text.isEmpty() && (marks.contains(text.back()) || text.back() == u' ') &&
           !(text.back() == u']' && text.contains(u'[')) && !(text.back() == u')' && text.contains(u'(')))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u"(<[\"'“‘《 ").contains(text.front()) && !text.contains(u']'))
        text.remove(0, 1);
    return text;
}

// The one address inside other words: 网址：http://name.gov.cn（新）. Empty: there is none, or several.
QString addressInWords(const QString &text)
{
    static const QRegularExpression inside(
        u"https?://(?:[a-z0-9_-]+\\.)+[a-z]{2,}(?::\\d{1,5})?(?:/[a-z0-9._~%/?#&=+-]*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator all = inside.globalMatch(text);
    if (!all.hasNext())
        return {};
    const QRegularExpressionMatch match = all.next();
    return all.hasNext() ? QString() : match.captured();
}

QString hostPart(const QString &rest)
{
    static const QRegularExpression end(u"[/?#]"_s);
    const qsizetype at = rest.indexOf(end);
    return at < 0 ? rest : rest.left(at);
}
} // namespace

WebAddress webAddress(const QString &text)
{
    if (text.isEmpty() || isCleanAddress(text))
        return {text, {}};
    const QString plain = withoutEnd(halfWidthAddress(text));
    const Address whole = takenApart(plain);
    QStringList parts = severalOf(whole.rest);
    if (parts.isEmpty())
        return {{}, Message{QT_TRANSLATE_NOOP("xw", "This is not a web address: it is left out"), {}}};
    QString rest = withoutEnd(parts.takeFirst());
    if (!parts.isEmpty() && !mayBeHost(hostPart(rest))) { // blanks inside one address
        rest = withoutEnd(QString(whole.rest).remove(u' '));
        parts.clear();
    }
    QString host = hostPart(rest);
    QString path = rest.sliced(host.size());
    host.remove(u' ').replace(u',', u'.').replace(u'，', u'.').replace(u'、', u'.');
    static const QRegularExpression dots(u"\\.{2,}"_s);
    host.replace(dots, u"."_s);
    path.replace(u' ', u"%20"_s);
    const QString mended = (whole.scheme.isEmpty() ? u"http://"_s : whole.scheme) + host + path;
    const bool isHost = mayBeHost(host);
    if (const QString inside = isHost && parts.isEmpty() ? QString() : addressInWords(plain);
        !inside.isEmpty() && mayBeHost(hostPart(inside.sliced(inside.indexOf(u"//"_s) + 2))))
        return {inside, Message{QT_TRANSLATE_NOOP("xw", "The address was put right: %1"), {inside}}};
    if (!isHost && whole.scheme.isEmpty())
        return {{}, Message{QT_TRANSLATE_NOOP("xw", "This is not a web address: it is left out"), {}}};
    if (!isHost)
        return {text,
                Message{QT_TRANSLATE_NOOP("xw", "This cannot be the address of a site: it was kept as it is"),
                        {}}};
    if (!parts.isEmpty())
        return {mended, Message{QT_TRANSLATE_NOOP("xw", "Several addresses stand here: %1 was taken, not %2"),
                                {mended, parts.join(u", "_s)}}};
    if (mended == text)
        return {text, {}};
    if (whole.scheme.isEmpty() && mended == u"http://"_s + text)
        return {mended, Message{QT_TRANSLATE_NOOP("xw", "http:// was missing and was added"), {}}};
    return {mended, Message{QT_TRANSLATE_NOOP("xw", "The address was put right: %1"), {mended}}};
}

bool isWebAddress(QStringView text)
{
    if (text.size() < 6 || !text.contains(u'.'))
        return false;
    if (text.startsWith(u"http:", Qt::CaseInsensitive) || text.startsWith(u"https:", Qt::CaseInsensitive) ||
        text.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    return text.contains(u".gov.cn", Qt::CaseInsensitive) &&
           std::all_of(text.begin(), text.end(), isUsualSign);
}

} // namespace xw
