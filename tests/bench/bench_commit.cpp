// A tick through the Store (thread hop, finding, inspection, seals, audit entry, synced to disk) against the
// least that any program can do: one prepared INSERT a transaction through SQLite's own interface, same disk,
// same durability. Bar: at most 2x. usage: bench_commit [commits]
#include "storage/sqlite/sqlite_store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

struct Times {
    std::vector<double> microseconds;
    double median()
    {
        std::sort(microseconds.begin(), microseconds.end());
        return microseconds.at(microseconds.size() / 2);
    }
    double at95() { return median(), microseconds.at(microseconds.size() * 95 / 100); }
};

class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_exec(m_handle,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY "
                     "KEY, a, b, c)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO t VALUES (NULL, ?, ?, ?)", -1, &m_insert, nullptr);
    }
    ~Bare()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    void commit(int i)
    {
        sqlite3_bind_int(m_insert, 1, i);
        sqlite3_bind_text(m_insert, 2, "W4.1", -1, SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 3, "2020-03-30T10:32:00", -1, SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE) // no BEGIN: the statement is its own durable transaction
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

Transaction tick(int i)
{
    Finding finding;
    finding.id = FindingId(i + 1);
    finding.subject = SubjectId(i % 1000 + 1);
    finding.round = RoundId(1);
    finding.indicator = IndicatorId(u"W%1"_s.arg(i / 1000 + 1));
    finding.author = u"张三"_s;
    finding.at = QDateTime::currentDateTime();
    Inspection inspection;
    inspection.subject = finding.subject;
    inspection.round = finding.round;
    inspection.inspected = true;
    Transaction transaction;
    transaction.author = finding.author;
    transaction.at = finding.at;
    transaction.command = u"tick"_s;
    transaction.subject = finding.subject;
    transaction.round = finding.round;
    transaction.after = {{u"indicator"_s, finding.indicator.value()}, {u"finding"_s, finding.id.value()}};
    transaction.writes = {finding, inspection};
    return transaction;
}

std::shared_ptr<Store> storeWith1000(const QString &path)
{
    const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Create).value();
    Transaction world;
    world.author = u"张三"_s;
    Round round;
    round.id = RoundId(1);
    round.key = RoundKey(2020, 1);
    world.writes = {Region{RegionId(1), u"上饶市"_s, 1}, round};
    for (int i = 1; i <= 1000; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = QString::number(3600000000 + i);
        subject.name = u"测试站%1"_s.arg(i);
        subject.region = RegionId(1);
        world.writes.push_back(subject);
    }
    store->commit(std::move(world)).takeResult().value();
    return store;
}

} // namespace

int main(int argc, char **argv)
{
    const int commits = argc > 1 ? std::max(100, QByteArray(argv[1]).toInt()) : 2000;
    // Beside the build, not in /tmp: there the disk may be memory.
    const QTemporaryDir folder(QStringLiteral(XW_SCRATCH "/bench-XXXXXX"));
    Bare bare(folder.filePath(u"bare.db"_s));
    const std::shared_ptr<Store> store = storeWith1000(folder.filePath(u"w.xunwang"_s));
    Times bareTimes, storeTimes;
    QElapsedTimer clock;
    // In turns, so that both meet the same disk.
    for (int i = 0; i < commits; ++i) {
        clock.start();
        bare.commit(i);
        bareTimes.microseconds.push_back(double(clock.nsecsElapsed()) / 1000);
        Transaction transaction = tick(i);
        clock.start();
        if (const Result<qint64> done = store->commit(std::move(transaction)).takeResult(); !done)
            return std::fprintf(stderr, "%s\n", qPrintable(done.error().line())), 1;
        storeTimes.microseconds.push_back(double(clock.nsecsElapsed()) / 1000);
    }
    std::printf("commits                 %d\n", commits);
    std::printf("bare durable commit     median %7.0f us   95 %% %7.0f us\n", bareTimes.median(),
                bareTimes.at95());
    std::printf("tick through the store  median %7.0f us   95 %% %7.0f us\n", storeTimes.median(),
                storeTimes.at95());
    std::printf("ratio of medians        %.2f   (bar: at most 2)\n",
                storeTimes.median() / bareTimes.median());
}
