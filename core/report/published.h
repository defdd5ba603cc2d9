#pragma once

#include "core/base/result.h"
#include "core/desk/desk.h"

namespace baton::report {

/// What the whole organisation may read of a desk: no person, no text of a ticket that is about
/// one.
struct Published
{
    QString deskName;
    desk::FigureQuestion question; // its period and zone
    desk::BreachFigures breaches;  // promises to resolve
    desk::HandOffFigures handOffs;
    desk::MondayFigures week; // its persons are left out
    desk::RuleList rules;
    std::vector<desk::HouseChange> decided; // newest first
    std::vector<desk::TicketRow> knownIssues;
    std::vector<desk::TicketRow> plannedWork;
};

/// Asks the desk for all of it, over the half year before `now`; blocks: call it from a worker or a
/// program without a window.
[[nodiscard]] Result<Published> gather(desk::Desk &desk, const QString &zone, Instant now);

/// The page: one self-contained HTML file, light and dark, without a script and without anything
/// from elsewhere; every text escaped.
[[nodiscard]] QByteArray htmlOf(const Published &page);
/// The same for paper: without drawings, for printers that know no SVG.
[[nodiscard]] QString paperHtmlOf(const Published &page);

/// Writes the page to a file; all of it or nothing. Answers the path.
[[nodiscard]] Result<QString> publishHtml(const Published &published, const QString &file);
/// Writes index.html into a folder that is made where it is not there; all of it or
/// nothing. Answers the path.
[[nodiscard]] Result<QString> publish(const Published &published, const QString &folder);

} // namespace baton::report
