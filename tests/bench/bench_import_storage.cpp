// Writing and reading a register of 135,000 subjects (one transaction), against `sqlite3 .import` of the same
// rows into a table with a unique key. Prints what storage takes of an import; parsing and validation are
// measured elsewhere. Bars: write below .import; loadRegister at most 0.4 s. usage: bench_import_storage
// [rows]
#include "storage/sqlite/sqlite_store.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

/// 12 columns, as the national export with five that the contract does not know.
std::vector<Write> rows(int count)
{
    std::vector<Write> writes;
    writes.reserve(size_t(count) + 120);
    for (int i = 1; i <= 120; ++i)
        writes.push_back(Region{RegionId(i), u"地区%1"_s.arg(i), i});
    for (int i = 0; i < count; ++i) {
        Subject s;
        s.id = SubjectId(i + 1);
        s.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
        s.name = u"测试站%1政府网站"_s.arg(i, 6, 10, QChar(u'0'));
        s.url = u"http://www.site%1.gov.cn/"_s.arg(i);
        s.region = RegionId(i % 120 + 1);
        s.type = WebsiteType(i % 9 + 1);
        s.organizer = u"第%1主办单位办公室"_s.arg(i);
        s.firstSeen = s.lastSeen = QDate(2020, 3, 30);
        s.extra = {{u"列一"_s, u"列甲%1"_s.arg(i % 7)},
                   {u"列二"_s, u"列乙%1"_s.arg(i % 11)},
                   {u"列三"_s, u"列丙%1"_s.arg(i)},
                   {u"日期"_s, u"2020-01-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0'))},
                   {u"备注"_s, u"备注"_s}};
        writes.push_back(std::move(s));
    }
    return writes;
}

void writeCsv(const std::vector<Write> &writes, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray line;
    for (const Write &write : writes) {
        const auto *s = std::get_if<Subject>(&write);
        if (!s)
            continue;
        line = (s->code + u',' + s->name + u',' + s->url + u",地区"_s + QString::number(s->region.value()) +
                u',' + toChinese(s->type) + u',' + s->organizer + u",正常"_s)
                   .toUtf8();
        for (const auto &[column, value] : s->extra)
            line += ',' + value.toUtf8();
        file.write(line + '\n');
    }
}

double secondsOfSqlite(const QString &folder)
{
    QElapsedTimer clock;
    clock.start();
    const testkit::Ran ran = testkit::run(
        u"sqlite3"_s,
        {folder + u"/import.db"_s,
         u"CREATE TABLE w (code TEXT UNIQUE, name, url, region, type, organizer, state, a, b, c, d, e)"_s,
         u".mode csv"_s, u".import %1/rows.csv w"_s.arg(folder)});
    if (ran.exitCode != 0)
        std::fprintf(stderr, "%s\n", ran.err.constData());
    return double(clock.nsecsElapsed()) / 1e9;
}

struct Measured {
    double write = 0, load = 0;
    double writeCpu = 0, loadCpu = 0; ///< of all threads, as on a machine that does something else too
    qint64 file = 0;
};

Measured measure(const std::vector<Write> &writes, const QString &path, bool native)
{
    Measured measured;
    SqliteOptions options;
    options.native = native;
    const std::shared_ptr<Store> store = openSqlite(path, OpenMode::Create, options).value();
    Transaction import;
    import.author = u"张三"_s;
    import.at = QDateTime::currentDateTime();
    import.command = u"import websites"_s;
    import.writes = writes;
    QElapsedTimer clock;
    std::clock_t cpu = std::clock();
    clock.start();
    store->commit(std::move(import)).takeResult().value();
    measured.write = double(clock.nsecsElapsed()) / 1e9;
    measured.writeCpu = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    cpu = std::clock();
    clock.start();
    const size_t loaded = store->loadRegister().takeResult().value().subjects.size();
    measured.load = double(clock.nsecsElapsed()) / 1e9;
    measured.loadCpu = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    if (loaded + 120 != writes.size())
        std::fprintf(stderr, "only %zu subjects came back\n", loaded);
    measured.file = QFileInfo(path).size();
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 135'000;
    const QTemporaryDir folder(QStringLiteral(XW_SCRATCH "/bench-XXXXXX"));
    const std::vector<Write> writes = rows(count);
    writeCsv(writes, folder.filePath(u"rows.csv"_s));
    std::printf("%d subjects, three rounds; the best of each counts\n", count);
    double best = 1e9, bestWrite = 1e9, bestLoad = 1e9;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(folder.filePath(u"import.db"_s));
        const double sqlite = secondsOfSqlite(folder.path());
        const Measured native = measure(writes, folder.filePath(u"n%1.xunwang"_s.arg(round)), true);
        std::printf(
            "sqlite3 .import %.3f s   store: write %.3f s (cpu %.3f), load %.3f s (cpu %.3f), file %.1f MB\n",
            sqlite, native.write, native.writeCpu, native.load, native.loadCpu, double(native.file) / 1e6);
        best = std::min(best, sqlite);
        bestWrite = std::min(bestWrite, native.write);
        bestLoad = std::min(bestLoad, native.load);
    }
    if (argc <= 2) {
        const Measured driver = measure(writes, folder.filePath(u"d.xunwang"_s), false);
        std::printf("through Qt's driver alone:  write %.3f s, load %.3f s\n", driver.write, driver.load);
    }
    std::printf("write / .import %.2f (bar: below 1, the rest is for parsing)   load %.3f s (bar: 0.4 s)\n",
                bestWrite / best, bestLoad);
}
