#include "probe/html/script_addresses.h"

#include "base/qt_compat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{
constexpr qsizetype kLongestScript = 1 << 20; // signs that are looked at
constexpr qsizetype kLongestScriptAddress = 2000;

/// The end of a comment that begins at `at`, or `at`.
qsizetype behindComment(QStringView style, qsizetype at)
{
    if (style[at] != u'/' || at + 1 >= style.size() || style[at + 1] != u'*')
        return at;
    const qsizetype end = style.indexOf(u"*/", at + 2);
    return end < 0 ? style.size() : end + 2;
}

/// @import "a.css"; @import url(…) is found as any url(). Answers where to go on.
qsizetype importedAddress(QStringView style, qsizetype at, std::vector<FoundAddress> &found)
{
    while (at < style.size() && style[at].isSpace())
        ++at;
    if (at >= style.size() || (style[at] != u'"' && style[at] != u'\''))
        return at;
    const qsizetype end = style.indexOf(style[at], at + 1);
    if (end < 0 || end - at > kLongestScriptAddress)
        return at + 1;
    const QStringView written = style.sliced(at + 1, end - at - 1).trimmed();
    if (!written.isEmpty())
        found.push_back({written.toString(), at + 1});
    return end + 1;
}
} // namespace

std::vector<FoundAddress> styleAddresses(QStringView style)
{
    std::vector<FoundAddress> found;
    if (style.indexOf(u"url", 0, Qt::CaseInsensitive) < 0 &&
        style.indexOf(u"@import", 0, Qt::CaseInsensitive) < 0)
        return found;
    for (qsizetype i = 0; i + 4 < style.size();) {
        if (const qsizetype behind = behindComment(style, i); behind > i) {
            i = behind;
            continue;
        }
        if (style[i] == u'@' && style.sliced(i).startsWith(u"@import", Qt::CaseInsensitive)) {
            i = importedAddress(style, i + 7, found);
            continue;
        }
        if (style.sliced(i, 4).compare(u"url(", Qt::CaseInsensitive) != 0) {
            ++i;
            continue;
        }
        const qsizetype begin = i + 4;
        qsizetype end = begin;
        while (end < style.size() && style[end] != u')' && end - begin < kLongestScriptAddress)
            ++end;
        i = end;
        QStringView written = style.sliced(begin, end - begin).trimmed();
        if (written.size() > 1 && (written.front() == u'"' || written.front() == u'\''))
            written =
                written.sliced(1, written.size() - (written.back() == written.front() ? 2 : 1)).trimmed();
        if (!written.isEmpty())
            found.push_back({written.toString(), begin});
    }
    return found;
}

std::vector<FoundAddress> scriptAddresses(QStringView script)
{
    static const QRegularExpression opens(
        uR"((?:location(?:\.href)?\s*=|(?:window\.open|location\.(?:replace|assign))\s*\(|href\s*=)\s*\\?["']([^"'\\<>\s]{1,2000})\\?["'](?!\s*\+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<FoundAddress> found;
    const QStringView head = script.first(std::min(script.size(), kLongestScript));
    if (!head.contains(u"location", Qt::CaseInsensitive) && !head.contains(u"open", Qt::CaseInsensitive) &&
        !head.contains(u"href", Qt::CaseInsensitive))
        return found;
    for (auto it = globalMatchView(opens, head); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString written = match.captured(1);
        const bool isTemplate =
            written.contains(u"{{"_s) || written.contains(u"${"_s) || written.contains(u'+');
        if (!isTemplate && (written.contains(u'/') || written.contains(u'.')))
            found.push_back({written, match.capturedStart(1)});
    }
    return found;
}

} // namespace xw::probe
