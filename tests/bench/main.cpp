#include "tests/bench/stopwatch.h"

#include <QCoreApplication>

// import TICKETS FOLDER: fills the folder; measure FOLDER [PART...]: asks what is there. Two
// processes, so that the memory of a desk is not that of its import.
int main(int argc, char **argv)
{
    QCoreApplication app{argc, argv};
    const auto words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1StringView{"import"}) {
        baton::bench::benchCalendar();
        baton::bench::benchFilling(words[2].toLongLong(), words[3]);
        return 0;
    }
    if (words.size() >= 3 && words[1] == QLatin1StringView{"measure"}) {
        baton::bench::benchDesk(words[2], words.mid(3));
        return 0;
    }
    std::fputs(
        "baton-bench import TICKETS FOLDER\n"
        "baton-bench measure FOLDER [open|lists|boards|clocks|commands|together|search]...\n",
        stderr);
    return 1;
}
