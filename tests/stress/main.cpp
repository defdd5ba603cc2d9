#include "tests/stress/laboratory.h"
#include "tests/stress/worker.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

// baton-stress laboratory FOLDER [ACTS [KILLS-BETWEEN-CHECKS [SEED]]]
// baton-stress work FILE INDEX-FOLDER LEDGER SEED write|read (what the laboratory starts)
int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const auto words = QCoreApplication::arguments();
    if (words.value(1) == "work"_L1 && words.size() == 7)
        return baton::stress::work(
            {words[2], words[3], words[4], words[5].toUInt(), words[6] == "write"_L1});
    if (words.value(1) == "laboratory"_L1 && words.size() >= 3) {
        baton::stress::Experiment experiment;
        experiment.folder = words[2];
        experiment.acts = words.value(3, u"2000"_s).toLongLong();
        experiment.killsBetweenChecks = words.value(4, u"8"_s).toInt();
        experiment.seed = words.value(5, u"1"_s).toUInt();
        return baton::stress::runLaboratory(experiment);
    }
    std::fputs("baton-stress laboratory FOLDER [ACTS [KILLS-BETWEEN-CHECKS [SEED]]]\n", stderr);
    return 2;
}
