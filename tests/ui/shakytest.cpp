#include "tests/support/faultyfiles.h"
#include "tests/support/workingwindow.h"

#include <QSignalSpy>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array diskFaults{Fault::ReadFails,   Fault::ReadIsShort, Fault::WriteFails,
                                Fault::DiskFull,    Fault::SyncFails,   Fault::LockRefused,
                                Fault::DeleteFails, Fault::Vanished,    Fault::LockHeld};

// The disk is faulty from before the window opens its file.
struct ShakyWindow
{
    FaultyFiles files;
    WorkingWindow desk;

    qsizetype notesLike(const QString &text) const
    {
        const auto view = desk.view();
        return std::ranges::count_if(view.activities, [&text](const desk::NamedActivity &entry) {
            return entry.activity.text == text;
        });
    }
    // What the window said of it; nothing where it never said anything.
    std::optional<bool> note(const QString &text) const
    {
        auto *acts = desk.window->acts();
        QSignalSpy saved{acts, &ui::TicketActs::noteSaved};
        QSignalSpy refused{acts, &ui::TicketActs::noteRefused};
        acts->addNote(lastSeen, ui::Message{text});
        const bool answered = QTest::qWaitFor(
            [&] {
                if (desk.window->desk()->waitsForFile())
                    desk.window->desk()->stopWaiting(); // as by the button in the foot
                return !saved.isEmpty() || !refused.isEmpty();
            },
            20'000);
        if (!answered)
            return std::nullopt;
        return !saved.isEmpty();
    }
    desk::TicketView lastSeen;
};

} // namespace

TEST_CASE("Whatever the disk does wrong while one works, the window lives and nothing is half done",
          "[window][slow]")
{
    ShakyWindow shaky;
    shaky.lastSeen = shaky.desk.view();
    int came = 0;
    int saved = 0;
    int n = 0;
    for (const auto fault : diskFaults) {
        for (const int step : {1, 2, 3, 5, 9, 17}) {
            INFO("fault " << static_cast<int>(fault) << ", step " << step);
            const auto text = u"Note %1"_s.arg(++n);
            shaky.files.arm(fault, step);
            shaky.desk.window->go(n % 2 == 0 ? u"queue:is:open"_s : u"board:breach"_s);
            const auto answer = shaky.note(text);
            QTest::qWait(20);
            came += shaky.files.disarm() ? 1 : 0;
            REQUIRE(answer.has_value());
            saved += *answer ? 1 : 0;
            CHECK(shaky.notesLike(text) == (*answer ? 1 : 0));
        }
    }
    CHECK(came > 20);
    CHECK(saved > 0);
    CHECK(shaky.note(u"Afterwards"_s) == true); // the disk is well again
    auto *desk = shaky.desk.window->desk();
    CHECK(desk->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
    shaky.desk.window->go(u"queue:is:open"_s);
    CHECK(shaky.desk.waitForRows());
}
