// From starting the program to a window that can be worked in, on a workspace of 15,000 websites and 120,000
// accounts: the list painted, its rows there, the event loop idle. Beside it the same window on a workspace
// of ten, and what `sqlite3` needs to read those rows; and where nine earlier rounds were inspected in full,
// what `sqlite3` needs to read them. What the size costs is the difference of the two windows; 1.5 of what
// `sqlite3` needs is allowed. Medians of turns in which everything runs once: milliseconds that passed, and
// of processor time, which other work on the machine does not change. usage: bench_start [folder]   (needs a
// display or QT_QPA_PLATFORM=offscreen)
#include "composition.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/register/register_table.h"
#include "ui/window/session.h"
#include "widgets/native_dialogs.h"
#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>
#include <vector>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

constexpr int turns = 9;
constexpr double allowed = 1.5;
const QString openWord = u"--open"_s, readWord = u"--read"_s;

/// Processor time of this program so far, in milliseconds, of all its threads. (On Windows: that passed.)
double busyMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// The same of the programs that it started and that have ended. 0 where it is not known.
double busyOfEnded()
{
#ifdef Q_OS_UNIX
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
#else
    return 0;
#endif
}

/// Tells who started this program that it is there, and with how much processor time.
void tellReady()
{
    std::printf("%.1f\n", busyMs());
    std::fflush(stdout);
}

/// The program as main.cpp makes it, until its list stands there: it says so, then it ends.
int openAndEnd(QApplication &application, const QString &file)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ui::Language language(settings);
    widgets::applyTheme(application);
    widgets::NativeDialogs dialogs;
    const ui::PageContext context{dialogs, settings, &language};
    Composition composition(settings);
    ui::MainWindow window(composition, context, language, ui::standardPages(context));
    window.resize(1440, 900);
    window.show();
    window.openWorkspace(file);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        if (!window.session().workspace())
            return;
        const QList<ui::RegisterTable *> tables = window.findChildren<ui::RegisterTable *>();
        if (std::none_of(tables.begin(), tables.end(), [](const ui::RegisterTable *table) {
                return table->isVisible() && table->model() && table->model()->rowCount() > 0;
            }))
            return;
        window.grab();
        QTimer::singleShot(0, &application, [] { // after everything that waits
            tellReady();
            QCoreApplication::quit();
        });
        look.stop();
    });
    look.start(1);
    return QApplication::exec();
}

bool ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(XW_BIN "/xunwangctl"), arguments);
    if (process.waitForFinished(120000) && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "xunwangctl %s: %s\n", qPrintable(arguments.join(u' ')),
                 process.readAllStandardError().constData());
    return false;
}

bool makeWorkspace(const QString &folder, const QString &name, int sites, int accounts)
{
    const auto list = [&](const QString &kind, const QString &head, int rows, const auto &row) {
        QFile file(folder + u'/' + kind + u".csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            return QString();
        file.write(head.toUtf8());
        for (int i = 0; i < rows; ++i)
            file.write(row(i).toUtf8());
        return file.fileName();
    };
    const QString websites =
        list(u"websites"_s, u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位\n"_s, sites, [](int i) {
            return u"%1,某某市第%2局网站,http://www.s%2.gov.cn/,第%3市,市级部门,第%2局\n"_s
                .arg(3600000000LL + i)
                .arg(i)
                .arg(i % 140);
        });
    const QString media =
        list(u"media"_s, u"账号名称,平台类型,账号标识,所属地区,主办单位\n"_s, accounts,
             [](int i) { return u"第%1号发布,微信,gh_%1,第%2市,第%3局\n"_s.arg(i).arg(i % 140).arg(i / 8); });
    return ctl({u"-w"_s, name, u"init"_s, u"--province"_s, u"测试省"_s, u"--round"_s, u"2020Q1"_s}) &&
           ctl({u"-w"_s, name, u"import"_s, u"websites"_s, websites}) &&
           ctl({u"-w"_s, name, u"import"_s, u"media"_s, media});
}

/// Nine quarters before the newest, in which everything was inspected and every tenth website failed. Their
/// rows are laid down as they would stand; nothing here reads their digests.
bool addEarlierRounds(const QString &name)
{
    for (int quarter = 1; quarter < 10; ++quarter)
        if (!ctl({u"-w"_s, name, u"round"_s, u"open"_s,
                  u"%1Q%2"_s.arg(2020 + quarter / 4).arg(1 + quarter % 4)}))
            return false;
    const QString sql =
        u"INSERT INTO inspection (round, subject, inspected, review, review_note, author, entry, seal) "
        u"SELECT "
        "round.id, subject.id, 1, 0, '', 'b', 1, x'' FROM round, subject WHERE round.quarter < '2022Q2';"
        "INSERT INTO finding (id, subject, round, indicator, count, note, urls, corrections, author, at, "
        "withdrawn_by, entry, seal) SELECT 1000000 + round.id * 200000 + subject.id, subject.id, round.id, "
        "'W3', "
        "0, '', '[]', '[]', 'b', 0, '', 1, x'' FROM round, subject WHERE round.quarter < '2022Q2' AND "
        "subject.id % 10 = 0 AND subject.kind = 0"_s;
    return QProcess::execute(u"sqlite3"_s, {name, sql}) == 0;
}

