#pragma once

#include "core/index/figures.h"
#include "core/insight/monday.h"

#include <QDate>

#include <array>

namespace baton::index {

/// The week that a lead looks back on; its Monday, in the question's zone.
struct MondayQuestion
{
    QString filter;
    QString zone = QStringLiteral("UTC");
    int weeksBack = 1; // 1: the last whole week
};

/// A ticket as it is named in a short list.
struct NamedTicket
{
    TicketId ticket;
    qint64 number = 0;
    QString subject; // filled from the truth
    QString team;
    qint64 days = 0; // since it was reported
};

/// Why a conversation is worth reading; each stands for the one that shows it most.
enum class WorthReading : quint8 {
    MostHandOffs,
    MostReopened,
    LongestWait,
    QuickestSolved,
    Bounced
};
[[nodiscard]] QString toWord(WorthReading why);
struct Conversation
{
    NamedTicket ticket;
    WorthReading why = WorthReading::MostHandOffs;
    qint64 measure = 0; // hand-offs, reopenings, days, minutes, bounces
};

/// Somebody to ring: waited longest or came back most.
struct ToRing
{
    PersonId person;
    QString name;
    qint64 open = 0; // tickets that wait for us
    qint64 oldestDays = 0;
    qint64 inFourWeeks = 0; // reported
};

/// What one technician (null: nobody yet) holds; by name, never by amount.
struct Load
{
    PersonId person;
    QString name;
    qint64 open = 0;
    qint64 dueThisWeek = 0;
};

/// Somebody who is away in the week that begins, and what waits for them meanwhile.
struct Away
{
    PersonId person;
    QString name;
    QDate from;
    QDate until;    // the last day
    QString deputy; // empty: nobody was named
    qint64 open = 0;
    qint64 dueThisWeek = 0;
};

struct MondayFigures
{
    struct Day
    {
        Instant start;
        qint64 in = 0;
        qint64 out = 0;
    };
    struct ServicePain
    {
        QString service;
        insight::Pain pain;
        insight::SmallStep step = insight::SmallStep::LookFirst;
    };
    Instant asOf;
    Instant weekStart;
    Instant weekEnd;
    std::array<Day, 7> days;
    qint64 in = 0;
    qint64 out = 0;
    qint64 open = 0;
    qint64 openBefore = 0;                    // when the week began
    qint64 old = 0;                           // open and older than ten days
    std::vector<NamedTicket> oldest;          // at most 5
    qint64 untouched = 0;                     // nobody has acted since it came in
    std::vector<NamedTicket> untouchedOldest; // at most 5
    std::vector<Load> load;                   // by name
    std::vector<Away> away;                   // in the week after, by their first day
    std::vector<ServicePain> pains;           // of four weeks up to the end; at most 3
    std::vector<Conversation> conversations;  // ended in the week; at most 5
    std::vector<ToRing> toRing;               // at most 5
};
inline constexpr int oldAfterDays = 10;

} // namespace baton::index
