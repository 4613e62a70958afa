// A crash leaves a report, once, with nothing of anybody in it; the program still ends as the system ends it.
#include "base/crash_report.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QTemporaryDir>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace xw;

class CrashReportTest : public QObject
{
    Q_OBJECT

    /// What ended a process that reports to the folder and gets this signal.
    static int endedBy(const QString &folder, int number)
    {
        const pid_t child = fork();
        if (child == 0) {
            reportCrashesTo(folder);
            raise(number);
            _exit(0); // it did not crash
        }
        int status = 0;
        if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status))
            return 0;
        return WTERMSIG(status);
    }

private slots:
    void aCrashLeavesOneReportWithoutAnybodysData_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("memory") << SIGSEGV;
        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("division") << SIGFPE;
    }

    void aCrashLeavesOneReportWithoutAnybodysData()
    {
        QFETCH(int, number);
        QTemporaryDir home;
        const QString folder = home.filePath(u"张三/crashes"_s);
        QCOMPARE(takeCrashReport(folder), QString());
        QCOMPARE(endedBy(folder, number), number);
        const QString report = takeCrashReport(folder);
        QVERIFY(!report.isEmpty());
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"\nsignal %1\n"_s.arg(number)), qPrintable(text));
        QVERIFY2(text.contains(u"Qt "_s + QString::fromLatin1(qVersion())), qPrintable(text));
        QVERIFY2(text.contains(u"+0x"_s), qPrintable(text)); // where it was
        for (const QString &ofSomebody :
             {u"张三"_s, home.path(), QDir::homePath(), QStringLiteral(XW_SOURCE)})
            QVERIFY2(!text.contains(ofSomebody), qPrintable(text));
        QVERIFY(text.size() < 8000);
        QCOMPARE(takeCrashReport(folder), QString()); // told once
        QVERIFY(QFile::exists(report));               // and kept
    }

    void withoutACrashThereIsNothing()
    {
        QTemporaryDir home;
        reportCrashesTo(home.path());
        QCOMPARE(takeCrashReport(home.path()), QString());
        QVERIFY(QDir(home.path()).isEmpty());
    }

    void cleanup()
    {
        for (const int number : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
            std::signal(number, SIG_DFL);
    }
};

XW_TEST_MAIN(CrashReportTest)
#include "tst_crash_report.moc"
