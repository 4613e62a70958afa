// From starting the program to a window that can be worked in, on a workspace of 15,000 websites and 120,000
// accounts: the list painted, its rows there, the event loop idle. Beside it the same window on a workspace
// of ten, and what `sqlite3` needs to read those rows; and where nine earlier rounds were inspected in full,
// what `sqlite3` needs to read them. usage: bench_start [folder]   (needs a display or
// QT_QPA_PLATFORM=offscreen)
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
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

constexpr int runs = 5;
const QString openWord = u"--open"_s;

/// The program as main.cpp makes it, until its list stands there; then it ends.
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
        QTimer::singleShot(0, &application, &QCoreApplication::quit); // after everything that waits
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

/// Milliseconds of the best run; negative: it could not be run.
double bestOf(const QString &program, const QStringList &arguments)
{
    double best = -1;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForFinished(120000) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s\n", process.readAllStandardError().constData());
            return -1;
        }
        const double took = double(timer.nsecsElapsed()) / 1e6;
        best = best < 0 ? took : std::min(best, took);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words.at(1) == openWord)
        return openAndEnd(application, words.at(2));
    const QTemporaryDir folder(words.size() > 1 ? words.at(1) + u"/bench-XXXXXX"_s : QString());
    const QString ten = folder.filePath(u"ten.xunwang"_s), nation = folder.filePath(u"nation.xunwang"_s);
    if (!makeWorkspace(folder.path(), ten, 5, 5) || !makeWorkspace(folder.path(), nation, 15000, 120000))
        return 1;
    const double small = bestOf(application.applicationFilePath(), {openWord, ten});
    const double large = bestOf(application.applicationFilePath(), {openWord, nation});
    const double reading = bestOf(u"sqlite3"_s, {nation, u"select * from subject"_s});
    std::printf("start to a usable window: 10 subjects %.0f ms, 135,000 subjects %.0f ms, ratio %.2f\n",
                small, large, large / small);
    std::printf("sqlite3 reading the same rows %.0f ms; what the size costs %.0f ms, %.2f of it\n", reading,
                large - small, (large - small) / reading);
    if (!addEarlierRounds(nation))
        return 1;
    const double later = bestOf(application.applicationFilePath(), {openWord, nation});
    const double readingAll = bestOf(
        u"sqlite3"_s, {nation, u"select * from subject; select * from inspection; select * from finding"_s});
    std::printf("with nine rounds before: %.0f ms; sqlite3 reading all rows %.0f ms; what they cost %.0f ms, "
                "%.2f of it\n",
                later, readingAll, later - small, (later - small) / readingAll);
    return small > 0 && large > 0 && later > 0 ? 0 : 1;
}
