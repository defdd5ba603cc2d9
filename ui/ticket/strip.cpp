#include "ui/ticket/strip.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

namespace baton::ui {

std::vector<draw::CustodyStrip::Stay> staysOf(const desk::TicketView &view)
{
    constexpr double hour = 3'600'000;
    std::vector<draw::CustodyStrip::Stay> stays;
    for (const auto &[span, team] : view.spans) {
        const auto length = std::chrono::milliseconds{span.pendingMs + span.queueMs + span.touchMs};
        const auto name =
            team.isEmpty() ? QCoreApplication::translate("strip", "unknown team") : team;
        stays.push_back({name, static_cast<double>(length.count()) / hour,
                         static_cast<double>(span.pendingMs) / hour, !span.to,
                         QStringLiteral("%1 %2").arg(name, words::length(length))});
    }
    return stays;
}

} // namespace baton::ui
