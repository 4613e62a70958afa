#include "testkit/testkit.h"

#include <QFileInfo>
#include <QProcess>

namespace xw::testkit
{

QString data(const QString &relative)
{
    return QFileInfo(QStringLiteral(XW_TEST_DATA "/") + relative).absoluteFilePath();
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
