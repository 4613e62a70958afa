#include "probe/confirm.h"

#include "probe/browser/browser_page.h"
#include "probe/browser/browser_turn.h"
#include "probe/crawl/fetch_all.h"
#include "probe/crawl/soft_error.h"
#include "probe/url/web_url.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds browserStart{20'000}; // a busy machine, a cold disk
constexpr milliseconds pictureTime{4000};
constexpr qsizetype beginning = 16 * 1024; // an error is said in the first words

Confirmation notConfirmed(const QString &why)
{
    Confirmation none;
    none.outcome = Confirmation::Outcome::NotConfirmed;
    none.why = why;
    return none;
}

/// Letters alone: error pages tell the time and count visitors. `url`: its last part is what they quote.
QString lettersOf(QString text, const QByteArray &url)
{
    if (const QString name = QString::fromUtf8(url.mid(url.lastIndexOf('/') + 1)); !name.isEmpty())
        text.remove(name);
    text.removeIf([](QChar c) { return !c.isLetter(); });
    return text;
}

QString lettersOfVisit(const Visit &visit)
{
    const HtmlPage page(decodePage(visit.body, visit.header("content-type")));
    QString text = page.title();
    for (const TextBlock &block : textBlocksOf(page))
        text += block.text;
    return lettersOf(text, visit.finalUrl);
}

} // namespace

QString installedBrowser()
{
#ifdef Q_OS_UNIX
    return QStandardPaths::findExecutable(u"chromium"_s);
#else
    return {};
#endif
}

bool mayBeSoftError(const Visit &visit)
{
    const QByteArray type = visit.header("content-type").toLower();
    return visit.ok() && !visit.body.isEmpty() && (type.isEmpty() || type.contains("html")) &&
           lookOf(HtmlPage(decodePage(visit.body.left(beginning), visit.header("content-type"))),
                  visit.finalUrl)
               .hints;
}

bool isSoftError(const Visit &visit, Fetcher &fetcher, const JobPtr &job)
{
    if (!mayBeSoftError(visit))
        return false;
    VisitRequest nothing;
    nothing.url = addressOfNothing(visit.finalUrl);
    nothing.registeredHost = WebUrl::parse(visit.url).host();
    nothing.bodyKept = 64 * 1024;
    const Visit seen = fetchAll(fetcher, {nothing}, job).front();
    return seen.ok() && lettersOfVisit(seen) == lettersOfVisit(visit);
}

Confirmation confirmInBrowser(const Visit &visit, Doubt doubt, const BrowserOrder &order, const JobPtr &job)
{
    if (doubt == Doubt::None)
        return {};
    if (order.program.isEmpty())
        return notConfirmed(u"no browser is installed (chromium)"_s);
    const BrowserTurn turn(job);
    if (!turn.isHeld())
        return notConfirmed(u"cancelled"_s);
    DevToolsPipe pipe;
    if (!pipe.start(order.program))
        return notConfirmed(u"the browser could not be started"_s);
    const WebUrl url = WebUrl::parse(visit.url);
    BrowserPage page(pipe, order, namedKind(url.host()), job);
    if (!page.prepare(steady_clock::now() + browserStart))
        return notConfirmed(u"the browser did not answer"_s);
    Confirmation found;
    found.browser = page.browser();
    QElapsedTimer timer;
    timer.start();
    const ShownPage shown = page.open(visit.url, steady_clock::now() + milliseconds(order.deadlineMs));
    found.elapsedMs = timer.elapsed();
    found.status = shown.status;
    found.finalUrl = shown.url;
    found.title = shown.title;
    if (order.picture && shown.answered)
        found.picture = page.picture(steady_clock::now() + pictureTime);
    bool opens = shown.opens();
    if (opens && order.source)
        found.source = page.source(steady_clock::now() + pictureTime);
    if (opens && doubt == Doubt::SoftError) {
        const QByteArray where = shown.url.isEmpty() ? visit.url : shown.url;
        const QByteArray nowhere = addressOfNothing(where);
        const ShownPage nothing = page.open(nowhere, steady_clock::now() + milliseconds(order.deadlineMs));
        opens =
            lettersOf(shown.title + shown.text, where) != lettersOf(nothing.title + nothing.text, nowhere);
    }
    if (job && job->isCancelled())
        return notConfirmed(u"cancelled"_s);
    if (pipe.isGone())
        return notConfirmed(u"the browser ended before the page was judged"_s);
    found.outcome = opens ? Confirmation::Outcome::Opens : Confirmation::Outcome::Dead;
    return found;
}

QByteArray pictureOf(const PictureWanted &wanted, BrowserOrder order, const JobPtr &job)
{
    if (order.program.isEmpty())
        return {};
    const BrowserTurn turn(job);
    DevToolsPipe pipe;
    if (!turn.isHeld() || !pipe.start(order.program))
        return {};
    order.ignoreTls = true;
    BrowserPage page(pipe, order, namedKind(WebUrl::parse(wanted.url).host()), job);
    if (!page.prepare(steady_clock::now() + browserStart))
        return {};
    const ShownPage shown = page.open(wanted.url, steady_clock::now() + milliseconds(order.deadlineMs));
    return shown.answered && shown.shows ? page.picture(wanted, steady_clock::now() + pictureTime)
                                         : QByteArray();
}

} // namespace xw::probe
