#include "testkit/testkit.h"

#include <QProcess>
#include <atomic>

namespace xw::testkit
{

namespace
{
std::atomic<int> warnings{0};
QtMessageHandler previousHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings;
    if (previousHandler)
        previousHandler(type, context, text);
    else
        fprintf(stderr, "%s\n", qPrintable(text));
}
} // namespace

void failOnWarnings()
{
    previousHandler = qInstallMessageHandler(countWarnings);
}

int unexpectedWarnings()
{
    // QTest installs its own handler while tests run, which takes expected messages out before they reach
    // this one.
    if (warnings > 0)
        fprintf(stderr, "%d unexpected warning(s)\n", warnings.load());
    return warnings > 0 ? 1 : 0;
}

QString data(const QString &relative)
{
    return QStringLiteral(XW_TEST_DATA "/") + relative;
}

Ran run(const QString &program, const QStringList &arguments, int timeoutMs, const QByteArray &input,
        const QString &workingDirectory)
{
    QProcess process;
    if (!workingDirectory.isEmpty())
        process.setWorkingDirectory(workingDirectory);
    process.start(program, arguments);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(timeoutMs)) {
        ran.err =
            "did not start or did not finish: " + program.toUtf8() + ' ' + process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return ran;
    }
    ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

} // namespace xw::testkit
