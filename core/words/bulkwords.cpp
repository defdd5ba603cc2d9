#include "core/words/bulkwords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>

namespace baton::words {

namespace {

constexpr int mostLines = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

} // namespace

QString reason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("it is gone");
    case ErrorCode::InvalidTransition:
        return tr("it is %1").arg(error.parameters.value(0));
    case ErrorCode::AlreadyDone:
        return tr("it is like that already");
    case ErrorCode::Conflict:
        return tr("somebody else has changed it meanwhile");
    default:
        break;
    }
    auto words = sentence(error);
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

QString refusals(const std::vector<desk::BulkRefusal> &refused)
{
    std::vector<std::pair<QString, int>> reasons; // in the order in which they came
    for (const auto &each : refused) {
        const auto why = reason(each.error);
        const auto known = std::ranges::find(reasons, why, &std::pair<QString, int>::first);
        known == reasons.end() ? reasons.emplace_back(why, 1), void() : void(++known->second);
    }
    QStringList clauses;
    for (const auto &[why, count] : reasons)
        clauses << tr("%1 cannot, because %2").arg(count).arg(why);
    return clauses.isEmpty() ? QString{} : clauses.join(QStringLiteral("; ")) + u'.';
}

QString refusedTickets(const std::vector<desk::BulkRefusal> &refused)
{
    QStringList lines;
    for (const auto &each : refused) {
        if (lines.size() == mostLines) {
            lines << tr("... and %1 more").arg(std::ssize(refused) - mostLines);
            break;
        }
        if (each.number != 0)
            lines
                << tr("%1 %2: %3").arg(ticketNumber(each.number), each.subject, reason(each.error));
    }
    return lines.join(u'\n');
}

} // namespace baton::words
