#pragma once

#include "core/exchange/demo/dice.h"
#include "core/exchange/demo/scenario.h"
#include "core/exchange/demo/vocabulary.h"

namespace baton::exchange::demo {

/// One ticket from its report to its end, or to the end of the scenario.
class Life
{
public:
    Life(const Scenario &scenario, qint64 ticket);

    [[nodiscard]] desk::HistoryTicket live();

private:
    void report();
    void firstSteps();
    void travel();
    void bounce();
    void askRequester();
    void workAround();
    void waitForOthers();
    void solve();
    void afterwards();
    void handOff(Team to, const char *note);
    void accept();
    void wait(double medianMinutes);
    void idle(std::chrono::minutes elapsed);
    void act(PersonId actor, std::vector<desk::HistoryFact> facts);
    [[nodiscard]] bool isOver() const { return m_at >= m_scenario.m_end; }
    [[nodiscard]] PersonId anyoneOf(Team team);
    [[nodiscard]] QString filled(const char *text);
    [[nodiscard]] double pace() const;
    [[nodiscard]] const Topic &chooseTopic();
    [[nodiscard]] ticket::Priority choosePriority();

    const Scenario &m_scenario;
    Dice m_dice;
    Dice m_elsewhere;
    desk::HistoryTicket m_ticket;
    Instant m_at;
    const Topic *m_topic = nullptr;
    ticket::Priority m_priority = ticket::Priority::P3;
    Team m_team = ServiceDesk;
    PersonId m_requester;
    PersonId m_technician;
    ticket::Channel m_channel = ticket::Channel::Mail;
    bool m_forgotten = false;
};

inline constexpr int techniciansPerTeam = 6; // they come first among the people
[[nodiscard]] inline bool isChangeTuesday(double weeks)
{
    return weeks > 30.14 && weeks < 30.5; // a VPN update on a Tuesday night
}

} // namespace baton::exchange::demo
