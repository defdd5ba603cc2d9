#include "ui/ticket/strip.h"

#include "core/words/sentences.h"
#include "core/words/status.h"

#include <QCoreApplication>

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("strip", text);
}

// "Service Desk 3 h 18, of this 50 min waiting for Anna".
QString wordsOf(const desk::NamedSpan &stay, const desk::TicketView &view)
{
    std::chrono::milliseconds all{};
    std::chrono::milliseconds pending{};
    for (const auto &stretch : stay.stretches) {
        all += stretch.length.length;
        pending += stretch.isPending ? stretch.length.length : std::chrono::milliseconds{};
    }
    const auto team = stay.team.isEmpty() ? tr("unknown team") : stay.team;
    if (pending < std::chrono::minutes{1})
        return tr("%1 %2").arg(team, words::length(all));
    return tr("%1 %2, of this %3 waiting for %4")
        .arg(team, words::length(all), words::length(pending), words::requesterName(view));
}

} // namespace

std::vector<draw::CustodyStrip::Stay> staysOf(const desk::TicketView &view)
{
    constexpr double hour = 3'600'000;
    std::vector<draw::CustodyStrip::Stay> stays;
    for (const auto &span : view.spans) {
        std::vector<draw::CustodyStrip::Part> parts;
        for (const auto &stretch : span.stretches)
            parts.push_back(
                {static_cast<double>(stretch.length.length.count()) / hour, stretch.isPending});
        stays.push_back({span.team, std::move(parts), !span.span.to, wordsOf(span, view)});
    }
    return stays;
}

} // namespace baton::ui
