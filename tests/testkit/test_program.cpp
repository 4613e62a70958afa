#include "testkit/test_program.h"

#include <QFileInfo>
#include <atomic>
#include <map>

using namespace Qt::StringLiterals;

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

// By name; made at the first registration, since the order of static objects of several files is not known.
std::map<QByteArray, TestRun> &registeredTests()
{
    static std::map<QByteArray, TestRun> tests;
    return tests;
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

TestRegistration::TestRegistration(const char *file, TestRun run)
{
    const QByteArray name = QFileInfo(QString::fromLocal8Bit(file)).completeBaseName().toLocal8Bit();
    if (!registeredTests().emplace(name, run).second) {
        fprintf(stderr, "two tests are called %s\n", name.constData());
        std::abort();
    }
}

int runTestProgram(int argc, char **argv)
{
    const auto &tests = registeredTests();
    const auto found = tests.find(argc > 1 ? QByteArray(argv[1]) : QByteArray());
    if (found == tests.end()) {
        fprintf(stderr, "usage: %s TEST [SLOT ...] [options of Qt Test], where TEST is one of\n", argv[0]);
        for (const auto &[name, run] : tests)
            fprintf(stderr, "  %s\n", name.constData());
        return 2;
    }
    // As if a program of that name had been started beside this one.
    QByteArray program(argv[0]);
    program = program.left(program.lastIndexOf('/') + 1) + found->first;
    argv[1] = program.data();
    return found->second(argc - 1, argv + 1);
}

} // namespace xw::testkit
