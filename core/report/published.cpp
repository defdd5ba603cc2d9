#include "core/report/published.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

constexpr int weeksBack = 26;
constexpr int decisionsRead = 60;
constexpr size_t listed = 20;

Result<std::vector<desk::TicketRow>> ticketsOf(desk::Desk &desk, const QString &filter)
{
    const desk::QueueQuestion question{filter, desk::SortKey::Opened, desk::SortOrder::Descending};
    const auto found = desk.list(question).result();
    if (!found)
        return std::unexpected(found.error());
    const auto count = static_cast<std::ptrdiff_t>(std::min(found->ids->size(), listed));
    return desk.rows({found->ids->begin(), found->ids->begin() + count}).result();
}

// Moves an answer to its place, or keeps the error.
template <class T> bool take(Result<T> answer, T &place, std::optional<Error> &error)
{
    if (!answer) {
        error = answer.error();
        return false;
    }
    place = *std::move(answer);
    return true;
}

} // namespace

Result<Published> gather(desk::Desk &desk, const QString &zone, Instant now)
{
    Published page;
    page.question.zone = zone;
    page.question.from = now - std::chrono::hours{24 * 7 * weeksBack};
    auto promises = page.question;
    promises.metric = sla::Metric::Resolve;
    std::optional<Error> error;
    const bool good = take(desk.breaches(promises).result(), page.breaches, error) &&
                      take(desk.handOffs(page.question).result(), page.handOffs, error) &&
                      take(desk.monday({{}, zone, 1}).result(), page.week, error) &&
                      take(desk.ruleList().result(), page.rules, error) &&
                      take(desk.houseChanges(decisionsRead).result(), page.decided, error) &&
                      take(ticketsOf(desk, u"kind:problem is:open"_s), page.knownIssues, error) &&
                      take(ticketsOf(desk, u"kind:change is:open"_s), page.plannedWork, error);
    if (!good)
        return std::unexpected(*error);
    const auto health = desk.health().result();
    page.deskName = health ? QFileInfo{health->path}.completeBaseName() : QString{};
    return page;
}

Result<QString> publishHtml(const Published &published, const QString &file)
{
    auto path = QFileInfo{file}.absoluteFilePath();
    const auto html = htmlOf(published);
    QSaveFile out{path};
    if (!out.open(QIODevice::WriteOnly) || out.write(html) != html.size() || !out.commit())
        return failure(ErrorCode::Storage, {path});
    return path;
}

Result<QString> publish(const Published &published, const QString &folder)
{
    const auto path = QDir{folder}.absoluteFilePath(u"index.html"_s);
    if (!QDir{}.mkpath(folder))
        return failure(ErrorCode::Storage, {path});
    return publishHtml(published, path);
}

} // namespace baton::report
