#include "tests/support/openticket.h"

#include <set>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Act
{
    QString name;
    std::vector<ticket::Command> first; // what the act needs
    ticket::Command command;
    enum class After : quint8 { AsBefore, Stays } after = After::AsBefore;
};

// What a person would call the state of a ticket; not when or how often it was changed.
auto stateOf(const desk::TicketView &view)
{
    const auto &of = view.ticket;
    std::set<QString> tags;
    for (const auto &tag : of.tags)
        tags.insert(tag.name);
    std::set<std::pair<qint64, int>> links;
    for (const auto &link : of.links)
        links.emplace(link.other.value(), static_cast<int>(link.kind));
    const std::set<PersonId> followers{of.followers.begin(), of.followers.end()};
    std::vector<std::pair<QString, int>> steps;
    for (const auto &step : view.steps())
        steps.emplace_back(step.text, static_cast<int>(step.state));
    return std::tuple{of.subject,      of.priority,   of.impact,   of.service,    of.requester,
                      of.team,         of.technician, of.category, of.mergedInto, view.snoozedUntil,
                      of.minutesSpent, tags,          links,       followers,     steps};
}

struct TableDesk : OpenTicket
{
    TableDesk()
    {
        const auto names = window->desk()->directory().result().value();
        for (const auto &each : names.teams) {
            if (each.id != view().ticket.team && !each.retired)
                team = each.id;
        }
        for (const auto &each : names.people) {
            if (each.id != view().ticket.requester && each.team.isNull())
                person = each.id;
        }
        service = names.services.front().id == view().ticket.service ? names.services.back().id
                                                                     : names.services.front().id;
        ticket::Create create;
        create.subject = u"The shared drive is slow"_s;
        create.requester = view().ticket.requester;
        create.team = view().ticket.team;
        other = as<TicketId>(done(create).stream);
        done(ticket::Resume{id});
        done(ticket::RecordRequesterMessage{id, u"And the printer"_s});
        message = view().ticket.version;
        done(ticket::AddSteps{id, {u"Order"_s}});
        step = view().steps().back().seq;
    }
    desk::Receipt done(const ticket::Command &command) const
    {
        const auto receipt = window->desk()->execute(command, me()).result();
        return receipt ? *receipt : desk::Receipt{};
    }
    [[nodiscard]] std::vector<Act> table() const;
    // Does the act as the ticket's screen does, then takes it back.
    void check(const Act &act) const;

    TeamId team;
    PersonId person;
    ServiceId service;
    TicketId other;
    qint64 message = 0;
    qint64 step = 0;
};

