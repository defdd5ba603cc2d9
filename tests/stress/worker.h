#pragma once

#include <QString>

namespace baton::stress {

struct WorkOrder
{
    QString database;
    QString indexFolder;
    QString ledger;
    quint32 seed = 0;
    bool writes = true;
};

/// Works at the desk until it is killed: a writer acts and keeps a ledger of what was acknowledged,
/// a reader asks and watches that no ticket goes back to what it was before. Answers 1 where the
/// desk cannot be opened.
int work(const WorkOrder &order);

} // namespace baton::stress
