#include "ui/boards/teamflows.h"

#include "ui/boards/board.h"
#include "ui/boards/figurewords.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int pairsShown = 10;

QString edgeFilter(const QString &from, const QString &to)
{
    return u"edge:"_s + quoted(from + u'>' + to);
}

// Hand-offs among the teams shown; the last row and column stand for all others.
struct Crossing
{
    QStringList names;
    std::vector<qint64> counts;

    [[nodiscard]] qint64 &at(qsizetype from, qsizetype to)
    {
        return counts[static_cast<size_t>(from * names.size() + to)];
    }
};

Crossing crossingOf(const desk::HandOffFigures &figures, const QStringList &shown)
{
    Crossing crossing{shown, {}};
    const bool others = figures.teams > shown.size();
    if (others)
        crossing.names << Board::tr("%1 others").arg(figures.teams - shown.size());
    crossing.counts.resize(static_cast<size_t>(crossing.names.size() * crossing.names.size()));
    const auto position = [&shown](const QString &team) {
        const auto found = shown.indexOf(team);
        return found < 0 ? shown.size() : found;
    };
    for (const auto &edge : figures.edges) {
        const auto from = position(edge.from);
        const auto to = position(edge.to);
        if (std::max(from, to) < crossing.names.size())
            crossing.at(from, to) += edge.handOffs;
    }
    return crossing;
}

QString crossingWords(const Crossing &crossing, qsizetype from, qsizetype to, qint64 count)
{
    return Board::tr("%1 to %2, hand-offs: %3")
        .arg(crossing.names[from], crossing.names[to])
        .arg(count);
}

} // namespace

std::vector<TeamPair> pairsOf(const desk::HandOffFigures &figures)
{
    std::map<std::pair<QString, QString>, TeamPair> pairs;
    for (const auto &edge : figures.edges) {
        const bool forward = edge.from < edge.to;
        auto &pair = pairs[forward ? std::pair{edge.from, edge.to} : std::pair{edge.to, edge.from}];
        if (pair.a.isEmpty()) { // the busier direction is seen first, and so named first
            pair.a = edge.from;
            pair.b = edge.to;
        }
        (edge.from == pair.a ? pair.there : pair.back) += edge.waitHours.sum;
        pair.handOffs += edge.handOffs;
    }
    std::vector<TeamPair> sorted;
    sorted.reserve(pairs.size());
    for (const auto &entry : pairs)
        sorted.push_back(entry.second);
    std::ranges::sort(sorted, std::greater{},
                      [](const TeamPair &pair) { return pair.there + pair.back; });
    return sorted;
}

QStringList teamsByHandOffs(const desk::HandOffFigures &figures)
{
    QHash<QString, qint64> counts;
    for (const auto &edge : figures.edges) {
        counts[edge.from] += edge.handOffs;
        counts[edge.to] += edge.handOffs;
    }
    auto teams = counts.keys();
    std::ranges::sort(teams, [&counts](const QString &a, const QString &b) {
        return std::pair{-counts[a], a} < std::pair{-counts[b], b};
    });
    return teams;
}

QStringList someTeams(const QStringList &teams, qsizetype first, qsizetype most)
{
    const auto left = teams.size() - first;
    return teams.mid(first, left <= most + 1 ? left : most);
}

QString othersFilter()
{
    return u"others"_s;
}

std::unique_ptr<draw::Figure> pairBarsOf(const std::vector<TeamPair> &pairs)
{
    std::vector<draw::PairBars::Row> rows;
    for (const auto &pair : pairs | std::views::take(pairsShown))
        rows.push_back(
            {pair.a, pair.b, pair.there, pair.back,
             Board::tr("%1 to %2: %3 hours waited; back: %4; %5 hand-offs")
                 .arg(pair.a, pair.b, draw::figureText(pair.there), draw::figureText(pair.back))
                 .arg(pair.handOffs),
             edgeFilter(pair.a, pair.b) + u" or "_s + edgeFilter(pair.b, pair.a)});
    return std::make_unique<draw::PairBars>(std::move(rows), Board::tr("left to right, hours"),
                                            Board::tr("right to left, hours"));
}