/// The least that reading the register can cost: each column of each row fetched through SQLite's own
/// interface, by the same statement, and its text made a string that is let go again. Then it says so.
int readAndEnd(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *rows = nullptr;
    const double before = busyMs();
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database,
                           "SELECT id, kind, code, name, url, region, type, platform, level, organizer, "
                           "state, first_seen, last_seen, extra, no_service FROM subject ORDER BY id",
                           -1, &rows, nullptr) != SQLITE_OK)
        return 1;
    qint64 read = 0;
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(rows); ++column)
            read += sqlite3_column_type(rows, column) == SQLITE_TEXT
                        ? QString::fromUtf8(static_cast<const char *>(sqlite3_column_blob(rows, column)),
                                            sqlite3_column_bytes(rows, column))
                              .size()
                        : sqlite3_column_int64(rows, column);
    std::printf("%.1f\n", busyMs() - before);
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return read > 0 ? 0 : 1;
}

/// What a program costs, in milliseconds.
struct Cost {
    double passed = 0;
    double busy = 0;
};
Cost operator-(const Cost &a, const Cost &b)
{
    return {a.passed - b.passed, a.busy - b.busy};
}

/// Something that is run once in every turn.
struct Program {
    QString name;
    QStringList arguments;
    bool tells = false; ///< when it is there, and at which processor time; else: until it has ended
    std::vector<Cost> costs{};

    bool run()
    {
        QProcess process;
        if (!tells)
            process.setStandardOutputFile(QProcess::nullDevice());
        const double busyBefore = busyOfEnded();
        QElapsedTimer timer;
        timer.start();
        process.start(name, arguments);
        Cost cost;
        if (tells && process.waitForReadyRead(120000))
            cost = {double(timer.nsecsElapsed()) / 1e6, process.readLine().trimmed().toDouble()};
        if (!process.waitForFinished(120000) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s\n", process.readAllStandardError().constData());
            return false;
        }
        if (!tells)
            cost = {double(timer.nsecsElapsed()) / 1e6, busyOfEnded() - busyBefore};
        costs.push_back(cost);
        return true;
    }

    Cost median()
    {
        const auto middle = [this](double Cost::*member) {
            const auto place = costs.begin() + qsizetype(costs.size() / 2);
            std::nth_element(costs.begin(), place, costs.end(),
                             [member](const Cost &a, const Cost &b) { return a.*member < b.*member; });
            return (*place).*member;
        };
        return {middle(&Cost::passed), middle(&Cost::busy)};
    }
};

bool inTurns(std::initializer_list<Program *> programs)
{
    for (int turn = 0; turn < turns; ++turn)
        for (Program *program : programs)
            if (!program->run())
                return false;
    return true;
}

void print(const char *what, const Cost &cost)
{
    std::printf("%-52s %6.0f ms, of processor %6.0f ms\n", what, cost.passed, cost.busy);
}

void printRatio(const Cost &size, const Cost &reading)
{
    std::printf("    %.2f of what sqlite3 needs to read them (of processor time %.2f); allowed %.2f\n",
                size.passed / reading.passed, size.busy / reading.busy, allowed);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words.at(1) == openWord)
        return openAndEnd(application, words.at(2));
    if (words.size() == 3 && words.at(1) == readWord)
        return readAndEnd(words.at(2));
    const QTemporaryDir folder(words.size() > 1 ? words.at(1) + u"/bench-XXXXXX"_s : QString());
    const QString ten = folder.filePath(u"ten.xunwang"_s), nation = folder.filePath(u"nation.xunwang"_s);
    if (!makeWorkspace(folder.path(), ten, 5, 5) || !makeWorkspace(folder.path(), nation, 15000, 120000))
        return 1;
    const QString self = QApplication::applicationFilePath();
    Program small{self, {openWord, ten}, true}, large{self, {openWord, nation}, true};
    Program bare{self, {readWord, nation}, true};
    Program reading{u"sqlite3"_s, {nation, u"select * from subject"_s}};
    if (!inTurns({&small, &large, &reading, &bare}))
        return 1;
    print("start to a usable window, 10 subjects", small.median());
    print("the same, 135,000 subjects", large.median());
    print("sqlite3 reading the same rows", reading.median());
    print("what the size costs", large.median() - small.median());
    printRatio(large.median() - small.median(), reading.median());
    std::printf("    the least: SQLite's interface alone, texts as strings: %.0f ms of processor time\n",
                bare.median().busy);
    if (!addEarlierRounds(nation))
        return 1;
    Program later{self, {openWord, nation}, true};
    Program readingAll{u"sqlite3"_s,
                       {nation, u"select * from subject; select * from inspection; select * from finding"_s}};
    if (!inTurns({&later, &readingAll}))
        return 1;
    print("start with nine rounds before", later.median());
    print("sqlite3 reading all rows", readingAll.median());
    print("what they cost", later.median() - small.median());
    printRatio(later.median() - small.median(), readingAll.median());
    return 0;
}
