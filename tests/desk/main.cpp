#include "tests/support/harness.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    return baton::test::runCases(argc, argv);
}
