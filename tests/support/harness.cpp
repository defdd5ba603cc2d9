#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/harness.h"

int baton::test::runCases(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}
