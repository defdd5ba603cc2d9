#include "tests/bench/stopwatch.h"
#include "tests/bench/window/workhour.h"

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace baton;
using namespace baton::bench;

namespace {

constexpr double oneFrame = 0.016;
constexpr double mostStall = 0.1;
constexpr double asOneTypes = 0.05;

double at(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

QString against(double figure, double limit)
{
    return u"limit %1, ratio %2%3"_s.arg(ms(limit))
        .arg(figure / limit, 0, 'f', 2)
        .arg(figure > limit ? u"  RED"_s : QString{});
}

void sayStalls(const Heartbeat &heart)
{
    std::vector<double> stalls;
    std::vector<double> works;
    for (const auto &beat : heart.beats()) {
        stalls.push_back(beat.stall);
        works.push_back(beat.work);
    }
    const auto p99 = at(stalls, 0.99);
    const auto longest = at(stalls, 1);
    say(u"window stands still, 99 of 100 of %1 beats"_s.arg(stalls.size()), ms(p99),
        against(p99, oneFrame));
    say(u"window stands still, longest"_s, ms(longest), against(longest, mostStall));
    say(u"of that by its own work"_s, ms(at(works, 1)),
        u"99 of 100: %1; the rest is other programs"_s.arg(ms(at(works, 0.99))));
}

// Each step of the work by its longest stall, the worst first.
void saySteps(const Heartbeat &heart)
{
    std::vector<std::tuple<double, double, QString>> steps;
    for (size_t step = 0; step < heart.steps().size(); ++step) {
        double stall = 0;
        double work = 0;
        for (const auto &beat : heart.beats()) {
            if (beat.step != step)
                continue;
            stall = std::max(stall, beat.stall);
            work = std::max(work, beat.work);
        }
        steps.emplace_back(stall, work, heart.steps()[step]);
    }
    std::ranges::sort(steps, std::greater{});
    for (const auto &[stall, work, name] : steps)
        say(u"  longest while: %1"_s.arg(name), ms(stall), u"own work %1"_s.arg(ms(work)));
}

void sayAnswers(const QString &what, const std::vector<double> &times, double limit)
{
    const auto slow = at(times, 0.95);
    say(u"%1, 95 of 100 of %2"_s.arg(what).arg(times.size()), ms(slow),
        u"%1; median %2, slowest %3"_s.arg(against(slow, limit), ms(at(times, 0.5)),
                                           ms(at(times, 1))));
}

} // namespace

// A desk that is there already, its index filled: FILE INDEX-FOLDER [ROUNDS].
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true); // drafts and settings of nobody
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"baton-window-bench"_s);
    QApplication::setOrganizationName(u"Baton Desk"_s);
    if (argc < 3)
        return 2;
    ui::applyLook(ui::Look::Light);
    ui::MainWindow window{QString::fromLocal8Bit(argv[2])};
    window.show();
    bool isThere = false;
    const auto start = secondsOf([&] {
        window.openFile(QString::fromLocal8Bit(argv[1]));
        isThere = waitFor([&window] { return window.desk() != nullptr; });
    });
    if (!isThere)
        return 1;
    say(u"window up and the desk open (warm)"_s, ms(start), against(start, 0.5));
    waitMs(500);
    Heartbeat heart;
    WorkHour hour{window, heart};
    const int rounds = argc > 3 ? QByteArray{argv[3]}.toInt() : 12;
    for (int n = 0; n < rounds; ++n)
        hour.round();
    heart.stop();
    sayStalls(heart);
    saySteps(heart);
    const auto &answers = hour.answers();
    sayAnswers(u"list on the screen"_s, answers.list, asOneTypes);
    sayAnswers(u"search as one types, a letter"_s, answers.search, asOneTypes);
    sayAnswers(u"palette, a letter"_s, answers.palette, asOneTypes);
    sayAnswers(u"ticket on the screen"_s, answers.ticket, asOneTypes);
    sayAnswers(u"similar tickets beside a call"_s, answers.alike, asOneTypes);
    if (answers.lost > 0)
        say(u"answers that never came"_s, QString::number(answers.lost), u"limit 0  RED"_s);
    say(u"memory of the whole program"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0),
        u"goal 250 MB"_s);
    return 0;
}
