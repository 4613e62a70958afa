#include "monitor/week_watch.h"

#include "base/ready_future.h"
#include "base/when_done.h"
#include "domain/web_address.h"
#include "monitor/watch_run.h"
#include "probe/watch_sum.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

using probe::WatchStanding;

// Two whose lines are not one's own; neither is a site that an office inspects. As the command has them.
const QList<QByteArray> weekControls{"https://www.gov.cn/", "https://www.cnnic.cn/"};
constexpr int tellEveryMs = 5000;
constexpr int forgetEveryMs = 200;
constexpr int readEveryMs = 120'000; ///< what another computer of the office keeps

/// What is read of a log, on whatever thread.
struct WeekRead {
    WeekStanding standing;
    QHash<QString, SiteFinding> findings; ///< by the site's code
};

SiteFinding weekFinding(const WatchStanding &standing)
{
    SiteFinding finding;
    finding.check =
        standing.verdict == WatchStanding::Verdict::Veto ? SiteCheck::WeekFailed : SiteCheck::WeekWarning;
    finding.isDoubt = finding.check == SiteCheck::WeekWarning;
    finding.words = QStringList{QString::number(standing.failed), QString::number(standing.visits)};
    // In whole per cent, as the condition counts.
    finding.count = standing.visits > 0 ? standing.failed * 100 / standing.visits : 0;
    return finding;
}

WeekRead readLog(const probe::VisitLog &log)
{
    WeekRead read;
    const probe::WatchRules &rules = log.rules();
    WeekStanding &all = read.standing;
    all.isThere = true;
    all.from = QDateTime::fromSecsSinceEpoch(rules.from);
    all.to = all.from.addDays(rules.days);
    all.perDay = rules.visitsPerDay;
    const QStringList codes = log.codes();
    all.sites = int(codes.size());
    for (int site = 0; site < int(codes.size()); ++site) {
        const WatchStanding standing = standingOf(log.runs(site), rules);
        all.visits += standing.visits;
        all.failed += standing.failed;
        all.voided += standing.voided;
        all.warnings += standing.verdict == WatchStanding::Verdict::Warning;
        all.vetoes += standing.verdict == WatchStanding::Verdict::Veto;
        if (standing.verdict != WatchStanding::Verdict::Open)
            read.findings.insert(codes.at(site), weekFinding(standing));
    }
    all.outages = outagesOf(log);
    read.standing.note = watchNoteOf(log);
    return read;
}

} // namespace

/// The thread of a watch that runs, or waits for its turn.
class WeekRun
{
public:
    using Tell = std::function<void(Result<WeekRead>)>;
    WeekRun(WatchPlace place, std::vector<probe::WatchSite> sites, Tell tell)
        : m_place(std::move(place)), m_sites(std::move(sites)), m_tell(std::move(tell)), m_thread([this] {
              run();
              m_isEnded = true;
          })
    {
    }
    ~WeekRun()
    {
        end();
        m_thread.join();
    }
    /// Ends as soon as nothing under way answers late; isEnded() says when. Its last word may still come.
    void end() { m_stop = true; }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    WeekRun(const WeekRun &) = delete;
    WeekRun &operator=(const WeekRun &) = delete;

private:
    /// In an office: until it is over or somebody stops it. What another holds, and a server that is away, is
    /// waited for.
    void run()
    {
        WatchOrder order;
        order.sites = m_sites;
        order.clock = std::make_shared<SystemClock>();
        order.rules.from = order.clock->now().toSecsSinceEpoch();
        order.rules.controls = weekControls;
        order.browser.program = probe::installedBrowser();
        order.browser.deadlineMs = order.rules.deadlineMs;
        bool news = true;
        QDateTime told;
        WatchHeard heard;
        heard.isEnded = [this] { return m_stop.load(); };
        heard.record = [&news](const probe::WatchSite &, const probe::VisitRecord &) { news = true; };
        heard.turn = [&](const probe::VisitLog &log) {
            if (!news || (told.isValid() && told.msecsTo(order.clock->now()) < tellEveryMs))
                return;
            news = false;
            told = order.clock->now();
            WeekRead read = readLog(log);
            read.standing.isRunning = true;
            m_tell(std::move(read));
        };
        heard.left = [this](const probe::VisitLog &log, bool isOver) {
            WeekRead last = readLog(log);
            last.standing.isOver = isOver;
            m_tell(std::move(last));
        };
        heard.waits = [&](const Error *) {
            news = true;
            told = {};
            WeekRead waiting;
            if (const auto log = m_place.read())
                waiting = readLog(**log);
            waiting.standing.isThere = true;
            waiting.standing.isWaiting = true;
            waiting.standing.elsewhere = m_place.holder();
            m_tell(std::move(waiting));
        };
        if (const Result<void> ran = runWatch(m_place, order, heard); !ran && !m_stop)
            m_tell(tl::unexpected(ran.error()));
    }

