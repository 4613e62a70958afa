#include "probe/freshness/script_lists.h"

#include "probe/freshness/link_lists.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kMostListScript = 1 << 19;
constexpr int kMostRecords = 500;
constexpr int kBeijing = 8 * 3600; // seconds east of Greenwich

QString unescaped(QString text)
{
    static const QRegularExpression code(u"\\\\u([0-9a-fA-F]{4})"_s);
    for (qsizetype at = 0; (at = text.indexOf(code, at)) >= 0; ++at)
        text.replace(at, 6, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
    return text.replace(u"\\/"_s, u"/"_s).replace(u"\\\""_s, u"\""_s).replace(u"\\'"_s, u"'"_s);
}

/// Milliseconds or seconds since 1970 as a day; else as it is written.
QString dayOf(const QString &written)
{
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (!isNumber || written.size() < 10)
        return written;
    const qint64 seconds = written.size() > 11 ? number / 1000 : number;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone(kBeijing)).date().toString(Qt::ISODate);
}

/// One {…} as an item of a list; empty: it is no entry.
QString itemOf(QStringView record)
{
    static const QRegularExpression field(
        u"[\"']?(?<name>[A-Za-z_]\\w{0,30})[\"']?\\s*:\\s*(?:\"(?<a>(?:[^\"\\\\]|\\\\.)*)\"|'(?<b>(?:[^'\\\\]|\\\\.)*)'|(?<c>\\d{10,13}))"_s);
    static const QRegularExpression url(u"url|href|link|path|src"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"title|name|subject|bt|text"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression day(u"date|time|day|rq|sj"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression due(u"end|expire|valid|deadline"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QString to, words, on;
    for (auto it = field.globalMatch(record.toString()); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(u"name"_s);
        const QString value =
            unescaped(match.captured(u"a"_s) + match.captured(u"b"_s) + match.captured(u"c"_s)).trimmed();
        if (to.isEmpty() && name.contains(url) && (value.contains(u'/') || value.contains(u".htm"_s)))
            to = value;
        else if (on.isEmpty() && name.contains(day) && !name.contains(due))
            on = dayOf(value);
        else if (name.contains(title) && hanCount(value) > hanCount(words))
            words = value;
    }
    if (to.isEmpty() || hanCount(words) < 4)
        return {};
    return u"<li><a href=\"%1\">%2</a><span>%3</span></li>"_s.arg(QString(to).replace(u'"', u"%22"_s),
                                                                  words.toHtmlEscaped(), on.toHtmlEscaped());
}

QString listOf(QStringView script)
{
    static const QRegularExpression record(u"\\{[^{}]{12,1500}\\}"_s);
    static const QRegularExpression write(
        u"document\\.write(?:ln)?\\(\\s*(?:\"((?:[^\"\\\\]|\\\\.){8,})\"|'((?:[^'\\\\]|\\\\.){8,})')\\s*\\)"_s);
    const QString text = script.toString();
    QString items, written;
    int count = 0;
    for (auto it = record.globalMatch(text); it.hasNext() && count < kMostRecords;) {
        const QString item = itemOf(it.next().capturedView(0));
        count += !item.isEmpty();
        items += item;
    }
    if (count >= 2)
        return u"<ul>"_s + items + u"</ul>"_s;
    for (auto it = write.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        written += unescaped(match.captured(1) + match.captured(2));
    }
    return written.contains(u"<a"_s, Qt::CaseInsensitive) ? written : QString();
}

} // namespace

PageText withScriptLists(PageText page)
{
    static const QRegularExpression begin(u"<script(?<rest>[^>]{0,500})>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString made;
    qsizetype kept = 0;
    for (auto match = begin.match(page.text); match.hasMatch();
         match = begin.match(page.text, match.capturedEnd())) {
        const qsizetype from = match.capturedEnd();
        const qsizetype end = page.text.indexOf(u"</script"_s, from, Qt::CaseInsensitive);
        if (end < 0)
            break;
        if (match.captured(u"rest"_s).contains(u"xml"_s) || end - from > kMostListScript)
            continue; // taken apart by the page itself
        const QString list = listOf(QStringView(page.text).sliced(from, end - from));
        if (list.isEmpty())
            continue;
        made += QStringView(page.text).sliced(kept, match.capturedStart() - kept);
        made += list;
        kept = end;
        kept = std::max(kept, page.text.indexOf(u'>', end) + 1);
    }
    if (kept > 0)
        page.text = made + page.text.sliced(kept);
    return page;
}

} // namespace xw::probe
