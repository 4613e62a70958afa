#include "ctl/probe/probe_runs.h"

#include "base/regular_file.h"
#include "ctl/probe/walk_sites.h"
#include "domain/own_words.h"
#include "probe/site_pages.h"
#include "probe/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr qint64 mostWordBytes = 16 * 1024 * 1024;

struct TextReport {
    probe::Visit home;
    std::vector<probe::WordFinding> found;
    int pages = 0;
    bool cut = false;
};

Result<probe::WordList> wordsOf(const ProbeOrder &order, const Arguments &arguments)
{
    auto words = probe::WordList::shippedWith(order.state ? ownWords(*order.state) : QByteArray());
    if (!words)
        return words;
    for (const QString &file : arguments.values("words")) {
        const auto bytes = readRegularFile(file, mostWordBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto added = words->add(*bytes, file); !added)
            return tl::unexpected(added.error());
    }
    return words;
}

} // namespace

int probeText(Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    const auto words = wordsOf(order, arguments);
    if (!words)
        return session.fail(words.error());
    return walkSites(
        order, session.clock(),
        [&order, &words](const ProbeTarget &target, probe::Fetcher &fetcher, const JobPtr &job) {
            probe::SitePages site = probe::readSite(target.url, probe::Reach::Links, order.limitPages,
                                                    order.deadlineMs, fetcher, job);
            TextReport report{std::move(site.home), {}, int(site.pages.size()), site.cut};
            report.found = probe::wrongWordsOf(site.pages, *words);
            return report;
        },
        [&session, &order](const ProbeTarget &target, const TextReport &report, const RecorderPtr &recorder) {
            QJsonArray findings;
            std::set<QByteArray> pages{target.url};
            for (const probe::WordFinding &finding : report.found) {
                findings.append(toJson(finding));
                pages.insert(finding.page.toUtf8());
            }
            QJsonObject line{{u"code"_s, target.code},
                             {u"kind"_s, u"text"_s},
                             {u"url"_s, QString::fromUtf8(target.url)},
                             {u"reason"_s, toWord(report.home.reason)},
                             {u"pages"_s, report.pages},
                             {u"cut"_s, report.cut},
                             {u"findings"_s, findings}};
            if (recorder && (report.pages == 0 || !report.found.empty()))
                order.evidence->keep(line, target, *recorder, pages);
            session.printJson(line);
            printProbeLine(session, target, toWord(report.home.reason) + u"  %1"_s.arg(report.found.size()));
            for (const probe::WordFinding &finding : report.found)
                session.print(
                    u"  %1 → %2  %3  %4"_s.arg(finding.wrong, finding.right, finding.context, finding.page));
        });
}

} // namespace xw::ctl
