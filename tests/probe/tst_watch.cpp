// A watch of a week in simulated time: spaced visits, the office's own outage, the repetition, breaks, and
// what is left of it after a kill at any byte.
#include "probe/watch.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::probe;

namespace
{

const QDateTime monday({2020, 3, 30}, {0, 0}, QTimeZone("Asia/Shanghai"));

/// What sites answer at a time; visits end as soon as they begin.
struct World {
    std::shared_ptr<testkit::FakeClock> clock = std::make_shared<testkit::FakeClock>(monday);
    std::function<Reason(const QByteArray &url, qint64 second)> answer = [](const QByteArray &, qint64) {
        return Reason::Ok;
    };
    std::function<void(Visit &)> shape; ///< of what they answer
    std::vector<std::pair<QByteArray, qint64>> asked;

    Watch::Fetch fetch()
    {
        return [this](const VisitRequest &request, const std::function<void(Visit)> &done) {
            const qint64 second = monday.secsTo(clock->now());
            asked.emplace_back(request.url, second);
            Visit visit;
            visit.url = request.url;
            visit.at = clock->now();
            visit.reason = answer(request.url, second);
            visit.status = visit.ok() ? 200 : 0;
            visit.body = "<p>x</p>";
            visit.elapsedMs = 120;
            if (shape)
                shape(visit);
            m_answers.push_back([done, visit] { done(visit); });
        };
    }
    void run(Watch &watch, qint64 untilSecond)
    {
        while (monday.secsTo(clock->now()) < untilSecond && !watch.isOver()) {
            const QDateTime next = watch.step();
            if (m_answers.empty()) {
                clock->set(std::min(next, monday.addSecs(untilSecond)));
                continue;
            }
            const auto answers = std::move(m_answers);
            m_answers.clear();
            for (const auto &one : answers)
                one();
        }
    }

private:
    std::vector<std::function<void()>> m_answers;
};

WatchRules rules(int perDay = 24)
{
    WatchRules made;
    made.from = monday.toSecsSinceEpoch();
    made.visitsPerDay = perDay;
    made.controls = {"http://control/"};
    return made;
}

std::vector<WatchSite> sites(int count)
{
    std::vector<WatchSite> made;
    for (int i = 0; i < count; ++i)
        made.push_back(
            {u"36000000%1"_s.arg(i, 2, 10, QChar(u'0')), "http://s" + QByteArray::number(i) + "/"});
    return made;
}

constexpr qint64 week = 7 * 86'400;

int visitsIn(const VisitLog &log)
{
    int count = 0;
    for (int i = 0; i < int(log.codes().size()); ++i)
        for (const VisitRun &run : log.runs(i))
            count += run.count;
    return count;
}

/// Lines in memory, as an office's server keeps them.
class KeptLines final : public VisitLines
{
public:
    explicit KeptLines(std::shared_ptr<QByteArrayList> lines) : m_lines(std::move(lines)) {}
    Result<QByteArrayList> read() override { return *m_lines; }
    Result<void> add(const QByteArrayList &lines) override
    {
        *m_lines += lines;
        return {};
    }

private:
    std::shared_ptr<QByteArrayList> m_lines;
};

std::vector<VisitRun> allRuns(const VisitLog &log)
{
    std::vector<VisitRun> all;
    for (int site = 0; site < int(log.codes().size()); ++site)
        all.insert(all.end(), log.runs(site).begin(), log.runs(site).end());
    return all;
}

bool sameRuns(const VisitLog &a, const VisitLog &b)
{
    const auto x = allRuns(a), y = allRuns(b);
    return a.codes() == b.codes() &&
           std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const VisitRun &one, const VisitRun &other) {
               return one.site == other.site && one.day == other.day && one.firstSlot == other.firstSlot &&
                      one.lastSlot == other.lastSlot && one.meaning == other.meaning &&
                      one.reason == other.reason && one.count == other.count && one.allMs == other.allMs;
           });
}

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folders;
    int m_number = 0;

    QString folder() { return m_folders.filePath(QString::number(++m_number)); }
    /// A log as a kill leaves it: the runs, and a journal that ends anywhere.
    static void writeTorn(const QString &place, const QByteArray &runs, const QByteArray &journal)
    {
        QDir().mkpath(place);
        for (const auto &[name, content] :
             {std::pair(u"/runs"_s, runs), std::pair(u"/journal-1"_s, journal)}) {
            QFile file(place + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
    }

private slots:
    void aWeekOfGoodVisitsIsComplete()
    {
        World world;
        const auto log = openVisitLog(folder(), rules());
        XW_VERIFY_OK(log);
        Watch watch(sites(2), **log, world.clock, world.fetch());
        world.run(watch, week + 1);
        QVERIFY(watch.isOver());
        for (int i = 0; i < 2; ++i) {
            const WatchStanding standing = standingOf((*log)->runs(i), (*log)->rules());
            QCOMPARE(standing.visits, 24 * 7);
            QCOMPARE(standing.failed, 0);
            QVERIFY(standing.complete);
            QCOMPARE(standing.verdict, WatchStanding::Verdict::Open);
            QCOMPARE((*log)->runs(i).size(), size_t(7)); // equal results of a day are one run
        }
        // Spaced: never two visits of a site within half an hour.
        QHash<QByteArray, qint64> last;
        for (const auto &[url, second] : world.asked) {
            QVERIFY(!last.contains(url) || second - last.value(url) >= 1800);
            last[url] = second;
        }
    }

    void whatABrowserSaysOfADoubtfulPageCounts()
    {
        struct Case {
            QByteArray body;
            int status;
            std::optional<bool> opens;
            int failed, doubtful;
        };
        const QByteArray gate = "<script>go()</script>";
        for (const Case &one :
             {Case{"<p> </p>", 200, {}, 0, 168}, Case{"<p> </p>", 200, false, 168, 0},
              Case{"<p> </p>", 200, true, 0, 0}, Case{gate, 412, {}, 0, 168}, Case{gate, 412, false, 168, 0},
              Case{gate, 412, true, 0, 0}, Case{gate, 200, {}, 0, 0}, Case{gate, 200, false, 168, 0}}) {
            World world;
            world.shape = [&one](Visit &visit) {
                visit.body = one.body;
                visit.status = one.status;
                visit.reason = one.status == 200 ? Reason::Ok : Reason::Http;
                visit.opensInBrowser = one.opens;
            };
            QTemporaryDir place;
            const auto log = openVisitLog(place.path(), rules());
            XW_VERIFY_OK(log);
            Watch watch(sites(1), **log, world.clock, world.fetch());
            world.run(watch, week + 1);
            const WatchStanding standing = standingOf((*log)->runs(0), (*log)->rules());
            QCOMPARE(standing.visits, 168);
            QCOMPARE(standing.failed, one.failed);
            QCOMPARE(standing.doubtful, one.doubtful);
        }
    }

    void aLineThatDropsForAnHourVoidsItsVisits()
    {
        World world;
        const auto down = [](qint64 second) { return second >= 200'000 && second < 203'600; };
        world.answer = [down](const QByteArray &, qint64 second) {
            return down(second) ? Reason::Timeout : Reason::Ok;
        };
        const auto log = openVisitLog(folder(), rules());
        XW_VERIFY_OK(log);
        Watch watch(sites(6), **log, world.clock, world.fetch());
        world.run(watch, week + 1);
        int voided = 0;
        for (int i = 0; i < 6; ++i) {
            const WatchStanding standing = standingOf((*log)->runs(i), (*log)->rules());
            QCOMPARE(standing.failed, 0);
            QCOMPARE(standing.visits + standing.voided, 24 * 7);
            voided += standing.voided;
        }
        QCOMPARE(voided, 6); // an hour is one turn of each
    }

    void aSiteThatFailsWhileTheLineIsUpIsWarnedOfAndThenVetoed()
    {
        World world;
        int wanted = 0;
        world.answer = [&wanted](const QByteArray &url, qint64) {
            return url == "http://s0/" && wanted > 0 ? Reason::Timeout : Reason::Ok;
        };
        const auto log = openVisitLog(folder(), rules());
        XW_VERIFY_OK(log);
        Watch watch(sites(2), **log, world.clock, world.fetch());
        watch.onRecord = [&wanted](const WatchSite &site, const VisitRecord &record) {
            if (site.url == "http://s0/" && record.meaning == VisitMeaning::Failed)
                --wanted;
        };
        const auto verdict = [&](int failures, qint64 until) {
            wanted = failures;
            world.run(watch, until);
            return standingOf((*log)->runs(0), (*log)->rules()).verdict;
        };
        // 168 visits in the week: 3 % are 5.04, 5 % are 8.4.
        QCOMPARE(verdict(5, 86'400), WatchStanding::Verdict::Open);
        QCOMPARE(verdict(1, 2 * 86'400), WatchStanding::Verdict::Warning);
        QCOMPARE(verdict(2, 3 * 86'400), WatchStanding::Verdict::Warning);
        QCOMPARE(standingOf((*log)->runs(0), (*log)->rules()).failuresUntilVeto, 1);
        QCOMPARE(verdict(1, 4 * 86'400), WatchStanding::Verdict::Veto);
        QCOMPARE(standingOf((*log)->runs(1), (*log)->rules()).failed, 0);
    }

    void aFailureThatDoesNotComeAgainIsNone()
    {
        World world;
        qint64 failedAt = -1;
        world.answer = [&failedAt](const QByteArray &url, qint64 second) {
            if (url == "http://s0/" && failedAt < 0 && second > 5000)
                failedAt = second;
            return url == "http://s0/" && second == failedAt ? Reason::Reset : Reason::Ok;
        };
        const auto log = openVisitLog(folder(), rules());
        XW_VERIFY_OK(log);
        Watch watch(sites(1), **log, world.clock, world.fetch());
        world.run(watch, 86'400);
        const WatchStanding standing = standingOf((*log)->runs(0), (*log)->rules());
        QCOMPARE(standing.failed, 0);
        QCOMPARE(standing.repeated, 1);
        QVERIFY(failedAt >= 0);
    }

    void afterABreakTheWatchGoesOnAndMakesUpForNothing()
    {
        World world;
        const QString place = folder();
        {
            const auto log = openVisitLog(place, rules());
            XW_VERIFY_OK(log);
            Watch watch(sites(3), **log, world.clock, world.fetch());
            world.run(watch, 86'400);
            QVERIFY(!openVisitLog(place, rules())); // one at a time
        }
        world.clock->set(monday.addSecs(2 * 86'400));
        auto other = rules(48);
        const auto log = openVisitLog(place, other);
        XW_VERIFY_OK(log);
        QCOMPARE((*log)->rules(), rules()); // its own rules stand
        Watch watch(sites(3), **log, world.clock, world.fetch());
        world.run(watch, week + 1);
        for (int i = 0; i < 3; ++i) {
            const WatchStanding standing = standingOf((*log)->runs(i), (*log)->rules());
            QVERIFY(standing.visits >= 24 * 6 - 1 && standing.visits <= 24 * 6 + 1);
            QVERIFY(!standing.complete); // a day is missing
        }
    }

    void killedAtAnyByteNothingIsLostAndNothingDoubled()
    {
        World world;
        const QString place = folder();
        std::vector<int> after; // visits kept when the journal had so many bytes
        QByteArray whole;
        {
            const auto log = openVisitLog(place, rules());
            XW_VERIFY_OK(log);
            Watch watch(sites(2), **log, world.clock, world.fetch());
            world.run(watch, 30'000);
            QFile journal(place + u"/journal-1"_s);
            QVERIFY(journal.open(QIODevice::ReadOnly));
            whole = journal.readAll();
            QCOMPARE(visitsIn(**log), int(whole.count("visit ")));
        }
        QFile runs(place + u"/runs"_s);
        QVERIFY(runs.open(QIODevice::ReadOnly));
        const QByteArray before = runs.readAll();
        runs.close();
        for (qsizetype bytes = 0; bytes <= whole.size(); bytes += 53) {
            const QString torn = folder();
            writeTorn(torn, before, whole.left(bytes));
            if (QTest::currentTestFailed())
                return;
            const auto log = openVisitLog(torn, rules());
            XW_VERIFY_OK(log);
            int expected = 0;
            for (const QByteArray &line : whole.left(bytes).split('\n').mid(0, whole.left(bytes).count('\n')))
                expected += line.startsWith("visit ");
            QCOMPARE(visitsIn(**log), expected);
        }
        // One site's visits read alone are those of the whole log, at any length of the journal.
        for (qsizetype bytes = 0; bytes <= whole.size(); bytes += 331) {
            const QString torn = folder();
            writeTorn(torn, before, whole.left(bytes));
            if (QTest::currentTestFailed())
                return;
            const auto all = readVisitLog(torn);
            XW_VERIFY_OK(all);
            for (const QString &code : (*all)->codes()) {
                const auto alone = readSiteVisits(torn, code);
                XW_VERIFY_OK(alone);
                const auto &runs = (*all)->runs(int((*all)->codes().indexOf(code)));
                QCOMPARE(alone->runs.size(), runs.size());
                QCOMPARE(standingOf(alone->runs, alone->rules).visits,
                         standingOf(runs, (*all)->rules()).visits);
                QVERIFY(runs.empty() || (alone->runs.back().lastAt == runs.back().lastAt &&
                                         alone->runs.back().count == runs.back().count));
            }
            QVERIFY(!readSiteVisits(torn, u"none"_s));
        }
        // The old journal is still there after the runs were written: it no longer counts.
        int kept = 0;
        {
            const auto log = openVisitLog(place, rules());
            XW_VERIFY_OK(log);
            kept = visitsIn(**log);
        }
        QFile old(place + u"/journal-1"_s);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(whole);
        old.close();
        const auto again = openVisitLog(place, rules());
        XW_VERIFY_OK(again);
        QCOMPARE(visitsIn(**again), kept);
    }

    void linesOnAServerHoldWhatAFolderHolds()
    {
        const auto lines = std::make_shared<QByteArrayList>();
        QVERIFY(readVisitLog(std::make_unique<KeptLines>(lines)).error().code == ErrorCode::NotFound);
        const auto troubled = [](const QByteArray &url, qint64 second) {
            return url == "http://s1/" && second / 7200 % 5 == 0 ? Reason::Timeout : Reason::Ok;
        };
        World in, on;
        in.answer = on.answer = troubled;
        const auto folderLog = openVisitLog(folder(), rules());
        const auto lineLog = openVisitLog(std::make_unique<KeptLines>(lines), rules());
        XW_VERIFY_OK(folderLog);
        XW_VERIFY_OK(lineLog);
        Watch first(sites(3), **folderLog, in.clock, in.fetch());
        in.run(first, week / 2);
        Watch second(sites(3), **lineLog, on.clock, on.fetch());
        on.run(second, week / 2);
        QVERIFY(sameRuns(**folderLog, **lineLog));
        const auto read = readVisitLog(std::make_unique<KeptLines>(lines));
        XW_VERIFY_OK(read);
        QVERIFY((*read)->rules() == rules());
        QVERIFY(sameRuns(**folderLog, **read));
    }

    void whoTakesAWatchOverGoesOnAndVisitsOfBothCountOnce()
    {
        const auto lines = std::make_shared<QByteArrayList>();
        World world;
        auto one = openVisitLog(std::make_unique<KeptLines>(lines), rules());
        XW_VERIFY_OK(one);
        Watch first(sites(2), **one, world.clock, world.fetch());
        world.run(first, 2 * 86'400);
        // Another computer goes on, with a site that came in meanwhile and rules that it would have had
        // itself.
        auto other = openVisitLog(std::make_unique<KeptLines>(lines), rules(48));
        XW_VERIFY_OK(other);
        QCOMPARE((*other)->rules().visitsPerDay, 24);
        Watch second(sites(3), **other, world.clock, world.fetch());
        world.run(second, 3 * 86'400);
        QCOMPARE(visitsIn(**other), 3 * 24 * 2 + 24);
        // The first has not noticed yet that it lost the lease, and writes what the second wrote.
        const VisitRun &last = (*other)->runs(0).back();
        VisitRecord late;
        late.site = 0;
        late.slot = last.lastSlot;
        late.at = last.lastAt;
        XW_VERIFY_OK((*one)->append(late));
        const int known = (*one)->site(u"3600000002"_s, "http://s2/").value();
        late.site = known;
        XW_VERIFY_OK((*one)->append(late));
        const auto read = readVisitLog(std::make_unique<KeptLines>(lines));
        XW_VERIFY_OK(read);
        QCOMPARE(visitsIn(**read), 3 * 24 * 2 + 24);
    }

    void aSitesShareAmongManyIsFoundAndDamageOnTheWayIsSaid()
    {
        const QString place = folder();
        constexpr int many = 300;
        {
            auto log = openVisitLog(place, rules());
            XW_VERIFY_OK(log);
            for (int i = 0; i < many; ++i)
                QCOMPARE((*log)->site(QString::number(3600000000LL + i), "http://a/").value_or(-1), i);
            for (int slot = 0; slot < 12; ++slot)
                for (int i = 0; i < many; ++i) {
                    VisitRecord record;
                    record.site = i;
                    record.slot = slot;
                    record.at = rules().from + slot * 3600 + i;
                    const bool bad = (slot + i) % 5 == 0 && i % 7 != 3; // some sites have one run, some many
                    record.meaning = bad ? VisitMeaning::Failed : VisitMeaning::Opened;
                    record.reason = bad ? Reason::Timeout : Reason::Ok;
                    XW_VERIFY_OK((*log)->append(record));
                }
        }
        XW_VERIFY_OK(openVisitLog(place, rules())); // everything is in the runs now
        const auto all = readVisitLog(place);
        XW_VERIFY_OK(all);
        for (int i = 0; i < many; ++i) {
            const auto one = readSiteVisits(place, QString::number(3600000000LL + i));
            XW_VERIFY_OK(one);
            QCOMPARE(one->runs.size(), (*all)->runs(i).size());
            QCOMPARE(standingOf(one->runs, one->rules).failed, standingOf((*all)->runs(i), rules()).failed);
            QCOMPARE(standingOf(one->runs, one->rules).visits, 12);
        }
        QFile runs(place + u"/runs"_s);
        QVERIFY(runs.open(QIODevice::ReadWrite));
        const QByteArray whole = runs.readAll();
        const qsizetype middle = whole.indexOf("\nrun 150 ") + 6;
        runs.seek(middle);
        runs.write("9");
        runs.close();
        int said = 0;
        for (int i = 0; i < many; ++i) {
            const auto one = readSiteVisits(place, QString::number(3600000000LL + i));
            said += !one && one.error().code == ErrorCode::Format;
            if (one) // what is told is whole
                QCOMPARE(standingOf(one->runs, one->rules).visits, 12);
        }
        QVERIFY(said > 0);
    }

    void aDamagedRecordIsSaidAndNotReadOver()
    {
        const QString place = folder();
        {
            World world;
            const auto log = openVisitLog(place, rules());
            XW_VERIFY_OK(log);
            Watch watch(sites(2), **log, world.clock, world.fetch());
            world.run(watch, 30'000);
        }
        QFile journal(place + u"/journal-1"_s);
        QVERIFY(journal.open(QIODevice::ReadWrite));
        journal.seek(90);
        journal.write("9");
        journal.close();
        const auto log = openVisitLog(place, rules());
        QVERIFY(!log && log.error().code == ErrorCode::Format);
    }
};

XW_TEST_MAIN(WatchTest)
#include "tst_watch.moc"
