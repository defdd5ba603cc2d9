#pragma once

#include "core/org/org.h"
#include "core/ticket/activity.h"

#include <QByteArray>

#include <vector>

namespace baton::desk {

// A history from elsewhere on its way in. Facts carry ids that are *positions* (1-based, 0 = none)
// in HistoryNames; the desk gives each name its stream when the history is recorded.

struct HistoryFact
{
    ticket::Fact fact;
    std::optional<QString> text;
};

/// One row of the source: everything it says happened at one instant, in one go.
struct HistoryAct
{
    qint64 line = 0; // where it stands in the source; becomes the activity's act
    Instant at;
    PersonId actor;
    std::vector<HistoryFact> facts; // never empty; Touched when the row changed nothing we keep
};

/// A whole ticket: acts sorted by instant (stable: file order decides ties); the first fact of the
/// first act is Created, the last fact of the last act is SourceFacts where the source has a
/// verdict.
struct HistoryTicket
{
    QString external; // the source's own id
    std::vector<HistoryAct> acts;
};

/// Every name the tickets point at; grows while a source is read, positions never change.
struct HistoryNames
{
    std::vector<org::Team> teams;
    std::vector<org::Department> departments;
    std::vector<org::Person> people;
    std::vector<org::Service> services;
};

/// Identity of a source: a second import of equal content and mapping adds nothing.
struct HistorySource
{
    QString fileName;
    QString format;
    QByteArray contentDigest; // SHA-256 over the bytes of the source and of the mapping
};

} // namespace baton::desk
