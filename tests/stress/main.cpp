#include "tests/stress/laboratory.h"
#include "tests/stress/mutations.h"
#include "tests/stress/worker.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

// baton-stress laboratory FOLDER [ACTS [KILLS-BETWEEN-CHECKS [SEED]]]
// baton-stress mutations FOLDER [COUNT [SEED]]
// baton-stress work FILE INDEX-FOLDER LEDGER SEED write|read and
// baton-stress mutants FOLDER COUNT SEED FIRST (what these start)
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
    if (words.size() >= 3 && (words[1] == "mutations"_L1 || words[1] == "mutants"_L1)) {
        const baton::stress::MutationRun run{words[2], words.value(3, u"300"_s).toInt(),
                                             words.value(4, u"1"_s).toUInt()};
        return words[1] == "mutations"_L1 ? baton::stress::runMutations(run)
                                          : baton::stress::openMutants(run, words.value(5).toInt());
    }
    std::fputs("baton-stress laboratory FOLDER [ACTS [KILLS-BETWEEN-CHECKS [SEED]]]\n"
               "baton-stress mutations FOLDER [COUNT [SEED]]\n",
               stderr);
    return 2;
}