    WatchPlace m_place;
    std::vector<probe::WatchSite> m_sites;
    Tell m_tell;
    std::atomic<bool> m_stop = false, m_isEnded = false;
    std::thread m_thread; ///< last: it uses the others
};

struct WeekWatch::Private {
    explicit Private(WeekWatch &watch) : q(watch)
    {
        again.setInterval(readEveryMs);
        QObject::connect(&again, &QTimer::timeout, &q, [this] { read(); });
        forget.setInterval(forgetEveryMs);
        QObject::connect(&forget, &QTimer::timeout, &q, [this] {
            std::erase_if(ending, [](const auto &each) { return each->isEnded(); });
            if (ending.empty())
                forget.stop();
        });
    }
    /// Nobody waits for it: what it asks of a server that does not answer may take its time.
    void endRun()
    {
        if (!run)
            return;
        run->end();
        ending.push_back(std::move(run));
        forget.start();
    }

    WeekWatch &q;
    QPointer<Workspace> workspace;
    std::unique_ptr<WeekRun> run;
    std::vector<std::unique_ptr<WeekRun>> ending;
    QTimer forget; ///< those that have ended
    WeekStanding standing;
    QHash<SubjectId, SiteFinding> findings;
    quint64 generation = 0;
    QTimer again; ///< in an office: how it stands on whatever computer runs it

    /// Asks how it stands, where nothing runs here.
    void read()
    {
        if (!workspace || run)
            return;
        whenDone(readyFuture(WatchPlace(*workspace))
                     .then(QtFuture::Launch::Async,
                           [](const WatchPlace &place) -> Result<WeekRead> {
                               const auto log = place.read();
                               if (!log)
                                   return tl::unexpected(log.error());
                               WeekRead read = readLog(**log);
                               read.standing.elsewhere = place.holder();
                               return read;
                           }),
                 &q, [this, mine = generation](const Result<WeekRead> &read) {
                     if (mine != generation || !workspace || !read)
                         return; // what cannot be read as a watch is none
                     take(*read);
                     emit q.changed();
                 });
    }
    void take(const WeekRead &read)
    {
        standing = read.standing;
        findings.clear();
        for (const Subject &subject : workspace->state().subjects())
            if (const auto found = read.findings.constFind(subject.code);
                subject.isWebsite() && found != read.findings.cend()) {
                SiteFinding finding = *found;
                finding.places.push_back({subject.url, {}, {}});
                findings.insert(subject.id, std::move(finding));
            }
    }
};

WeekWatch::WeekWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

WeekWatch::~WeekWatch()
{
    d->run.reset();
    d->ending.clear();
}

bool WeekWatch::isPossible() const
{
    return d->workspace && WatchPlace(*d->workspace).isPossible();
}

void WeekWatch::setWorkspace(Workspace *workspace)
{
    ++d->generation;
    d->endRun();
    d->again.stop();
    d->workspace = workspace;
    d->standing = {};
    d->findings.clear();
    d->read();
    if (workspace && WatchPlace(*workspace).isShared())
        d->again.start();
    emit changed();
}

void WeekWatch::readAgain()
{
    d->read();
}

void WeekWatch::start()
{
    if (!isPossible() || d->standing.isRunning || d->standing.isWaiting)
        return;
    std::vector<probe::WatchSite> sites;
    for (const Subject &subject : d->workspace->state().subjects()) {
        QString url = webAddress(subject.url).url;
        if (!subject.isWebsite() || url.isEmpty() ||
            !d->workspace->state().belongsTo(subject.id, Population::Due))
            continue;
        if (!url.contains(u"://"))
            url.prepend(u"http://");
        sites.push_back({subject.code, url.toUtf8()});
    }
    if (sites.empty())
        return;
    d->endRun();
    const WatchPlace place(*d->workspace);
    if (!place.isShared())
        d->ending.clear(); // at once: one program at a time has the folder
    d->standing.isRunning = true;
    d->run = std::make_unique<WeekRun>(place, std::move(sites),
                                       [this, mine = ++d->generation](Result<WeekRead> read) {
                                           QMetaObject::invokeMethod(
                                               this,
                                               [this, mine, read = std::move(read)] {
                                                   if (mine != d->generation || !d->workspace)
                                                       return;
                                                   if (read) {
                                                       d->take(*read);
                                                   } else {
                                                       d->standing.isRunning = false;
                                                       emit failed(read.error());
                                                   }
                                                   emit changed();
                                               },
                                               Qt::QueuedConnection);
                                       });
    emit changed();
}

void WeekWatch::stop()
{
    if (!d->run)
        return;
    d->endRun(); // its last word comes later
    d->standing.isRunning = d->standing.isWaiting = false;
    emit changed();
}

const WeekStanding &WeekWatch::standing() const
{
    return d->standing;
}

const QHash<SubjectId, SiteFinding> &WeekWatch::findings() const
{
    return d->findings;
}

} // namespace xw::monitor
