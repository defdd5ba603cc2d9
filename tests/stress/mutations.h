#pragma once

#include <QString>

namespace baton::stress {

struct MutationRun
{
    QString folder; // empty
    int count = 300;
    quint32 seed = 1;
};

/// Damages a desk `count` times, each time anew and at random, and opens, asks, checks and writes
/// to each in processes of their own. Prints what it saw; 1 where a process crashed, one file took
/// longer than two seconds of work, or a file that was refused is not as it was.
int runMutations(const MutationRun &run);

/// The part of runMutations() that does it, from mutant `first` on; what it does is said in a file
/// of that folder, for whoever started it.
int openMutants(const MutationRun &run, int first);

} // namespace baton::stress
