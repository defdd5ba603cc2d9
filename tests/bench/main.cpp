#include "tests/bench/stopwatch.h"

#include <QCoreApplication>

// [TICKETS] [FOLDER in which the desk then stays]
int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    const auto tickets = argc > 1 ? QByteArray{argv[1]}.toLongLong() : 1'000'000;
    baton::bench::benchCalendar();
    baton::bench::benchDesk(tickets, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString{});
    return 0;
}
