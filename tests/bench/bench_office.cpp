// How soon a tick of one inspector is in another client's counters, with many of them ticking once a second,
// beside a bare NOTIFY round trip on the same server at the same rate; and whether every tick is there
// exactly once. usage: bench_office [PEOPLE] [SECONDS] [SUBJECTS] [ROUNDS]
// ROUNDS: so many finished rounds lie beside the one that is worked on, each with an inspection of every
// subject and a finding of every tenth.
// bench_office import [SUBJECTS]: how long a file's way into an office takes, beside COPY of the same rows
// into a bare table with the same keys.
#include "domain/round_state.h"
#include "storage/office.h"
#include "storage/store_factory.h"
#include "testkit/postgres_cluster.h"
#include "workspace/loading.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

struct Samples {
    std::mutex mutex;
    std::vector<double> milliseconds;
    void add(double value)
    {
        const std::lock_guard lock(mutex);
        milliseconds.push_back(value);
    }
    void print(const char *what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [this](double part) {
            return milliseconds.at(size_t(part * double(milliseconds.size() - 1)));
        };
        if (!milliseconds.empty())
            std::printf("%-34s p50 %7.1f ms   p95 %7.1f ms   max %7.1f ms   (%zu)\n", what, at(0.5), at(0.95),
                        at(1), milliseconds.size());
    }
};

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

Transaction tickOf(int id, int subject)
{
    Finding finding;
    finding.id = FindingId(id);
    finding.subject = SubjectId(subject);
    finding.round = RoundId(1);
    finding.note = QString::number(nanoseconds());
    finding.at = QDateTime::currentDateTime();
    Transaction transaction;
    transaction.author = u"bench"_s;
    transaction.at = finding.at;
    transaction.command = u"tick"_s;
    transaction.round = finding.round;
    transaction.writes = {finding};
    return transaction;
}

bool fill(Store &store, int subjects)
{
    Round round;
    round.id = RoundId(1);
    round.key = RoundKey(2020, 1);
    round.standard = StandardId(u"gbmh-2019-19"_s);
    round.standardVersion = 1;
    std::vector<Write> writes{Region{RegionId(1), u"甲市"_s, 1}, round};
    for (int i = 1; i <= subjects; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
        subject.name = u"某局%1"_s.arg(i);
        subject.region = RegionId(1);
        writes.push_back(subject);
    }
    Transaction world;
    world.author = u"bench"_s;
    world.at = QDateTime::currentDateTime();
    world.command = u"fill"_s;
    world.writes = std::move(writes);
    const auto done = store.commit(std::move(world)).takeResult();
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().line()), qPrintable(done.error().detail));
    return done.has_value();
}

/// Milliseconds of a psql command; below 0: it failed.
qint64 timed(const testkit::PostgresCluster &cluster, const QString &database, const QString &sql)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer = cluster.psql(database, u"postgres"_s, sql);
    if (!answer.contains("ERROR"))
        return timer.elapsed();
    std::fprintf(stderr, "%s\n", answer.constData());
    return -1;
}

/// Finished rounds as they lie in the tables; nothing of it is read by a client that has the first round
/// open.
bool addRounds(const testkit::PostgresCluster &cluster, const QString &database, int rounds, int subjects)
{
    const QString all =
        u"INSERT INTO xunwang.round SELECT (jsonb_populate_record(round, jsonb_build_object('id', number, "
        "'quarter', (2000 + number / 4) || 'Q' || (1 + number % 4)))).* FROM xunwang.round, "
        "generate_series(2, %1) AS number WHERE id = 1;"
        "INSERT INTO xunwang.inspection (round, subject, inspected, review, review_note, author, entry, "
        "seal) "
        "SELECT round.id, subject.id, 1, 0, '', 'bench', 1, '' FROM xunwang.round, xunwang.subject WHERE "
        "round.id > 1;"
        "INSERT INTO xunwang.finding (id, subject, round, indicator, count, note, urls, corrections, author, "
        "at, "
        "withdrawn_by, entry, seal) SELECT 100000000 + round.id * 1000000 + subject.id, subject.id, "
        "round.id, 'W3', 0, "
        "'', '[]', '[]', 'bench', 0, '', 1, '' FROM xunwang.round, xunwang.subject WHERE round.id > 1 AND "
        "subject.id % 10 = 0;"
        "ANALYZE"_s.arg(rounds);
    const qint64 took = timed(cluster, database, all);
    std::printf("%d rounds of %d inspections laid down in %lld ms\n", rounds - 1, subjects,
                static_cast<long long>(took));
    return took >= 0;
}

