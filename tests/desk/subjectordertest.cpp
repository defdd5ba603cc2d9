#include "core/index/columns.h"

#include <catch2/catch.hpp>

#include <random>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

storage::TicketRecord record(qint64 id, const QString &subject)
{
    storage::TicketRecord made;
    made.ticket.id = TicketId{id};
    made.ticket.subject = subject;
    return made;
}

// By the plain sort that shares nothing with the order that is kept.
std::vector<quint32> sorted(const index::ColumnSet &set)
{
    std::vector<std::pair<std::string, quint32>> all;
    for (quint32 slot = 0; slot < set.columns().size(); ++slot)
        all.emplace_back(set.columns().subject(slot), slot);
    std::ranges::sort(all);
    std::vector<quint32> slots;
    for (const auto &each : all)
        slots.push_back(each.second);
    return slots;
}

} // namespace

TEST_CASE("Tickets stay in the order of their subjects, whatever comes, changes or goes", "[queue]")
{
    std::mt19937 random{7};
    const QStringList words{u"Printer"_s, u"printer"_s,        u"Präsentation"_s,
                            u"Print"_s,   u"Zugang"_s,         u"VPN"_s,
                            u""_s,        u"Printer offline"_s};
    const auto any = [&random](qint64 below) {
        return std::uniform_int_distribution<qint64>{0, below - 1}(random);
    };
    index::ColumnSet set;
    for (qint64 id = 1; id <= 400; ++id)
        set.put(record(id * 2, words[any(words.size())]));
    REQUIRE(set.bySubject() == sorted(set));
    for (int round = 0; round < 300; ++round) {
        for (qint64 act = any(4); act >= 0; --act) {
            const auto kind = any(8);
            if (kind == 0)
                set.remove(TicketId{2 + any(800)});
            else if (kind == 1) // of another replica: in between
                set.put(record(1 + any(800), words[any(words.size())]));
            else
                set.put(record(2 * (1 + any(400)), words[any(words.size())]));
        }
        REQUIRE(set.bySubject() == sorted(set));
    }
}

TEST_CASE("An order from a damaged file is worked out anew", "[queue]")
{
    index::ColumnSet set;
    set.put(record(1, u"b"_s));
    set.put(record(2, u"a"_s));
    const std::vector<quint32> right{1, 0};
    set.takeOrder({1});
    CHECK(set.bySubject() == right);
    set.takeOrder({0, 0});
    CHECK(set.bySubject() == right);
    set.takeOrder({0, 9});
    CHECK(set.bySubject() == right);
}
