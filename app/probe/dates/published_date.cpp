#include "probe/dates/page_date.h"

#include "base/html_entities.h"
#include "probe/html_page.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

std::optional<PageDate> declaredDate(const QString &text, const QDate &asOf)
{
    auto date = wholeDate(text, asOf);
    if (!date || date->source == DateSource::Relative)
        return std::nullopt;
    date->source = DateSource::Declared;
    return date;
}

/// JSON-LD, and what search engines ask for in a script: "pubDate": "2020-04-07T10:00:00".
std::optional<PageDate> scriptDate(const HtmlPage &page, const QDate &asOf)
{
    static const QRegularExpression field(
        u"\"(?:datePublished|pubDate|upDate|dateModified|publishTime)\"\\s*:\\s*\"([^\"]{8,40})\""_s);
    for (qint32 i = 0; i + 1 < page.size(); ++i) {
        if (page.node(i).tag != Tag::Script ||
            !page.attribute(i, u"type").contains(u"ld+json", Qt::CaseInsensitive))
            continue;
        const auto match = field.match(page.source(i + 1).toString());
        if (match.hasMatch())
            if (const auto date = declaredDate(match.captured(1), asOf))
                return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<PageDate> publishedDate(const HtmlPage &page, const QDate &asOf)
{
    for (const QString &name : {u"PubDate"_s, u"publishdate"_s, u"article:published_time"_s,
                                u"datePublished"_s, u"publish-date"_s, u"createDate"_s, u"others"_s})
        if (const auto date =
                declaredDate(withoutEntities(page.meta(name)).section(u"页面生成时间"_s, -1), asOf))
            return date;
    if (const auto date = scriptDate(page, asOf))
        return date;
    for (qint32 i = 0; i < page.size(); ++i)
        if (page.node(i).tag == Tag::Time)
            if (const auto date = declaredDate(page.value(i, u"datetime"), asOf))
                return date;
    for (const TextBlock &block : textBlocksOf(page)) {
        if (block.text.size() > 300)
            continue;
        if (const auto date = labelledDate(block.text, asOf); date && date->source == DateSource::Written)
            return date;
    }
    return std::nullopt;
}

} // namespace xw::probe
