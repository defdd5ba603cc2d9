#include "tests/support/guidetable.h"
#include "tests/support/workingwindow.h"

#include <QComboBox>
#include <QLineEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPresses = 3; // beside the words that one writes

// Does acts in a real window as hands do, and counts the keys.
class CountingWindow : public WorkingWindow
{
public:
    CountingWindow()
    {
        const auto requester = view().ticket.requester;
        for (int n = 0; n < 9; ++n)
            REQUIRE(window->desk()->execute(waiting(n, requester), {}).result());
    }
    void begin()
    {
        m_keys.clear();
        m_presses = 0;
        window->go(u"queue:is:open -is:pending"_s);
        REQUIRE(waitForRows());
        window->queue()->focusList();
        id = window->queue()->chosen();
        REQUIRE_FALSE(id.isNull());
    }
    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_keys << QKeySequence{QKeyCombination{modifiers, key}}.toString(
            QKeySequence::PortableText);
        ++m_presses;
        press(key, modifiers);
    }
    void write(const QString &text, const QString &what)
    {
        m_keys << u'*' + what + u'*';
        type(text);
    }
    void count(const QString &act)
    {
        INFO(act.toStdString());
        CHECK(m_presses <= mostPresses);
        m_table += u"| %1 | %2 | %3 |\n"_s.arg(act, m_keys.join(u", "_s)).arg(m_presses);
    }
    [[nodiscard]] QString table() const
    {
        return u"| act | you press | keys |\n|---|---|---|\n"_s + m_table;
    }

private:
    ticket::Command waiting(int n, PersonId requester) const
    {
        ticket::Create create;
        create.subject = u"Scanner %1 makes grey pages"_s.arg(n);
        create.requester = requester;
        create.team = window->who()->me().team;
        return create;
    }

    QStringList m_keys;
    int m_presses = 0;
    QString m_table;
};

bool lastIs(const desk::TicketView &view, const std::function<bool(const ticket::Fact &)> &is)
{
    return is(view.activities.back().activity.fact);
}

template <class Fact> bool endsWith(const desk::TicketView &view)
{
    return lastIs(view, [](const auto &fact) { return std::holds_alternative<Fact>(fact); });
}

void countWalking(CountingWindow &desk)
{
    desk.begin();
    desk.hit(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return desk.window->queue()->chosen() != desk.id; }, 5'000));
    desk.count(u"The next ticket to act on"_s);

    desk.begin();
    desk.hit(Qt::Key_A);
    CHECK(desk.becomes([&](const auto &view) {
        return view.ticket.technician == desk.window->who()->me().person;
    }));
    desk.count(u"Take it"_s);

    desk.begin();
    desk.hit(Qt::Key_P);
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Pending; }));
    desk.count(u"Wait for the requester, two working days"_s);
}

void countWriting(CountingWindow &desk)
{
    desk.begin();
    desk.hit(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.write(u"Please try it now."_s, u"the reply"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes(endsWith<ticket::Replied>));
    desk.count(u"Reply"_s);

    desk.begin();
    desk.hit(Qt::Key_N);
    REQUIRE(desk.hasFocus("words"));
    desk.write(u"Asked the supplier."_s, u"the note"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes(endsWith<ticket::Noted>));
    desk.count(u"Note for us"_s);
}

void countHandOff(CountingWindow &desk)
{
    desk.begin();
    const auto target = desk.view().row.team == u"Network"_s ? u"Identity"_s : u"Network"_s;
    desk.hit(Qt::Key_H);
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QComboBox>("actChoice")->isVisible(); }, 5'000));
    desk.write(target, u"letters of the team"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes([&](const auto &view) { return view.row.team == target; }));
    desk.count(u"Hand off, with the note that is prefilled"_s);
}

void countEnding(CountingWindow &desk)
{
    desk.begin();
    desk.hit(Qt::Key_W);
    REQUIRE(desk.hasFocus("actChoice"));
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes(endsWith<ticket::Restored>));
    desk.count(u"Working again"_s);

    desk.begin();
    desk.hit(Qt::Key_E);
    REQUIRE(desk.hasFocus("actWords"));
    desk.write(u"Cable was loose."_s, u"what solved it"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Resolved; }));
    desk.count(u"Resolve"_s);
    REQUIRE(desk.says(u"resolved"_s));

    const auto resolved = desk.id;
    desk.begin();
    desk.hit(Qt::Key_Z, Qt::ControlModifier);
    desk.id = resolved;
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Open; }));
    desk.count(u"Undo"_s);
}

void countNew(CountingWindow &desk)
{
    desk.begin();
    desk.hit(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.hasFocus("requester"));
    desk.write(u"Gerda Newcomer"_s, u"who"_s);
    desk.hit(Qt::Key_Tab);
    REQUIRE(desk.hasFocus("story"));
    desk.write(u"Projector shows a green picture"_s, u"what"_s);
    desk.hit(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.opens());
    desk.count(u"A new ticket"_s);
}

} // namespace

TEST_CASE("Each of the ten commonest acts takes three keys at most, and the guide counts them",
          "[keys]")
{
    CountingWindow desk;
    GuideTable guide{u"keys.md"_s, u"presses"_s};
    countWalking(desk);
    countWriting(desk);
    countHandOff(desk);
    countEnding(desk);
    countNew(desk);
    guide.check(desk.table());
}
