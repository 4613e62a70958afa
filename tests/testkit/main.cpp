// The main() of every test program.
#include "testkit/test_program.h"

int main(int argc, char **argv)
{
    return xw::testkit::runTestProgram(argc, argv);
}
