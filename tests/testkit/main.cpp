// The main() of every test program; in a file of its own, so that a benchmark with its own main() can link
// testkit.
#include "testkit/test_program.h"

int main(int argc, char **argv)
{
    return xw::testkit::runTestProgram(argc, argv);
}
