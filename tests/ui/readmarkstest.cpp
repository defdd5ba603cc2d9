#include "ui/ticket/readmarks.h"

#include <QFile>
#include <QTemporaryDir>

using namespace baton;
using namespace std::chrono_literals;

namespace {

const Instant begun = fromMs(1'700'000'000'000);
const TicketId one{17};

} // namespace

TEST_CASE("What was looked at is read in the list and in the ticket, until it changes", "[read]")
{
    const QTemporaryDir folder;
    ui::ReadMarks marks{folder.path(), begun};
    CHECK_FALSE(marks.isUnread(one, 3, begun - 1min));
    CHECK(marks.isUnread(one, 4, begun + 1min));
    CHECK(marks.look(one, 4, begun + 1min));
    CHECK_FALSE(marks.isUnread(one, 4, begun + 1min));
    CHECK(marks.seenUpTo(one) == 4);
    CHECK_FALSE(marks.look(one, 4, begun + 1min));
    CHECK(marks.isUnread(one, 5, begun + 2min));
    CHECK(marks.seenUpTo(TicketId{18}) == 0);
}

TEST_CASE("Marks of what was read outlive the program, and a line that a crash cut off", "[read]")
{
    const QTemporaryDir folder;
    ui::ReadMarks{folder.path(), begun}.look(one, 4, begun + 1min);
    QFile file{folder.filePath(QStringLiteral("read-marks"))};
    REQUIRE(file.open(QIODevice::Append));
    file.write("half");
    file.close();
    const ui::ReadMarks later{folder.path(), begun + 24h};
    CHECK(later.seenUpTo(one) == 4);
    CHECK(later.isUnread(TicketId{18}, 1, begun + 1h)); // since the file was begun, not since today
}

TEST_CASE("An old ticket that was only looked at knows where one had stopped", "[read]")
{
    ui::ReadMarks marks{{}, begun};
    CHECK_FALSE(marks.look(one, 7, begun - 24h));
    CHECK(marks.seenUpTo(one) == 7);
    CHECK(marks.isUnread(one, 8, begun + 1h));
}

TEST_CASE("Marks of 20,000 tickets are kept; those before count as seen", "[read]")
{
    const QTemporaryDir folder;
    ui::ReadMarks marks{folder.path(), begun};
    for (qint64 n = 1; n <= ui::ReadMarks::most + 1; ++n)
        marks.look(TicketId{n}, 1, begun + std::chrono::seconds{n});
    CHECK(marks.seenUpTo(one) == 0);
    CHECK_FALSE(marks.isUnread(one, 1, begun + std::chrono::seconds{17}));
    CHECK(marks.seenUpTo(TicketId{ui::ReadMarks::most}) == 1);
}
