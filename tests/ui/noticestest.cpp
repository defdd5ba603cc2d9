#include "tests/support/workingwindow.h"
#include "ui/notices/noticespage.h"
#include "ui/notices/systemteller.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct NoticesWindow : WorkingWindow
{
    NoticesWindow()
    {
        ui::NoticeWishes always;
        always.kinds = {sla::noticeKinds.begin(), sla::noticeKinds.end()};
        always.hours = {0, 24 * 60, true};
        feed()->setWishes(always);
    }
    ~NoticesWindow() { QSettings{}.remove(u"notices"_s); }
    NoticesWindow(const NoticesWindow &) = delete;
    NoticesWindow &operator=(const NoticesWindow &) = delete;

    ui::NoticeFeed *feed() const { return window->notices(); }
    PersonId me() const { return window->who()->me().person; }
    PersonId someoneElse() const
    {
        const auto people = window->desk()->directory().result().value().people;
        const auto other = std::ranges::find_if(
            people, [&](const auto &person) { return person.id != me() && !person.team.isNull(); });
        REQUIRE(other != people.end());
        return other->id;
    }
    void give(PersonId to, PersonId by) const
    {
        const auto team = view().ticket.team;
        REQUIRE(window->desk()
                    ->execute(ticket::Command{ticket::Assign{id, team, to, {}}}, by)
                    .result());
    }
    bool isTold(sla::NoticeKind kind) const
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(feed()->items(), [&](const auto &item) {
                    return item.notice.kind == kind && item.notice.ticket == id;
                });
            },
            5'000);
    }
};

} // namespace

TEST_CASE("A ticket that a colleague gives me is told once, in the bell and in the list",
          "[notice]")
{
    NoticesWindow desk;
    desk.give(desk.someoneElse(), desk.someoneElse());
    const int before = desk.feed()->unseen();
    desk.give(desk.me(), desk.someoneElse());
    REQUIRE(desk.isTold(sla::NoticeKind::Given));
    const auto *bell = desk.find<QPushButton>("bell");
    CHECK(bell->accessibleName().contains(QString::number(desk.feed()->unseen())));
    CHECK(desk.feed()->unseen() > before);

    desk.window->go(u"notices"_s);
    auto *list = desk.find<QListWidget>("notices");
    REQUIRE(list->count() > 0);
    CHECK(desk.feed()->unseen() == 0);
    const auto told = desk.feed()->items().front().notice.ticket;
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(desk.opens());
    CHECK(desk.window->ticketPage()->ticket() == told);
}

TEST_CASE("What I do myself is never told to me", "[notice]")
{
    NoticesWindow desk;
    desk.give(desk.someoneElse(), desk.me());
    desk.give(desk.me(), desk.me());
    const ticket::Command answered{ticket::RecordRequesterMessage{desk.id, u"It works now"_s}};
    REQUIRE(desk.window->desk()->execute(answered, {}).result());
    REQUIRE(desk.isTold(sla::NoticeKind::Answered)); // came later, and was told
    for (const auto &item : desk.feed()->items())
        CHECK(item.notice.kind != sla::NoticeKind::Given);
}

TEST_CASE("In quiet hours nothing is told; afterwards it comes together", "[notice]")
{
    NoticesWindow desk;
    auto wishes = desk.feed()->wishes();
    wishes.hours = {0, 0, true};
    desk.feed()->setWishes(wishes);
    const auto before = desk.feed()->items().size();
    desk.give(desk.someoneElse(), desk.someoneElse());
    desk.give(desk.me(), desk.someoneElse());
    REQUIRE(QTest::qWaitFor([&] { return desk.feed()->held() > 0; }, 5'000));
    CHECK(desk.feed()->items().size() == before);
    wishes.hours = {0, 24 * 60, true};
    desk.feed()->setWishes(wishes);
    CHECK(desk.isTold(sla::NoticeKind::Given));
}

TEST_CASE("What one wants to hear is a tick, kept for the next time", "[notice]")
{
    NoticesWindow desk;
    desk.window->go(u"notices"_s);
    auto *box = desk.find<QCheckBox>("wish_followed");
    CHECK(box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    CHECK_FALSE(desk.feed()->wishes().kinds.contains(sla::NoticeKind::Followed));
    CHECK_FALSE(ui::NoticeWishes::read().kinds.contains(sla::NoticeKind::Followed));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.table()->isVisible(); }, 5'000));
}

TEST_CASE("Shares of a promise are told only to whoever ticks them", "[notice]")
{
    CHECK_FALSE(ui::NoticeWishes{}.kinds.contains(sla::NoticeKind::HalfUsed));
    NoticesWindow desk;
    desk.give(desk.me(), desk.someoneElse());
    REQUIRE(desk.becomes([&](const desk::TicketView &view) {
        return view.ticket.technician == desk.me() && !view.ticket.technician.isNull();
    }));
    // A promise of which more than half is gone, and more than an hour is left.
    auto policy = desk.window->desk()->ruleList().result().value().policies.front();
    const auto view = desk.view();
    const auto age = view.asOf - view.ticket.reportedAt;
    policy.calendar = {};
    policy.targets = {{sla::Metric::Resolve, ticket::Priority::None,
                       WorkingTime{std::chrono::duration_cast<std::chrono::milliseconds>(age) +
                                   std::chrono::hours{2}}}};
    policy.options.pauseStops.clear();
    REQUIRE(desk.window->desk()->execute(desk::SavePolicy{policy}, desk.me()).result());
    REQUIRE(desk.window->desk()->execute(desk::ApplyRules{{desk.id}}, desk.me()).result());
    desk.feed()->look();
    REQUIRE(age > std::chrono::hours{2});
    CHECK(desk.isTold(age > std::chrono::hours{18}  ? sla::NoticeKind::NineTenthsUsed
                      : age > std::chrono::hours{6} ? sla::NoticeKind::ThreeQuartersUsed
                                                    : sla::NoticeKind::HalfUsed));
}

TEST_CASE("Many at once are one message of the system", "[notice]")
{
    std::vector<sla::Notice> news;
    for (qint64 n = 1; n <= 5; ++n)
        news.push_back({sla::NoticeKind::Breached, TicketId{n}, n, u"Printer"_s,
                        fromMs(1'774'350'000'000), QString::number(n)});
    const auto [title, words] = ui::SystemTeller::messageOf(news, news.front().at);
    CHECK(title.contains(u'5'));
    CHECK(words.count(u'\n') == 3);
    CHECK(words.contains(u"2 more"_s));
}