std::vector<Act> TableDesk::table() const
{
    using namespace ticket;
    using enum Act::After;
    const auto later = SystemClock{}.now() + 48h;
    const NewAttachment file{u"log.txt"_s, "text/plain", "lines"};
    return {
        {u"subject"_s, {}, ChangeSubject{id, u"New subject"_s}},
        {u"priority"_s, {}, ChangePriority{id, Priority::P1, u"why"_s}},
        {u"impact"_s, {}, ChangeImpact{id, Impact::CannotWork, {}, u"why"_s}},
        {u"service"_s, {}, ChangeService{id, service}},
        {u"requester"_s, {}, ChangeRequester{id, person}},
        {u"hand off"_s, {}, Assign{id, team, {}, u"note"_s}},
        {u"take"_s, {Assign{id, view().ticket.team, {}, {}}}, Accept{id}},
        {u"give back"_s, {Assign{id, team, {}, {}}}, Return{id, ReturnCause::WrongTeam, {}}},
        {u"pause"_s, {}, Pause{id, PauseReason::Requester, later}},
        {u"go on"_s, {Pause{id, PauseReason::Supplier, later}}, Resume{id}},
        {u"resolve"_s, {Resume{id}}, Resolve{id, u"done"_s, {}}},
        {u"reopen"_s, {Resolve{id, u"done"_s, {}}}, Reopen{id}},
        {u"close"_s, {}, Close{id}, Stays},
        {u"merge"_s, {Reopen{id}}, Merge{id, other}},
        {u"unmerge"_s, {Merge{id, other}}, UndoMerge{id}},
        {u"split"_s, {UndoMerge{id}}, Split{id, message, u"Printer"_s}},
        {u"tag"_s, {}, AddTag{id, u"vpn"_s}},
        {u"take a tag off"_s, {AddTag{id, u"wlan"_s}}, RemoveTag{id, u"wlan"_s}},
        {u"link"_s, {}, Link{id, other, LinkKind::Parent}},
        {u"unlink"_s, {Link{id, other, LinkKind::Related}}, Unlink{id, other, LinkKind::Related}},
        {u"follow"_s, {Unfollow{id, me()}}, Follow{id, me()}},
        {u"unfollow"_s, {Follow{id, me()}}, Unfollow{id, me()}},
        {u"snooze"_s, {}, Snooze{id, later}},
        {u"end a snooze"_s, {Snooze{id, later}}, EndSnooze{id}},
        {u"time"_s, {}, LogTime{id, 15}},
        {u"correct time"_s, {LogTime{id, 30}}, CorrectTime{id, 15}},
        {u"add steps"_s, {}, AddSteps{id, {u"one"_s, u"two"_s}}},
        {u"tick a step"_s, {}, SetStep{id, step, StepState::Done}},
        {u"take a step out"_s, {}, RemoveSteps{id, {step}}},
        {u"undo of a priority"_s, {}, UndoPriority{id}, Stays},
        {u"message"_s, {}, RecordRequesterMessage{id, u"Hello"_s}, Stays},
        {u"reply"_s, {}, Reply{id, u"Hello"_s, {}, {}, {}}, Stays},
        {u"note"_s, {}, AddNote{id, u"Hm"_s}, Stays},
        {u"no reply needed"_s, {}, DeclareNoReplyNeeded{id}, Stays},
        {u"start"_s, {}, StartWork{id}, Stays},
        {u"working again"_s, {}, Restore{id, RestoredBy::Fix, {}, {}}, Stays},
        {u"attach"_s, {}, Attach{id, {file}}, Stays},
    };
}

void TableDesk::check(const Act &act) const
{
    for (const auto &each : act.first)
        done(each);
    const auto before = view();
    QString said;
    QString refusal;
    QObject listener;
    QObject::connect(window->acts(), &ui::TicketActs::done, &listener,
                     [&](TicketId, const QString &words) { said = words; });
    QObject::connect(window->acts(), &ui::TicketActs::refused, &listener,
                     [&](const QString &words) { refusal = words; });
    window->acts()->perform(before, act.command, u"Done."_s);
    const auto heard = [&] { return !said.isEmpty() || !refusal.isEmpty(); };
    REQUIRE(QTest::qWaitFor(heard, 5'000));
    if (act.after == Act::After::Stays && !refusal.isEmpty())
        return; // not possible here, and so nothing to take back
    INFO(refusal.toStdString());
    REQUIRE(refusal.isEmpty());
    said.clear();
    window->acts()->undo();
    REQUIRE(QTest::qWaitFor(heard, 5'000));
    INFO(refusal.toStdString());
    CHECK(refusal.isEmpty());
    CHECK(said.contains(u"stays"_s) == (act.after == Act::After::Stays));
    if (act.after == Act::After::AsBefore)
        CHECK(stateOf(view()) == stateOf(before));
}

} // namespace

TEST_CASE("Every act of the ticket has an undo, or says in a sentence why it stays", "[undo]")
{
    const TableDesk desk;
    std::set<size_t> covered;
    for (const auto &act : desk.table()) {
        INFO(act.name.toStdString());
        covered.insert(act.command.index());
        desk.check(act);
    }
    // Not done to a ticket that is there, only by undo, or for ever by its own warning.
    for (const auto &command : std::initializer_list<ticket::Command>{
             ticket::Create{}, ticket::UndoSplit{}, ticket::Redact{}, ticket::Detach{}})
        covered.insert(command.index());
    CHECK(covered.size() == std::variant_size_v<ticket::Command>);
}