int benchImport(testkit::PostgresCluster &cluster, int subjects)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"office.xunwang"_s), rows = folder.filePath(u"rows"_s);
    {
        const auto store = openStore(file, OpenMode::Create);
        if (!store || !fill(**store, subjects))
            return 1;
    }
    for (int run = 0; run < 3; ++run) {
        const QString address = cluster.newDatabase();
        const QString database = address.section(u'/', 3, 3).section(u'?', 0, 0);
        QElapsedTimer timer;
        timer.start();
        const Result<qint64> done = importIntoOffice(file, address);
        const qint64 import = timer.elapsed();
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().line()));
            return 1;
        }
        if (timed(cluster, database, u"CREATE TABLE bare (LIKE xunwang.subject INCLUDING ALL)"_s) < 0 ||
            timed(cluster, database, u"\\copy xunwang.subject TO '%1'"_s.arg(rows)) < 0)
            return 1;
        const qint64 start = timed(cluster, database, u"SELECT 1"_s); // of psql itself
        const qint64 copy = timed(cluster, database, u"\\copy bare FROM '%1'"_s.arg(rows)) - start;
        std::printf("%lld rows into an office: %lld ms; COPY into a bare table with the same keys: %lld ms; "
                    "%.2f times\n",
                    static_cast<long long>(*done), static_cast<long long>(import),
                    static_cast<long long>(copy), double(import) / double(copy));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"import") {
        auto *const server = testkit::PostgresCluster::shared();
        return server ? benchImport(*server, words.value(2, u"135000"_s).toInt()) : 1;
    }
    const int people = words.value(1, u"50"_s).toInt(), seconds = words.value(2, u"10"_s).toInt(),
              subjects = words.value(3, u"1000"_s).toInt(), rounds = words.value(4, u"1"_s).toInt();
    auto *const cluster = testkit::PostgresCluster::shared();
    if (!cluster)
        return 1;
    const QString address = cluster->newDatabase();
    const auto first = openStore(address, OpenMode::Create);
    if (!first || !fill(**first, subjects))
        return 1;
    if (rounds > 1 && !addRounds(*cluster, address.section(u'/', 3, 3).section(u'?', 0, 0), rounds, subjects))
        return 1;
    auto standard = shippedStandard(StandardId(u"gbmh-2019-19"_s));
    QElapsedTimer opening;
    opening.start();
    auto registers = (*first)->loadRegister().takeResult();
    const auto work = (*first)->loadRound(RoundId(1)).takeResult();
    if (!standard || !registers || !work)
        return 1;
    const Round round = *std::find_if(registers->rounds.begin(), registers->rounds.end(),
                                      [](const Round &one) { return one.id == RoundId(1); });
    RoundState state(*std::move(registers), round, *std::move(standard), *work);
    std::printf("a client's start at %d subjects: %lld ms\n", subjects,
                static_cast<long long>(opening.elapsed()));

    Samples seen, commits;
    std::mutex reading;
    const auto listener = openStore(address, OpenMode::Existing);
    (*listener)->follow([&](qint64) {
        const std::lock_guard lock(reading);
        const auto changes = (*listener)->changesSince(state.sequence()).takeResult();
        if (!changes)
            return;
        state.apply(changes->writes);
        state.setSequence(changes->sequence);
        for (const Write &write : changes->writes)
            if (const auto *finding = std::get_if<Finding>(&write))
                seen.add(double(nanoseconds() - finding->note.toLongLong()) / 1e6);
    });
    std::vector<std::jthread> threads;
    std::atomic<int> acknowledged = 0;
    for (int person = 0; person < people; ++person)
        threads.emplace_back([&, person] {
            const auto store = openStore(address, OpenMode::Existing);
            if (!store)
                return;
            const auto begin = std::chrono::steady_clock::now() + std::chrono::seconds(2) +
                               std::chrono::milliseconds(1000 * person / people);
            for (int i = 0; i < seconds; ++i) {
                std::this_thread::sleep_until(begin + std::chrono::seconds(i));
                const qint64 from = nanoseconds();
                if ((*store)
                        ->commit(tickOf(person * seconds + i + 1, 1 + (person + i) % subjects))
                        .takeResult()) {
                    ++acknowledged;
                    commits.add(double(nanoseconds() - from) / 1e6);
                }
            }
        });
    threads.clear();
    for (int waited = 0; waited < 100; ++waited) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        const std::lock_guard lock(reading);
        if (state.sequence() >= acknowledged.load() + 1)
            break;
    }
    const auto there = (*first)->loadRound(RoundId(1)).takeResult();
    std::printf("%d people, one tick a second, %d s: %d acknowledged, %zu in the office, %zu in the other "
                "client's counters\n",
                people, seconds, acknowledged.load(), there->findings.size(), seen.milliseconds.size());
    commits.print("a commit, to its answer");
    seen.print("a tick, to another client's counters");
    return there->findings.size() == size_t(acknowledged.load()) ? 0 : 1;
}
