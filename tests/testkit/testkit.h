// testkit: helpers for every test. Include it last; end a test file with XW_TEST_MAIN(Class), or the macro
// beside it in test_program.h that makes the application which the class needs, and #include "tst_x.moc".
#pragma once

#include "base/error.h"
#include "testkit/test_program.h"

namespace xw::testkit
{

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
