// testkit: helpers for every test. Include it last; end a test file with XW_TEST_MAIN(Class) or
// XW_GUI_TEST_MAIN(Class).
#pragma once

#include "base/error.h"

#include <QtTest>

namespace xw::testkit
{

/// Turns every warning that no test expects (QTest::ignoreMessage) into a failure at the end of the run.
void failOnWarnings();
/// The number of warnings seen since failOnWarnings().
int unexpectedWarnings();

/// Path of a file under tests/data.
QString data(const QString &relative);

/// Runs another program; returns its standard output. Fails the test when it does not start or does not exit
/// with `expected`.
struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
Ran run(const QString &program, const QStringList &arguments, int timeoutMs = 60000,
        const QByteArray &input = {}, const QString &workingDirectory = {});

} // namespace xw::testkit

/// Fails with the error's text when a Result holds none.
#define XW_VERIFY_OK(result)                                                                                 \
    do {                                                                                                     \
        const auto &xwResult = (result);                                                                     \
        QVERIFY2(xwResult.has_value(), qPrintable(xwResult ? QString() : xwResult.error().line()));          \
    } while (false)

#define XW_TEST_MAIN(Class)                                                                                  \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        QCoreApplication app(argc, argv);                                                                    \
        xw::testkit::failOnWarnings();                                                                       \
        Class test;                                                                                          \
        const int failed = QTest::qExec(&test, argc, argv);                                                  \
        return failed ? failed : xw::testkit::unexpectedWarnings();                                          \
    }
/// For tests that need fonts or painting but no widget; include <QGuiApplication>.
#define XW_PAINT_TEST_MAIN(Class)                                                                            \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        QGuiApplication app(argc, argv);                                                                     \
        xw::testkit::failOnWarnings();                                                                       \
        Class test;                                                                                          \
        const int failed = QTest::qExec(&test, argc, argv);                                                  \
        return failed ? failed : xw::testkit::unexpectedWarnings();                                          \
    }
#define XW_GUI_TEST_MAIN(Class)                                                                              \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        QApplication app(argc, argv);                                                                        \
        xw::testkit::failOnWarnings();                                                                       \
        Class test;                                                                                          \
        const int failed = QTest::qExec(&test, argc, argv);                                                  \
        return failed ? failed : xw::testkit::unexpectedWarnings();                                          \
    }
