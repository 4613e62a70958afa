// One program holds the test classes of a room. Each registers itself by the macro at the end of its file and
// is named after that file; it runs in a process of its own: xw_tests_domain tst_rate [slot ...] [options of
// Qt Test]
#pragma once

#include <QtTest>

namespace xw::testkit
{

/// What main() was for one test class. `argv[0]` ends in the class's name, so that
/// QCoreApplication::applicationName() and all that hangs on it (settings, folders) differ from class to
/// class.
using TestRun = int (*)(int argc, char **argv);

/// Makes a test class known to its program under its file's name without folder and suffix.
class TestRegistration
{
public:
    TestRegistration(const char *file, TestRun run);
};

/// Turns every warning that no test expects (QTest::ignoreMessage) into a failure at the end of the run.
void failOnWarnings();
/// The number of warnings seen since failOnWarnings(), 0 or 1 as an exit code.
int unexpectedWarnings();

/// Runs the test class that the first word names with the words after it. No word, or one that names no test,
/// prints the names and is an error.
int runTestProgram(int argc, char **argv);

/// Runs every test of one class; returns the exit code of the process.
template <class Test>
int runTests(int argc, char **argv)
{
    failOnWarnings();
    Test test;
    const int failed = QTest::qExec(&test, argc, argv);
    return failed ? failed : unexpectedWarnings();
}

} // namespace xw::testkit

/// For a test that needs more than its application before it runs; a body follows, in the place of main()'s.
#define XW_OWN_TEST_MAIN(Class, argc, argv)                                                                  \
    static int mainOf##Class(int argc, char **argv);                                                         \
    static const xw::testkit::TestRegistration registrationOf##Class(__FILE__, mainOf##Class);               \
    static int mainOf##Class(int argc, char **argv)

#define XW_TEST_MAIN_OF(Application, Class)                                                                  \
    XW_OWN_TEST_MAIN(Class, argc, argv)                                                                      \
    {                                                                                                        \
        Application application(argc, argv);                                                                 \
        return xw::testkit::runTests<Class>(argc, argv);                                                     \
    }

#define XW_TEST_MAIN(Class) XW_TEST_MAIN_OF(QCoreApplication, Class)
/// For tests that need fonts or painting but no widget; include <QGuiApplication>.
#define XW_PAINT_TEST_MAIN(Class) XW_TEST_MAIN_OF(QGuiApplication, Class)
/// For tests of bare widgets; include <QApplication>. Tests of pages have XW_UI_TEST_MAIN (uikit/ui_kit.h).
#define XW_GUI_TEST_MAIN(Class) XW_TEST_MAIN_OF(QApplication, Class)
