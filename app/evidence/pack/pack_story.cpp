#include "evidence/pack_story.h"

#include "domain/site_reading.h"
#include "probe/plain_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <set>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

constexpr size_t mostStoryPlaces = 200;

QString pageKey(const QString &url)
{
    QString key = url.section(u'#', 0, 0);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

/// A place in what a probe of one kind prints (docs/probe.md): the member that lists them, and theirs.
struct ListedPlaces {
    QLatin1StringView list, page, quote, text;
};
constexpr ListedPlaces listedPlaces[] = {
    {"broken"_L1, "page"_L1, "text"_L1, "url"_L1},
    {"columns"_L1, "url"_L1, "name"_L1, "newest"_L1},
    {"doubts"_L1, "page"_L1, "found"_L1, "about"_L1},
    {"findings"_L1, "page"_L1, "wrong"_L1, "right"_L1},
};

StoryFinding readingFinding(const QJsonObject &object)
{
    StoryFinding story;
    story.check = object.value(u"check"_s).toString();
    if (const auto finding = findingFromJson(object)) {
        story.text = textOf(*finding);
        for (const ReadPlace &place : finding->places)
            story.places.push_back({place.url, place.quote, place.text});
    }
    return story;
}

void addListed(PackStory &story, const QString &kind, const QString &home)
{
    StoryFinding found;
    found.check = kind;
    found.text = kind;
    for (const ListedPlaces &names : listedPlaces)
        for (const QJsonValue &one : story.verdict.value(names.list).toArray()) {
            const QString page = one[names.page].toString();
            const bool counts =
                names.list != "columns"_L1 || one[u"stale"_s].toBool() || one[u"blank"_s].toBool();
            if (counts && found.places.size() < mostStoryPlaces)
                found.places.push_back(
                    {page.isEmpty() ? home : page, one[names.quote].toString(), one[names.text].toString()});
        }
    if (found.places.empty())
        found.places.push_back({home, {}, story.verdict.value(u"reason"_s).toString()});
    story.findings.push_back(std::move(found));
}

} // namespace

const StoryPage *PackStory::page(const QString &url) const
{
    const QString key = pageKey(url);
    for (const StoryPage &one : pages)
        if (pageKey(one.url) == key)
            return &one;
    return nullptr;
}

PackStory readStory(const QByteArray &bytes)
{
    PackStory story;
    story.report = checkPack(bytes);
    const QString home = story.report.facts.value(u"mainPageUrl"_s).toString();
    std::set<QString> told;
    int verdict = 0;
    for (const ListedRecord &record : story.report.records) {
        if (record.type == "metadata" && record.contentType.startsWith("application/json"))
            verdict = record.number;
        else if (record.type == "resource" && record.contentType.startsWith("image/"))
            story.picture = record.number;
        if (record.type != "response" || !record.contentType.toLower().contains("html"))
            continue;
        const QString url = QString::fromUtf8(record.url);
        if (told.insert(pageKey(url)).second)
            story.pages.push_back({record.number, url, record.status, QString::fromLatin1(record.date)});
    }
    std::stable_partition(story.pages.begin(), story.pages.end(),
                          [&home](const StoryPage &page) { return pageKey(page.url) == pageKey(home); });
    if (verdict > 0)
        if (const auto page = recordPage(bytes, verdict, {}))
            story.verdict = QJsonDocument::fromJson(page->body).object();
    bool isReading = false;
    for (const QJsonValue &one : story.verdict.value(u"findings"_s).toArray())
        if (one.toObject().contains(u"check"_s)) {
            isReading = true;
            story.findings.push_back(readingFinding(one.toObject()));
        }
    if (!isReading && !story.verdict.isEmpty())
        addListed(story, story.verdict.value(u"kind"_s).toString(), home);
    return story;
}

Result<StoryText> storyText(const QByteArray &pack, const StoryPage &page)
{
    const auto bytes = recordPage(pack, page.record, page.url);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const probe::HtmlPage read(probe::decodePage(bytes->body, bytes->contentType), page.url);
    probe::PlainHtml plain = probe::plainHtmlOf(read);
    return StoryText{std::move(plain.html), plain.cut};
}

} // namespace xw::evidence