std::unique_ptr<draw::Figure> flowOf(const desk::HandOffFigures &figures, const QStringList &shown,
                                     const TeamPair &pair)
{
    auto crossing = crossingOf(figures, shown);
    std::vector<draw::Flow::Band> bands;
    for (qsizetype from = 0; from < crossing.names.size(); ++from) {
        for (qsizetype to = 0; to < crossing.names.size(); ++to) {
            const auto count = crossing.at(from, to);
            const bool named = std::max(from, to) < shown.size();
            // Between others and others there is nothing to see but how much there is.
            if (count > 0 && std::min(from, to) < shown.size())
                bands.push_back({static_cast<int>(from), static_cast<int>(to),
                                 static_cast<double>(count),
                                 crossingWords(crossing, from, to, count),
                                 named ? edgeFilter(crossing.names[from], crossing.names[to])
                                       : othersFilter()});
        }
    }
    return std::make_unique<draw::Flow>(crossing.names, std::move(bands),
                                        static_cast<int>(shown.indexOf(pair.a)),
                                        static_cast<int>(shown.indexOf(pair.b)));
}

std::unique_ptr<draw::Figure> matrixOf(const desk::HandOffFigures &figures,
                                       const QStringList &shown)
{
    auto crossing = crossingOf(figures, shown);
    std::vector<draw::Matrix::Cell> cells;
    QStringList sums;
    for (qsizetype from = 0; from < crossing.names.size(); ++from) {
        qint64 sum = 0;
        for (qsizetype to = 0; to < crossing.names.size(); ++to) {
            const auto count = crossing.at(from, to);
            sum += count;
            const bool named = std::max(from, to) < shown.size();
            cells.push_back({named ? static_cast<double>(count) : 0,
                             count > 0 ? whole(count) : QString{},
                             crossingWords(crossing, from, to, count),
                             count == 0 ? QString{}
                             : named    ? edgeFilter(crossing.names[from], crossing.names[to])
                                        : othersFilter()});
        }
        sums << whole(sum);
    }
    return std::make_unique<draw::Matrix>(crossing.names, std::move(cells), sums,
                                          Board::tr("from, to"), Board::tr("all"));
}

std::unique_ptr<draw::Figure> agreementsOf(const std::vector<desk::AgreementFigures> &agreements,
                                           size_t most)
{
    std::vector<draw::Intervals::Row> rows;
    const auto add = [&rows](const QString &name, const desk::ShareFigure &kept, qint64 open) {
        rows.push_back({name,
                        kept.rate,
                        kept.low.value_or(0),
                        kept.high.value_or(0),
                        kept.n,
                        Board::tr("%1: %2 of %3 stays within what was agreed; %4 not over yet")
                            .arg(name)
                            .arg(kept.hits)
                            .arg(kept.n)
                            .arg(open),
                        {}});
    };
    const bool gathered = agreements.size() > most + 1;
    const auto shown = gathered ? most : agreements.size();
    for (const auto &row : agreements | std::views::take(shown))
        add(row.team, row.kept, row.open);
    if (gathered) {
        desk::AgreementFigures others;
        for (const auto &row : agreements | std::views::drop(shown)) {
            others.kept.hits += row.kept.hits;
            others.kept.n += row.kept.n;
            others.open += row.open;
        }
        const auto number = static_cast<qint64>(agreements.size() - shown);
        add(Board::tr("%1 others").arg(number), desk::wilson(others.kept.hits, others.kept.n),
            others.open);
    }
    return std::make_unique<draw::Intervals>(std::move(rows));
}

std::unique_ptr<draw::Figure> trendOf(const desk::HandOffFigures &figures)
{
    constexpr size_t most = 53;
    std::vector<draw::Trend::Point> points;
    const auto &weeks = figures.weeks;
    for (const auto &week :
         weeks | std::views::drop(weeks.size() > most ? weeks.size() - most : 0)) {
        const auto day = QDateTime::fromMSecsSinceEpoch(toMs(week.weekStart), Qt::UTC)
                             .toTimeZone(QTimeZone::systemTimeZone())
                             .date();
        const auto label = QLocale{}.toString(day, u"d MMM"_s);
        points.push_back({label,
                          week.waitHours,
                          week.limits && week.limits->signal != insight::Signal::None,
                          Board::tr("Week of %1: %2 hours waited after %3 hand-offs")
                              .arg(label, draw::figureText(week.waitHours))
                              .arg(week.handOffs),
                          {}});
    }
    std::optional<draw::Trend::Limits> limits;
    if (figures.weeksCentre && weeks.back().limits)
        limits = {std::max(0.0, weeks.back().limits->low), *figures.weeksCentre,
                  weeks.back().limits->high};
    return std::make_unique<draw::Trend>(std::move(points), limits);
}

} // namespace baton::ui
