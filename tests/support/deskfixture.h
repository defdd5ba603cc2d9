#pragma once

#include "core/desk/desk.h"
#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "core/storage/connection.h"

#include <QFile>
#include <QTemporaryDir>

namespace baton::test {

/// A clock that tests move by hand.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now = fromMs(1'774'857'600'000); // Mon 30 March 2026, 08:00Z
};

/// A real desk over a real file in a folder of its own.
class DeskFixture
{
public:
    DeskFixture()
    {
        REQUIRE(desk::Desk::create(path(), clock).has_value());
        reopen();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("desk.baton")); }
    [[nodiscard]] QString indexFolder() const { return folder.filePath(QStringLiteral("index")); }
    [[nodiscard]] desk::Desk::Options options() const
    {
        return {path(), indexFolder(), false, false};
    }
    void close() { desk.reset(); }
    void reopen()
    {
        close();
        auto opened = desk::Desk::open(options(), clock);
        REQUIRE(opened.has_value());
        desk = *std::move(opened);
    }

    desk::Receipt run(const desk::Command &command, PersonId actor = {})
    {
        clock.advance(std::chrono::minutes{1});
        const auto receipt = desk->execute(command, actor).result();
        INFO((receipt ? "" : receipt.error().parameters.join(u' ').toStdString()));
        REQUIRE(receipt.has_value());
        return *receipt;
    }
    Error refused(const desk::Command &command, PersonId actor = {})
    {
        const auto receipt = desk->execute(command, actor).result();
        REQUIRE_FALSE(receipt.has_value());
        return receipt.error();
    }
    TeamId team(const QString &name) { return as<TeamId>(run(desk::SaveTeam{{{}, name}}).stream); }
    PersonId person(const QString &name, TeamId team = {})
    {
        org::Person person;
        person.name = name;
        person.team = team;
        return as<PersonId>(run(desk::SavePerson{person}).stream);
    }
    TicketId ticket(const QString &subject, PersonId requester, TeamId team = {})
    {
        ticket::Create create;
        create.subject = subject;
        create.message = QStringLiteral("It does not work: ") + subject;
        create.requester = requester;
        create.priority = ticket::Priority::P3;
        create.team = team;
        return as<TicketId>(run(ticket::Command{create}).stream);
    }
    desk::TicketView view(TicketId id) { return desk->ticket(id).result().value(); }
    qint64 count(const QString &filter) { return desk->count(filter).result().value(); }
    desk::CheckReport check()
    {
        const auto report = desk->check(desk::CheckDepth::LogAndProjections).result().value();
        for (const auto &finding : report.findings)
            UNSCOPED_INFO(static_cast<int>(finding.kind) << " " << finding.where.toStdString());
        return report;
    }
    /// Changes the file behind the desk's back.
    void tamper(const char *sql)
    {
        close();
        {
            storage::Connection connection{path(), storage::Access::ReadWrite};
            connection.execute(sql);
        }
        reopen();
    }
    desk::ImportReceipt demo(qint64 tickets)
    {
        const exchange::demo::Scenario scenario{tickets, 1, clock.now()};
        return exchange::recordDemo(*desk, scenario).value();
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<desk::Desk> desk;
};

} // namespace baton::test
