#include "tests/support/sourcefiles.h"

#include <QFileInfo>

#include <cmath>
#include <iostream>
#include <map>
#include <numeric>
#include <set>

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;

// The published figures of the two public logs, computed here in the plainest way: no code is
// shared with the folds and boards of the program.

namespace {

constexpr double msPerHour = 3'600'000;

std::optional<History> historyOf(const char *file, const QString &format)
{
    const auto path = QStringLiteral(BATON_SHARED_DATA "/") + QLatin1StringView{file};
    if (!QFileInfo::exists(path)) {
        std::cout << "skipped: no " << file << " among the shared data" << std::endl;
        return std::nullopt;
    }
    auto history = readHistory(path, namedMapping(format).value());
    REQUIRE(history);
    return *std::move(history);
}

double quantileOf(std::vector<double> values, double q)
{
    REQUIRE(!values.empty());
    std::ranges::sort(values);
    const double place = q * double(values.size() - 1);
    const auto below = size_t(place);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - double(below));
}

struct Figures
{
    qint64 tickets = 0;
    qint64 acts = 0;
    qint64 handOffs = 0;
    qint64 handedOn = 0; // tickets
    qint64 pingPong = 0; // tickets
    qint64 bounces = 0;
    qint64 met = 0;
    std::set<QString> teams;
    std::map<std::pair<QString, QString>, qint64> edges;
    std::map<std::pair<QString, QString>, qint64> pairs;
    std::vector<double> waits;       // hours
    std::vector<double> resolutions; // hours
};

/// The team after each act; null where it is not known.
std::vector<TeamId> holders(const desk::HistoryTicket &ticket)
{
    std::vector<TeamId> teams;
    TeamId team;
    for (const auto &act : ticket.acts) {
        for (const auto &entry : act.facts) {
            if (const auto *assigned = std::get_if<ticket::Assigned>(&entry.fact))
                team = assigned->team;
        }
        teams.push_back(team);
    }
    return teams;
}

void addJourney(Figures &figures, const desk::HistoryTicket &ticket,
                const desk::HistoryNames &names)
{
    const auto holding = holders(ticket);
    std::vector<QString> journey;
    for (size_t i = 0; i < holding.size(); ++i) {
        if (holding[i].isNull())
            continue;
        const auto name = names.teams[size_t(holding[i].value() - 1)].name;
        figures.teams.insert(name);
        if (!journey.empty() && journey.back() == name)
            continue;
        journey.push_back(name);
        if (journey.size() > 1 && i + 1 < ticket.acts.size())
            figures.waits.push_back(double((ticket.acts[i + 1].at - ticket.acts[i].at).count()) /
                                    msPerHour);
    }
    qint64 bounces = 0;
    for (size_t i = 1; i < journey.size(); ++i) {
        ++figures.edges[{journey[i - 1], journey[i]}];
        if (i > 1 && journey[i] == journey[i - 2]) {
            ++bounces;
            ++figures.pairs[std::minmax(journey[i - 1], journey[i])];
        }
    }
    figures.bounces += bounces;
    figures.pingPong += bounces > 0;
    figures.handOffs += qint64(journey.size()) - !journey.empty();
    figures.handedOn += journey.size() > 1;
}

Figures figuresOf(const History &history)
{
    Figures figures;
    figures.tickets = history.size();
    for (const auto &ticket : history.tickets(0, history.size())) {
        figures.acts += std::ssize(ticket.acts);
        addJourney(figures, ticket, history.names());
        const auto facts = factsOf<ticket::SourceFacts>(ticket);
        REQUIRE(facts.size() == 1);
        figures.met += facts.front().promiseMet.value_or(false);
        if (facts.front().openedAt && facts.front().resolvedAt)
            figures.resolutions.push_back(
                double((*facts.front().resolvedAt - *facts.front().openedAt).count()) / msPerHour);
    }
    return figures;
}

using Count = std::pair<std::pair<QString, QString>, qint64>;

Count most(const std::map<std::pair<QString, QString>, qint64> &counts)
{
    return *std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
}

double rounded(double value, double unit)
{
    return std::round(value / unit) * unit;
}

} // namespace

TEST_CASE("The ServiceNow log comes to the published figures", "[data]")
{
    const auto history = historyOf("incident_event_log.csv.gz", u"servicenow-log"_s);
    if (!history)
        return;
    CHECK(history->report().refusedRows == 0);
    CHECK(history->report().rows == 141'712);
    const auto figures = figuresOf(*history);
    CHECK(figures.tickets == 24'918);
    CHECK(figures.acts == 141'712);
    CHECK(figures.teams.size() == 78);
    CHECK(figures.handOffs == 19'087);
    CHECK(figures.handedOn == 9'575);
    CHECK(figures.pingPong == 2'216);
    CHECK(figures.bounces == 3'675);
    CHECK(most(figures.edges) == Count{{u"Group 20"_s, u"Group 70"_s}, 1'088});
    CHECK(most(figures.pairs) == Count{{u"Group 20"_s, u"Group 70"_s}, 645});
    CHECK(figures.resolutions.size() == 23'362);
    CHECK(rounded(quantileOf(figures.resolutions, 0.5), 0.01) == Approx(22.10));
    CHECK(rounded(quantileOf(figures.resolutions, 0.9), 0.01) == Approx(381.55));
    CHECK(figures.met == 15'803);
    CHECK(rounded(quantileOf(figures.waits, 0.5), 0.01) == Approx(4.58));
    CHECK(rounded(std::reduce(figures.waits.begin(), figures.waits.end()), 0.1) ==
          Approx(1'101'607.6).epsilon(1e-9));
}

TEST_CASE("The BPI 2013 incidents come to the published figures", "[data]")
{
    const auto history = historyOf("bpi_challenge_2013_incidents.xes.gz", u"xes"_s);
    if (!history)
        return;
    CHECK(history->report().refusedRows == 0);
    CHECK(history->report().rows == 65'533);
    const auto figures = figuresOf(*history);
    CHECK(figures.tickets == 7'554);
    CHECK(figures.acts == 65'533);
    CHECK(figures.teams.size() == 649);
    CHECK(figures.handOffs == 9'454);
    CHECK(figures.handedOn == 3'820);
    CHECK(figures.pingPong == 1'177);
    CHECK(figures.bounces == 2'394);
    CHECK(most(figures.edges) == Count{{u"G96"_s, u"G97"_s}, 255});
    CHECK(most(figures.pairs) == Count{{u"D8"_s, u"V37 2nd"_s}, 84});
    CHECK(rounded(quantileOf(figures.waits, 0.5), 0.01) == Approx(0.52));
    CHECK(rounded(std::reduce(figures.waits.begin(), figures.waits.end()), 0.1) ==
          Approx(230'581.4).epsilon(1e-9));
}
