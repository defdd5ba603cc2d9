#include "core/words/sentences.h"
#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/call/calldraft.h"
#include "ui/call/metoocard.h"
#include "ui/call/newticketpage.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"
#include "ui/widgets/similarlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Somebody at the desk whose telephone rings; every key they press is counted.
struct RingingDesk : WindowFixture
{
    explicit RingingDesk(qint64 tickets = 60) : WindowFixture{tickets}
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        REQUIRE(waitForQueue());
    }
    PersonId person(const QString &name, const QString &phone = {}) const
    {
        org::Person made;
        made.name = name;
        made.phone = phone;
        return as<PersonId>(execute(desk::SavePerson{made}).stream);
    }
    TicketId ticket(const QString &subject, PersonId requester) const
    {
        ticket::Create create;
        create.subject = subject;
        create.requester = requester;
        create.team = window->who()->me().team;
        return as<TicketId>(execute(ticket::Command{create}).stream);
    }
    desk::Receipt execute(const desk::Command &command) const
    {
        return window->desk()->execute(command, window->who()->me().person).result().value();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClick(target, key, modifiers);
        ++keys;
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool hasFocus(const char *name) const
    {
        return QTest::qWaitFor(
            [name] {
                const auto *widget = QApplication::focusWidget();
                return widget != nullptr && widget->objectName() == QLatin1String{name};
            },
            5'000);
    }
    void answer()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(hasFocus("requester"));
    }
    // The names have come: two letters offer somebody.
    void call(const QString &letters)
    {
        const auto *picker = find<QListWidget>("callerPicker");
        auto *field = find<QLineEdit>("requester");
        REQUIRE(QTest::qWaitFor(
            [&] {
                field->clear();
                type(letters);
                return picker->isVisible() && picker->count() > 1;
            },
            5'000));
        keys += static_cast<int>(letters.size());
        press(Qt::Key_Return);
        REQUIRE(hasFocus("story"));
    }
    desk::TicketView saved()
    {
        auto *page = window->ticketPage();
        REQUIRE(QTest::qWaitFor([&] { return page->isVisible() && page->isFilled(); }, 5'000));
        return window->desk()->ticket(page->ticket()).result().value();
    }
    bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return find<ui::UndoLine>("undoLine")->words().contains(words); }, 5'000);
    }
    QString draftFile() const { return ui::Drafts::of(path()).folder() + u"/call.txt"_s; }

    int keys = 0;
};

bool follows(const desk::TicketView &view, PersonId person)
{
    return std::ranges::find(view.ticket.followers, person) != view.ticket.followers.end();
}

QString textOf(const desk::TicketView &view, const std::function<bool(const ticket::Fact &)> &is)
{
    const auto found = std::ranges::find_if(
        view.activities, [&is](const auto &entry) { return is(entry.activity.fact); });
    return found == view.activities.end() ? QString{} : found->activity.text.value_or(QString{});
}

template <class Fact> bool isA(const ticket::Fact &fact)
{
    return std::holds_alternative<Fact>(fact);
}

} // namespace

TEST_CASE("A whole call by keyboard alone is six keys beside what the caller says", "[ui]")
{
    RingingDesk desk;
    const auto caller = desk.person(u"Zoltan Xavier"_s, u"4417"_s);
    desk.answer();
    desk.call(u"zx"_s);
    CHECK(desk.find<QLabel>("callerName")->text() == u"Zoltan Xavier"_s);
    desk.type(u"VPN drops again"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.type(u"Always after the shared drive opens"_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.hasFocus("story"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.keys == 6);
    const auto view = desk.saved();
    CHECK(view.ticket.requester == caller);
    CHECK(view.ticket.subject == u"VPN drops again"_s);
    CHECK(textOf(view, isA<ticket::RequesterWrote>) == u"Always after the shared drive opens"_s);
    CHECK(view.ticket.impact == ticket::Impact::CannotWork);
    CHECK(view.ticket.priority == ticket::Priority::P2);
    CHECK(view.ticket.channel == ticket::Channel::Phone);
    CHECK(view.ticket.technician == desk.window->who()->me().person);
}

TEST_CASE("A name that nobody bears yet is taken in with the ticket", "[ui]")
{
    RingingDesk desk;
    desk.answer();
    desk.type(u"Gerda Newcomer"_s);
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.hasFocus("story"));
    desk.type(u"Projector shows a green picture"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto view = desk.saved();
    CHECK(view.requester.name == u"Gerda Newcomer"_s);
    CHECK(view.ticket.subject == u"Projector shows a green picture"_s);
    CHECK(view.ticket.priority == ticket::Priority::P3);
    CHECK(view.ticket.team == desk.window->who()->me().team);
}

TEST_CASE("A call without a caller or a word says what is missing and keeps the rest", "[ui]")
{
    RingingDesk desk;
    const auto before = desk.window->desk()->count({}).result().value();
    desk.answer();
    desk.find<QPlainTextEdit>("story")->setPlainText(u"A long story"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.hasFocus("requester"));
    CHECK(desk.find<QLabel>("problem")->isVisible());
    desk.find<QPlainTextEdit>("story")->clear();
    desk.type(u"Somebody"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.hasFocus("story"));
    CHECK(desk.find<QLineEdit>("requester")->text() == u"Somebody"_s);
    CHECK(desk.window->desk()->count({}).result().value() == before);
}

TEST_CASE("Another priority than follows asks why in one field, and the log keeps it", "[ui]")
{
    RingingDesk desk;
    desk.person(u"Zoltan Xavier"_s);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"Cash desk stands still"_s);
    desk.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(desk.hasFocus("priorityChoice"));
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.hasFocus("why"));
    CHECK(desk.find<QLabel>("problem")->isVisible());
    desk.type(u"Forty people wait in the shop"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto view = desk.saved();
    CHECK(view.ticket.priority == ticket::Priority::P1);
    CHECK(view.ticket.impact == ticket::Impact::Hindered);
    CHECK(textOf(view, isA<ticket::PriorityExplained>) == u"Forty people wait in the shop"_s);
}

TEST_CASE("Saved as solved, with what helped", "[ui]")
{
    RingingDesk desk;
    desk.person(u"Zoltan Xavier"_s);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"Password expired"_s);
    desk.find<QLineEdit>("helped")->setFocus();
    desk.type(u"Set a new one together"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.says(u"resolved"_s));
    const auto view = desk.saved();
    CHECK(view.ticket.category == ticket::Category::Resolved);
    CHECK(textOf(view, isA<ticket::Resolved>) == u"Set a new one together"_s);
}

TEST_CASE("What happened earlier is one field away, and its clocks count from then", "[ui]")
{
    RingingDesk desk;
    desk.person(u"Zoltan Xavier"_s);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"Door badge does not open"_s);
    desk.press(Qt::Key_O, Qt::AltModifier);
    REQUIRE(desk.hasFocus("happenedAt"));
    desk.type(u"3 h"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto ago = SystemClock{}.now() - desk.saved().ticket.reportedAt;
    CHECK(ago >= 3h);
    CHECK(ago < 3h + 1min);
}

TEST_CASE("Before a call is saved it says what would be promised, and it is what is promised then",
          "[ui]")
{
    RingingDesk desk;
    desk.person(u"Zoltan Xavier"_s);
    desk.answer();
    const auto *promise = desk.find<QLabel>("promiseWords");
    CHECK(QTest::qWaitFor([&] { return promise->text().startsWith(u"Due when saved"_s); }, 5'000));
    const auto hindered = promise->text();
    desk.call(u"zx"_s);
    desk.type(u"Door badge does not open"_s);
    desk.press(Qt::Key_1, Qt::AltModifier); // they cannot work: sooner
    CHECK(QTest::qWaitFor([&] { return promise->text() != hindered; }, 5'000));
    const auto said = promise->text();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto saved = desk.saved();
    for (const auto &clock : saved.clocks) {
        if (clock.stoppedAt || !clock.dueAt || clock.metric == sla::Metric::Custody)
            continue; // a call is answered already
        const auto due = words::shortTime(*clock.dueAt, saved.asOf, QTimeZone::systemTimeZone());
        INFO(said.toStdString());
        CHECK(said.contains(due));
    }
}

TEST_CASE("While one types, open tickets like it and what helped stand there and take no focus",
          "[ui]")
{
    RingingDesk desk;
    const auto other = desk.person(u"Yves Quandt"_s);
    const auto open = desk.ticket(u"Xylograph prints zebra stripes"_s, other);
    const auto solved = desk.ticket(u"Xylograph zebra pattern on paper"_s, other);
    desk.execute(ticket::Command{
        ticket::Restore{solved, ticket::RestoredBy::Workaround, u"Use tray two"_s, {}}});
    desk.execute(ticket::Command{ticket::Resolve{solved, {}, {}}});
    desk.answer();
    desk.call(u"yq"_s);
    desk.type(u"xylograph with zebra stripes"_s);
    const auto *list = desk.window->findChild<ui::SimilarList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->tickets() == std::vector{open, solved}; }, 5'000));
    CHECK(desk.hasFocus("story"));
    desk.press(Qt::Key_F6);
    CHECK(desk.hasFocus("similar"));
    desk.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(u"Use tray two"_s));
}

TEST_CASE("Me too adds the caller to an open ticket, with what they said, and can be taken back",
          "[ui]")
{
    RingingDesk desk;
    const auto first = desk.person(u"Yves Quandt"_s);
    const auto caller = desk.person(u"Zoltan Xavier"_s);
    const auto open = desk.ticket(u"Xylograph prints zebra stripes"_s, first);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"xylograph zebra stripes everywhere"_s);
    const auto *card = desk.window->findChild<ui::MeTooCard *>();
    REQUIRE(QTest::qWaitFor([&] { return card->ticket() == open && card->isReady(); }, 5'000));
    CHECK(desk.find<QPushButton>("meToo")->text().startsWith(u"Me too: add Zoltan"_s));
    desk.press(Qt::Key_M, Qt::AltModifier);
    const auto view = [&] { return desk.window->desk()->ticket(open).result().value(); };
    REQUIRE(QTest::qWaitFor([&] { return follows(view(), caller); }, 5'000));
    REQUIRE(QTest::qWaitFor(
        [&] { return textOf(view(), isA<ticket::Noted>).contains(u"zebra stripes everywhere"_s); },
        5'000));
    CHECK(desk.saved().ticket.id == open);
    CHECK_FALSE(QFile::exists(desk.draftFile()));
    desk.window->actions()->run(u"edit.undo"_s);
    CHECK(QTest::qWaitFor([&] { return !follows(view(), caller); }, 5'000));
}

TEST_CASE("A caller who is in the open ticket already is not added twice", "[ui]")
{
    RingingDesk desk;
    const auto caller = desk.person(u"Zoltan Xavier"_s);
    const auto open = desk.ticket(u"Xylograph prints zebra stripes"_s, caller);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"xylograph zebra"_s);
    const auto *card = desk.window->findChild<ui::MeTooCard *>();
    REQUIRE(QTest::qWaitFor([&] { return card->view().has_value(); }, 5'000));
    CHECK(card->ticket() == open);
    CHECK_FALSE(desk.find<QPushButton>("meToo")->isEnabled());
    CHECK(desk.find<QLabel>("meTooPeople")->text() == u"Zoltan is in it already"_s);
}

TEST_CASE("A call that was left is there again, even in another window after a crash", "[ui]")
{
    RingingDesk desk;
    desk.person(u"Zoltan Xavier"_s);
    desk.answer();
    desk.call(u"zx"_s);
    desk.type(u"Half a sent"_s);
    desk.press(Qt::Key_3, Qt::AltModifier);
    // Nothing is closed: what stands in the file is what a crash leaves.
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(desk.draftFile()); }, 5'000));
    ui::MainWindow other{desk.index()};
    other.show();
    other.openFile(desk.path());
    REQUIRE(QTest::qWaitFor([&] { return !other.who()->me().person.isNull(); }, 10'000));
    other.go(u"new"_s);
    CHECK(other.findChild<QPlainTextEdit *>(u"story"_s)->toPlainText() == u"Half a sent"_s);
    CHECK(other.findChild<QPushButton *>(u"canWork"_s)->isChecked());
    const auto *name = other.findChild<QLabel *>(u"callerName"_s);
    CHECK(QTest::qWaitFor([&] { return name->text() == u"Zoltan Xavier"_s; }, 5'000));
    other.findChild<QPushButton *>(u"startAnew"_s)->click();
    CHECK(other.findChild<QPlainTextEdit *>(u"story"_s)->toPlainText().isEmpty());
    CHECK_FALSE(QFile::exists(desk.draftFile()));
}

TEST_CASE("The first line of a call is its subject; one too long is cut and kept whole below",
          "[ui]")
{
    CHECK(ui::callTextFrom(u"  VPN drops  \n\n Since nine\n"_s).subject == u"VPN drops"_s);
    CHECK(ui::callTextFrom(u"VPN drops\n\nSince nine"_s).message == u"Since nine"_s);
    CHECK(ui::callTextFrom(u"VPN drops"_s).message.isEmpty());
    const auto story = u"word "_s.repeated(60).trimmed();
    const auto cut = ui::callTextFrom(story);
    CHECK(cut.subject.size() <= 120);
    CHECK(cut.subject.endsWith(u"word…"_s));
    CHECK(cut.message == story);
    CHECK(ui::callTextFrom(u" \n "_s).subject.isEmpty());
}

TEST_CASE("A draft of a call is read as it was kept, and a damaged one is empty", "[ui]")
{
    ui::CallDraft draft;
    draft.caller = PersonId{7};
    draft.callerName = u"Anna"_s;
    draft.text = u"VPN\n\"quoted\""_s;
    draft.impact = ticket::Impact::CanWork;
    draft.priority = ticket::Priority::P1;
    draft.why = u"Forty wait"_s;
    draft.service = ServiceId{3};
    draft.team = TeamId{9};
    draft.channel = ticket::Channel::InPerson;
    draft.happenedAt = fromMs(1'700'000'000'000);
    draft.helped = u"A restart"_s;
    CHECK(ui::callDraftFrom(ui::textFrom(draft)) == draft);
    CHECK(ui::callDraftFrom(u"{\"text\": 7, \"impact\": \"?\""_s) == ui::CallDraft{});
    CHECK(ui::textFrom({}).isEmpty());
}
