#include "tests/support/harness.h"

int main(int argc, char **argv)
{
    return baton::test::runCases(argc, argv);
}
