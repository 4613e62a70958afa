// What an import of a nation's register costs: 135,000 rows of 12 columns, as a whole program beside `sqlite3
// .import` into a table with a unique key, and phase by phase. Ratios are printed, run by run and their
// median, since other work disturbs.
#include "storage/sqlite/sqlite_store.h"
#include "workspace/import.h"
#include "workspace/wait.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <vector>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rowCount = 135000;
constexpr int runs = 9;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

bool writeList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    static const QStringList types{u"市级部门"_s, u"县级门户"_s, u"县级部门"_s, u"市级门户"_s, u"省级部门"_s};
    QTextStream list(&file);
    list
        << u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态,ICP备案,公安备案,联系人,联系电话,备注\n"_s;
    for (int i = 0; i < rowCount; ++i)
        list
            << u"%1%2,某某政府网站%3,http://www.s%3.gov.cn/,第%4市,%5,某某单位%3,正常,京ICP备%3号,1101020200%3,联系人%6,010-%3,备注%3\n"_s
                   .arg(110000 + i % 9000)
                   .arg(i / 9000 + 1, 4, 10, QChar(u'0'))
                   .arg(i, 8, 10, QChar(u'0'))
                   .arg(i % 40)
                   .arg(types.at(i % types.size()))
                   .arg(i % 1000);
    return true;
}

/// Milliseconds that a program takes; negative: it could not be run.
double timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (process.waitForFinished(120000) && process.exitCode() == 0)
        return double(timer.nsecsElapsed()) / 1e6;
    out() << program << ": " << QString::fromUtf8(process.readAllStandardError()) << '\n';
    return -1;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Both programs in turn, so that a slower moment of the machine falls on both.
bool wholePrograms(const QTemporaryDir &folder, const QString &list)
{
    const QString ctl = QStringLiteral(XW_BIN "/xunwangctl");
    std::vector<double> ours, sqlite, ratios;
    for (int run = 0; run < runs; ++run) {
        const QString workspace = folder.filePath(u"w%1.xunwang"_s.arg(run));
        if (timeOf(ctl, {u"-w"_s, workspace, u"init"_s, u"--province"_s, u"测试省"_s, u"--round"_s,
                         u"2020Q1"_s}) < 0)
            return false;
        ours.push_back(timeOf(ctl, {u"-w"_s, workspace, u"import"_s, u"websites"_s, list}));
        sqlite.push_back(timeOf(
            u"sqlite3"_s, {folder.filePath(u"s%1.db"_s.arg(run)),
                           u"create table t(code text not null unique, a, b, c, d, e, f, g, h, i, j, k)"_s,
                           u".mode csv"_s, u".import --skip 1 '%1' t"_s.arg(list)}));
        if (ours.back() < 0 || sqlite.back() < 0)
            return false;
        ratios.push_back(ours.back() / sqlite.back());
        QFile::remove(workspace);
        QFile::remove(folder.filePath(u"s%1.db"_s.arg(run)));
    }
    const auto print = [](const char *what, const std::vector<double> &values, int digits) {
        out() << u"%1 median %2, least %3, most %4\n"_s.arg(QLatin1String(what), -24)
                     .arg(median(values), 0, 'f', digits)
                     .arg(std::ranges::min(values), 0, 'f', digits)
                     .arg(std::ranges::max(values), 0, 'f', digits);
    };
    print("import websites, ms", ours, 0);
    print("sqlite3 .import, ms", sqlite, 0);
    print("ratio of each pair", ratios, 2);
    return true;
}

/// Runs `work`, prints its wall and processor time (all threads).
template <class Work>
auto phase(const char *name, Work work)
{
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    out() << u"  %1 %2 ms, processor %3 ms\n"_s.arg(QLatin1String(name), -28)
                 .arg(double(timer.nsecsElapsed()) / 1e6, 6, 'f', 0)
                 .arg(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC, 6, 'f', 0);
    return result;
}

int phases(const QTemporaryDir &folder, const QString &list)
{
    const SystemClock clock;
    const auto store = openSqlite(folder.filePath(u"phases.xunwang"_s), OpenMode::Create);
    InitOptions options;
    options.province = u"测试省"_s;
    options.round = RoundKey(2020, 1);
    if (!store || !Workspace::create(**store, clock, u"bench"_s, options))
        return 1;
    const auto workspace = Workspace::open(*store, std::make_shared<SystemClock>(), u"bench"_s);
    const ImportKind &kind = *importKind(u"websites"_s);
    for (const char *round : {"first import", "the same file again"}) {
        out() << QLatin1String(round) << ":\n";
        const auto table = phase("read the file", [&] {
            return tables::readTable(list, {{}, knownHeaders(kind), {}, {}});
        });
        const ColumnMapping mapping = mapColumns(kind, table->headers);
        auto plan = phase("plan", [&] {
            return planImport(kind, *table, mapping, (*workspace)->state(), clock, u"bench"_s);
        });
        const auto applied = phase("commit and take over", [&] {
            return waitFor(**workspace, applyImport(**workspace, *std::move(plan), list));
        });
        if (!applied)
            return 1;
    }
    phase("open it again", [&] {
        const auto loaded = (*store)->loadRegister();
        return loaded.result().has_value();
    });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"websites.csv"_s);
    if (!writeList(list))
        return 1;
    if (phases(folder, list) != 0)
        return 1;
    return app.arguments().contains(u"--phases"_s) || wholePrograms(folder, list) ? 0 : 1;
}
