// What pages show to search engines and to whoever comes from one, and to nobody else: the most common
// way in which a site that was broken into goes on looking well to its owner.
#include "probe/site_doubts.h"

#include "probe/crawl/fetch_all.h"
#include "probe/doubts/page_doubts.h"
#include "probe/html_page.h"
#include "probe/url/web_url.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr size_t mostPlaces = 40;
constexpr size_t comparedColumns = 3;
constexpr int confirmations = 2; // of what differs: what turns between two passes one of them by chance

const QByteArray spiderAgent =
    QByteArrayLiteral("Mozilla/5.0 (compatible; Baiduspider/2.0; "
                      "+http://www.baidu.com/search/spider.html) Xunwang/" XUNWANG_VERSION);
const QByteArray searchReferer = QByteArrayLiteral("https://www.baidu.com/s?wd=gov");

/// What of a page is compared.
struct Shown {
    QByteArray host; ///< where it ended
    QString title, keywords, description;
    QHash<QString, QString> links; ///< to hosts that are not the government's: address, text
};

Shown shownBy(const Visit &visit)
{
    Shown shown;
    shown.host = WebUrl::parse(visit.finalUrl).host();
    const HtmlPage page(decodePage(visit.body, visit.header("content-type")),
                        QString::fromUtf8(visit.finalUrl));
    shown.title = page.title().simplified();
    shown.keywords = page.meta(u"keywords"_s).simplified();
    shown.description = page.meta(u"description"_s).simplified();
    for (const PageLink &link : linksOf(page))
        if (link.kind == LinkKind::Anchor && !link.address.isEmpty() && !isGovernmentAddress(link.address) &&
            WebUrl::parse(link.address.toUtf8()).host() != shown.host)
            shown.links.insert(link.address, link.text);
    return shown;
}

/// Letters alone: days, counts and spaces change from one visit to the next.
QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetter(); });
    return text;
}

bool isOther(const QString &a, const QString &b)
{
    const QString one = lettersOf(a), other = lettersOf(b);
    return one != other && !one.contains(other) && !other.contains(one);
}

/// What all of a person's visits lack, in what is the same in all of them: where they differ from each other,
/// a difference means nothing.
class Comparison
{
public:
    explicit Comparison(const std::vector<Visit> &persons)
    {
        for (const Visit &visit : persons)
            if (visit.ok())
                m_persons.push_back(shownBy(visit));
    }

    std::vector<DoubtfulPlace> with(const Visit &visit, const QString &page) const
    {
        const Shown other = shownBy(visit);
        std::vector<DoubtfulPlace> places;
        const auto tell = [&](const QString &address, const QString &text) {
            if (places.size() < mostPlaces)
                places.push_back({DoubtfulPlace::Kind::Cloaked, page, address, text});
        };
        if (std::ranges::none_of(m_persons, [&](const Shown &one) { return one.host == other.host; }) &&
            !isGovernmentAddress(u"http://"_s + QString::fromLatin1(other.host))) {
            tell(QString::fromUtf8(visit.finalUrl), other.title);
            return places;
        }
        for (const auto part : {&Shown::title, &Shown::keywords, &Shown::description})
            if (isSame([part](const Shown &one) { return one.*part; }) && isTold(other, part))
                tell({}, other.*part);
        const QSet<QString> known = hostsOf(m_persons.front());
        if (isSame(hostsOf))
            for (auto link = other.links.begin(); link != other.links.end(); ++link)
                if (!known.contains(hostOf(link.key())))
                    tell(link.key(), link.value());
        return places;
    }

private:
    static QString hostOf(const QString &address) { return address.section(u'/', 2, 2); }
    static QSet<QString> hostsOf(const Shown &shown)
    {
        QSet<QString> hosts;
        for (auto link = shown.links.keyBegin(); link != shown.links.keyEnd(); ++link)
            hosts.insert(hostOf(*link));
        return hosts;
    }
    template <class Part>
    [[nodiscard]] bool isSame(Part part) const
    {
        return std::ranges::all_of(m_persons,
                                   [&](const Shown &one) { return part(one) == part(m_persons.front()); });
    }
    [[nodiscard]] bool isTold(const Shown &other, QString Shown::*part) const
    {
        const Shown &person = m_persons.front();
        return !(other.*part).isEmpty() && isOther(other.*part, person.*part) &&
               !((person.*part).isEmpty() && part != &Shown::title && other.title == person.title);
    }

    std::vector<Shown> m_persons;
};

