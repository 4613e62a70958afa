// A week of visits of a nation's sites: what the log takes of the disk, and how long any site's share takes
// when nothing is in memory yet. Prints; the numbers of sites and of failures are its arguments.
#include "probe/visit_log.h"
#include "probe/watch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace xw;
using namespace xw::probe;
using namespace Qt::StringLiterals;

namespace
{

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const int sites = argc > 1 ? std::atoi(argv[1]) : 12'500;
    const double failed = argc > 2 ? std::atof(argv[2]) : 2.0; // percent
    const QTemporaryDir folder;
    WatchRules rules;
    rules.from = 1'585'497'600;
    rules.controls = {"https://www.gov.cn/"};
    QElapsedTimer timer;
    timer.start();
    qint64 visits = 0;
    {
        auto log = openVisitLog(folder.path(), rules);
        if (!log)
            qFatal("%s", qPrintable(log.error().line()));
        std::vector<int> numbers;
        for (int i = 0; i < sites; ++i)
            numbers.push_back((*log)
                                  ->site(u"%1"_s.arg(3600000000LL + i),
                                         "http://www.site" + QByteArray::number(i) + ".example.gov.cn/")
                                  .value_or(-1));
        QRandomGenerator random(1);
        for (int slot = 0; slot < rules.days * rules.visitsPerDay; ++slot)
            for (int i = 0; i < sites; ++i) {
                VisitRecord record;
                record.site = numbers[size_t(i)];
                record.slot = slot;
                record.at = rules.from + slot * rules.interval() + i % rules.interval();
                const bool bad = random.bounded(100.0) < failed;
                record.meaning = bad ? VisitMeaning::Failed : VisitMeaning::Opened;
                record.reason = bad ? Reason::Timeout : Reason::Ok;
                record.status = bad ? 0 : 200;
                record.elapsedMs = bad ? 15'000 : int(100 + random.bounded(3000));
                record.repeated = bad;
                if (!(*log)->append(record))
                    qFatal("a visit was not kept");
                ++visits;
            }
    }
    std::printf("%lld visits of %d sites, %.1f %% failed: written in %.1f s\n", qlonglong(visits), sites,
                failed, double(timer.elapsed()) / 1000);
    std::printf("  on the disk %.1f MB\n", double(folderBytes(folder.path())) / 1e6);
    qint64 worst = 0;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        const auto one = readSiteVisits(folder.path(), u"%1"_s.arg(3600000000LL + i * (sites - 1) / 19));
        if (!one)
            qFatal("%s", qPrintable(one.error().line()));
        const WatchStanding standing = standingOf(one->runs, one->rules);
        if (standing.visits != rules.days * rules.visitsPerDay)
            qFatal("visits are missing");
        worst = std::max(worst, timer.elapsed());
    }
    std::printf("  any site's share, nothing read before: %lld ms at worst of 20\n", qlonglong(worst));
    timer.start();
    const auto all = readVisitLog(folder.path());
    std::printf("  the whole log read: %lld ms\n", all ? qlonglong(timer.elapsed()) : -1LL);
    return 0;
}
