#include "core/calendar/workcalendar.h"
#include "tests/bench/stopwatch.h"

#include <QProcess>

namespace baton::bench {

namespace {

calendar::WorkCalendar officeHours()
{
    calendar::CalendarSpec spec;
    spec.zoneId = QStringLiteral("Europe/Paris");
    spec.zone = calendar::ZoneTransitions::ofZone(spec.zoneId).value();
    for (size_t day = 0; day < 5; ++day)
        spec.week[day] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    return calendar::WorkCalendar::compile(spec).value();
}

// The working seconds of so many stretches of up to thirty days, the same for both.
class Stretches
{
public:
    [[nodiscard]] Interval next()
    {
        const auto from =
            fromMs((1'500'000'000 + static_cast<qint64>(random() % 60'000'000)) * qint64{1000});
        return {from, from + std::chrono::seconds{random() % 2'592'000}};
    }

private:
    [[nodiscard]] quint64 random()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_state >> 33U;
    }
    quint64 m_state = 1;
};

// Perl's Business::Hours on the same questions, where it is installed (libbusiness-hours-perl).
constexpr auto perlProgram = R"(
use Business::Hours; use Time::HiRes 'time';
my %week = map { $_ => { Name => $_, Start => '9:00', End => '17:00',
    Breaks => [{ Start => '12:00', End => '13:00' }] } } 1 .. 5;
$week{$_} = { Name => $_, Start => undef, End => undef } for 0, 6;
my $hours = Business::Hours->new(); $hours->business_hours(%week);
$hours->for_timespan(Start => 1_500_000_000, End => 1_563_000_000);
my @asked = map { [split] } <STDIN>; my ($sum, $begun) = (0, time);
$sum += $hours->between(@$_) for @asked;
printf "%d %.6f", $sum, time - $begun;
)";

void benchAgainstPerl(const calendar::WorkCalendar &calendar)
{
    constexpr int questions = 100;
    Stretches stretches;
    QByteArray asked;
    qint64 ours = 0;
    const auto seconds = secondsOf([&] {
        for (int i = 0; i < questions; ++i) {
            const auto stretch = stretches.next();
            ours += calendar.working(stretch.from, stretch.to).length.count() / 1000;
            asked += QByteArray::number(toMs(stretch.from) / 1000) + ' ' +
                     QByteArray::number(toMs(stretch.to) / 1000) + '\n';
        }
    });
    QProcess perl;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Paris"));
    perl.setProcessEnvironment(environment);
    perl.start(QStringLiteral("perl"), {QStringLiteral("-e"), QString::fromLatin1(perlProgram)});
    perl.write(asked);
    perl.closeWriteChannel();
    if (!perl.waitForFinished(120'000) || perl.exitCode() != 0) {
        say(QStringLiteral("Business::Hours (Perl)"), QStringLiteral("skipped"),
            QStringLiteral("it is not installed"));
        return;
    }
    const auto words = perl.readAllStandardOutput().split(' ');
    const auto theirs = words.value(1).toDouble();
    say(QStringLiteral("Business::Hours (Perl), %1 questions").arg(questions),
        QStringLiteral("%1 /s").arg(questions / theirs, 0, 'f', 0),
        QStringLiteral("%1 times as long; its sum of seconds %2, ours %3")
            .arg(theirs / seconds, 0, 'f', 0)
            .arg(QString::fromLatin1(words.value(0)))
            .arg(ours));
}

} // namespace

void benchCalendar()
{
    constexpr int questions = 5'000'000;
    const auto calendar = officeHours();
    const auto compile = medianOf(5, [] { static_cast<void>(officeHours()); });
    quint64 random = 1;
    const auto next = [&random] {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        return fromMs(1'500'000'000'000 + static_cast<qint64>(random >> 28));
    };
    qint64 sum = 0; // so that nothing is left out
    const auto due = secondsOf([&] {
        for (int i = 0; i < questions; ++i)
            sum += toMs(*calendar.due(next(), {std::chrono::hours{8}}));
    });
    const auto elapsed = secondsOf([&] {
        for (int i = 0; i < questions; ++i)
            sum += calendar.working(next(), next()).length.count();
    });
    const auto rate = [](double seconds) {
        return QStringLiteral("%1 M/s").arg(questions / seconds / 1e6, 0, 'f', 1);
    };
    say(QStringLiteral("working time: due"), rate(due), QStringLiteral("goal 10 M/s"));
    say(QStringLiteral("working time: elapsed"), rate(elapsed), QStringLiteral("goal 10 M/s"));
    say(QStringLiteral("compile a calendar, 1990 to 2100"), ms(compile),
        sum == 1 ? QString{} : QStringLiteral("zone read anew"));
    benchAgainstPerl(calendar);
}

} // namespace baton::bench
