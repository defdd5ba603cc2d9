#pragma once

#include <QString>

namespace baton::stress {

struct Experiment
{
    QString folder;
    qint64 acts = 2'000; // that shall be acknowledged
    int writers = 8;
    int readers = 4;
    int killsBetweenChecks = 8;
    quint32 seed = 1;
};

/// Lets writers and readers work at one desk, kills one after the other by SIGKILL and begins it
/// anew, and again and again kills all of them and compares: the file is sound, every row is what
/// the log makes of it, every act that was acknowledged is there, nobody met an error. Prints what
/// it saw; 1 where any of that is not so.
int runLaboratory(const Experiment &experiment);

} // namespace baton::stress