/// if (document.referrer.indexOf('baidu') > 0) location = …: it looks whence one comes, and sends on.
std::optional<QString> sendingScript(const Visit &visit)
{
    static const QRegularExpression form(
        u"document\\.referrer[\\s\\S]{0,400}?(?:baidu|sogou|so\\.com|google|bing|haosou|sm\\.cn)[\\s\\S]{0,"
        u"400}?"
        "location(?:\\.href)?(?:\\s*=\\s*|\\.replace\\(\\s*)[\"']([^\"']{4,300})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const HtmlPage page(decodePage(visit.body, visit.header("content-type")));
    for (qint32 i = 0; i + 1 < page.size(); ++i)
        if (page.node(i).tag == Tag::Script && page.node(i).end == i + 2)
            if (const auto match =
                    form.match(page.source(i + 1)
                                   .first(std::min<qsizetype>(page.source(i + 1).size(), 1 << 16))
                                   .toString());
                match.hasMatch())
                return match.captured(1);
    return std::nullopt;
}

/// One page as a person, a spider and a searcher are shown it.
struct PageViews {
    std::array<VisitRequest, 4> requests; ///< person, spider, searcher, person
    QString page;
    std::vector<Visit> persons;
    std::vector<std::vector<Visit>> others; ///< a round each
    std::vector<DoubtfulPlace> left, places;

    explicit PageViews(std::array<VisitRequest, 4> made) : requests(std::move(made)) {}

    void takeFirst(std::array<Visit, 3> seen)
    {
        if (!seen[0].ok())
            return;
        page = QString::fromUtf8(seen[0].finalUrl);
        if (const auto sends = sendingScript(seen[0]); sends && !isGovernmentAddress(*sends))
            places.push_back({DoubtfulPlace::Kind::Cloaked, page, *sends, u"document.referrer"_s});
        persons.push_back(std::move(seen[0]));
        others.push_back({std::move(seen[1]), std::move(seen[2])});
        left = differences(others.front());
    }

    // What turns round from visit to visit is shown to all: it must be so again and again, and never to a
    // person.
    void confirm(Fetcher &fetcher, const JobPtr &job)
    {
        for (int round = 0; round < confirmations && !left.empty(); ++round) {
            std::vector<Visit> again = fetchAll(fetcher, {requests.begin(), requests.end()}, job);
            if (!again[0].ok() || (job && job->isCancelled()))
                return left.clear();
            others.push_back({std::move(again[1]), std::move(again[2])});
            persons.push_back(std::move(again[0]));
            persons.push_back(std::move(again[3]));
            left = differences(others.front());
            for (size_t k = 1; k < others.size(); ++k) {
                const std::vector<DoubtfulPlace> here = differences(others[k]);
                std::erase_if(left, [&here](const DoubtfulPlace &place) {
                    return std::find(here.begin(), here.end(), place) == here.end();
                });
            }
        }
        std::move(left.begin(), left.end(), std::back_inserter(places));
    }

private:
    // A gate may keep spiders out: that is no deceit.
    [[nodiscard]] std::vector<DoubtfulPlace> differences(const std::vector<Visit> &round) const
    {
        std::vector<DoubtfulPlace> found;
        const Comparison usual(persons);
        for (const Visit &other : round)
            if (other.ok())
                for (DoubtfulPlace &place : usual.with(other, page))
                    if (std::find(found.begin(), found.end(), place) == found.end())
                        found.push_back(std::move(place));
        return found;
    }
};

} // namespace

std::vector<QByteArray> pagesToCompare(const QByteArray &start, const std::vector<FetchedPage> &pages,
                                       const std::vector<Column> &columns)
{
    std::vector<QByteArray> chosen{start};
    const auto add = [&chosen](const QString &address) {
        const QByteArray url = address.toUtf8();
        if (std::find(chosen.begin(), chosen.end(), url) == chosen.end())
            chosen.push_back(url);
    };
    QSet<QString> read;
    for (size_t k = 1; k < pages.size(); ++k)
        read.insert(pages[k].address);
    for (const Column &column : columns)
        if (chosen.size() <= comparedColumns && read.contains(column.address))
            add(column.address);
    // Titles come last: one of what was published.
    if (pages.size() > 1)
        add(pages.back().address);
    return chosen;
}

std::vector<DoubtfulPlace> cloakedPlacesOf(const std::vector<QByteArray> &pages, int deadlineMs,
                                           Fetcher &fetcher, const JobPtr &job)
{
    const auto requestsFor = [deadlineMs](const QByteArray &url, const QByteArray &home) {
        VisitRequest person;
        person.url = url;
        person.registeredHost = WebUrl::parse(home).host();
        person.deadlineMs = deadlineMs;
        person.bodyKept = 2 * 1024 * 1024;
        person.paced = true;
        VisitRequest spider = person, search = person;
        spider.agent = spiderAgent;
        search.referer = searchReferer;
        return std::array{person, spider, search, person};
    };
    std::vector<PageViews> all;
    std::vector<VisitRequest> requests;
    for (const QByteArray &url : pages) {
        all.emplace_back(requestsFor(url, pages.front()));
        for (size_t k = 0; k < 3; ++k)
            requests.push_back(all.back().requests[k]);
    }
    std::vector<Visit> seen = fetchAll(fetcher, requests, job);
    for (size_t page = 0; page < all.size(); ++page)
        all[page].takeFirst(
            {std::move(seen[3 * page]), std::move(seen[3 * page + 1]), std::move(seen[3 * page + 2])});
    std::vector<DoubtfulPlace> places;
    for (PageViews &page : all) {
        if (job && job->isCancelled())
            return {};
        page.confirm(fetcher, job);
        // What stands on every page is told once.
        for (DoubtfulPlace &place : page.places)
            if (places.size() < mostPlaces &&
                std::none_of(places.begin(), places.end(), [&place](const DoubtfulPlace &known) {
                    return known.address == place.address && known.text == place.text;
                }))
                places.push_back(std::move(place));
    }
    return places;
}

} // namespace xw::probe
