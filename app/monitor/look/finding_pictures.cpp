#include "monitor/finding_pictures.h"

#include "domain/web_address.h"
#include "probe/page_picture.h"

#include <QCache>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

constexpr int pictureDeadlineMs = 12'000;
constexpr qsizetype keptBytes = 64 << 20;

using Part = probe::PictureWanted::Part;

/// Marks stand at the foot of a home page; what was read elsewhere stands where its words do.
probe::PictureWanted wantedOf(const FindingPlace &place)
{
    probe::PictureWanted wanted;
    const SiteFinding &finding = place.finding;
    QString url = webAddress(place.site).url;
    for (const ReadPlace &each : finding.places) {
        if (each.url.isEmpty())
            continue;
        url = each.url;
        wanted.words = each.quote.isEmpty() ? each.text : each.quote;
        break;
    }
    switch (finding.check) {
    case SiteCheck::MarksMissing:
    case SiteCheck::MarksDiffer:
    case SiteCheck::NoErrorEntrance:
        wanted.part = Part::Foot;
        break;
    default:
        wanted.part = wanted.words.isEmpty() ? Part::Top : Part::Words;
        break;
    }
    if (!url.contains(u"://"))
        url.prepend(u"http://");
    wanted.url = url.toUtf8();
    return wanted;
}

using Name = std::pair<SubjectId, QString>;

} // namespace

struct FindingPictures::Private {
    Private(FindingPictures &pictures, QString browser) : q(pictures), program(std::move(browser)) {}

    void work()
    {
        for (;;) {
            FindingPlace place;
            JobPtr job;
            {
                std::unique_lock lock(mutex);
                change.wait(lock, [this] { return ends || !waiting.empty(); });
                if (ends)
                    return;
                place = std::move(waiting.front());
                waiting.pop_front();
                job = all;
            }
            probe::BrowserOrder order;
            order.program = program;
            order.deadlineMs = pictureDeadlineMs;
            const QByteArray png = probe::pictureOf(wantedOf(place), order, job);
            if (job->isCancelled())
                continue;
            QMetaObject::invokeMethod(
                &q,
                [this, name = Name{place.subject, place.key}, png, job] {
                    if (!job->isCancelled())
                        take(name, png);
                },
                Qt::QueuedConnection);
        }
    }
    void take(const Name &name, const QByteArray &png)
    {
        begun.remove(name);
        seen.insert(name, new QByteArray(png), png.size() + 100);
        emit q.came(name.first, name.second, png);
    }
    /// Nothing that is under way is answered.
    void cancel()
    {
        const std::lock_guard lock(mutex);
        waiting.clear();
        all->cancel();
        all = std::make_shared<Job>();
    }

    FindingPictures &q;
    const QString program;
    // Of the window's thread:
    QSet<Name> begun;
    QCache<Name, QByteArray> seen{keptBytes};

    std::mutex mutex; ///< of what follows
    std::condition_variable change;
    std::deque<FindingPlace> waiting;
    JobPtr all = std::make_shared<Job>();
    bool ends = false;
    std::vector<std::thread> threads;
};

FindingPictures::FindingPictures(QString program, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(program)))
{
}

FindingPictures::FindingPictures(QObject *parent) : FindingPictures(probe::installedBrowser(), parent) {}

FindingPictures::~FindingPictures()
{
    d->cancel();
    {
        const std::lock_guard lock(d->mutex);
        d->ends = true;
        d->change.notify_all();
    }
    for (std::thread &thread : d->threads)
        thread.join();
}

bool FindingPictures::isPossible() const
{
    return !d->program.isEmpty();
}

void FindingPictures::want(const std::vector<FindingPlace> &places)
{
    if (!isPossible())
        return;
    for (const FindingPlace &place : places)
        if (const QByteArray *png = d->seen.object({place.subject, place.key}))
            emit came(place.subject, place.key, *png);
    const std::lock_guard lock(d->mutex);
    for (const FindingPlace &left : d->waiting)
        d->begun.remove({left.subject, left.key});
    d->waiting.clear();
    for (const FindingPlace &place : places)
        if (const Name name{place.subject, place.key}; !d->begun.contains(name) && !d->seen.contains(name)) {
            d->begun.insert(name);
            d->waiting.push_back(place);
        }
    while (!d->waiting.empty() && d->threads.size() < probe::mostBrowsers)
        d->threads.emplace_back([this] { d->work(); });
    d->change.notify_all();
}

void FindingPictures::forget()
{
    d->cancel();
    d->begun.clear();
    d->seen.clear();
}

} // namespace xw::monitor
