#include "ui/boards/mondaypage.h"

#include "core/base/whendone.h"
#include "core/draw/daybars.h"
#include "core/words/mondaywords.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/figurewords.h"
#include "ui/boards/panel.h"
#include "ui/boards/suggestioncard.h"
#include "ui/widgets/figureview.h"

#include <QDateTime>
#include <QLocale>
#include <QTableWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC)
        .toTimeZone(QTimeZone::systemTimeZone())
        .date();
}

void fillTickets(QTableWidget &table, const std::vector<desk::NamedTicket> &tickets)
{
    setRows(table, static_cast<int>(tickets.size()));
    for (int row = 0; const auto &ticket : tickets) {
        const auto filter = u"number:%1"_s.arg(ticket.number);
        setCell(table, row, 0, {ticket.subject, filter});
        setCell(table, row, 1, {ticket.team, filter, Qt::AlignLeft, {}, colours().muted});
        setCell(table, row++, 2, {words::days(ticket.days), filter, Qt::AlignRight});
    }
}

} // namespace

MondayPage::MondayPage(QWidget *parent)
    : Board{u"monday"_s, tr("Monday page"), new TileGrid{3, TileOrder::Stacks, nullptr}, parent},
      m_days{new FigureView{tr("In and out by day"), this}},
      m_load{list("mondayLoad", {tr("Held by"), tr("Open"), tr("Due this week")}, 1,
                  tr("Open tickets by technician, A to Z"))},
      m_away{list("mondayAway", {tr("Away"), tr("Whose tickets move")}, 2,
                  tr("Who is away and whose tickets move"))},
      m_oldest{list("mondayOldest", {tr("Ticket"), tr("Held by"), tr("Age")}, 2,
                    tr("Oldest open tickets"))},
      m_untouched{list("mondayUntouched", {tr("Ticket"), tr("Held by"), tr("Age")}, 2,
                       tr("Open tickets nobody has acted on"))},
      m_pains{list("mondayPains", {tr("Service"), tr("What it cost")}, 2,
                   tr("Three pains and the smallest step each"))},
      m_reading{
          list("mondayReading", {tr("Ticket"), tr("Why")}, 1, tr("Conversations worth reading"))},
      m_ring{list("mondayRing", {tr("Requester"), tr("Open"), tr("In four weeks")}, 1,
                  tr("Requesters to ring"))},
      m_suggestion{new SuggestionCard{this}}
{
    hideSpan();
    buildTiles();
    m_pains->setWordWrap(true);
}

QTableWidget *MondayPage::list(const char *name, const QStringList &heads, int numbersFrom,
                               const QString &title)
{
    auto *table = figureTable(heads, numbersFrom, title, this);
    table->setObjectName(QString::fromLatin1(name));
    for (int column = numbersFrom; column < heads.size(); ++column)
        fixNumberColumn(*table, column, 104);
    return table;
}

// Three stacks, filled from the left to the right.
void MondayPage::buildTiles()
{
    const auto add = [this](const QString &name, const QString &title, const QString &unit,
                            QWidget *content) {
        addTile(name, title, panel(title, unit, content, body()));
        if (auto *table = qobject_cast<QTableWidget *>(content))
            openOnActivation(*table, [this, name](const QString &filter) { open(name, filter); });
    };
    add(u"days"_s, tr("In and out"), tr("by day; blue in, green out"), m_days);
    add(u"oldest"_s, tr("Oldest"), tr("older than ten days"), m_oldest);
    addTile(u"suggestion"_s, tr("One suggestion"), m_suggestion);
    add(u"away"_s, tr("Away"), tr("this week"), m_away);
    add(u"untouched"_s, tr("Untouched"), tr("nobody has acted since they came in"), m_untouched);
    add(u"reading"_s, tr("Five conversations worth reading"), tr("solved in that week"), m_reading);
    add(u"load"_s, tr("Load"), tr("open tickets, A to Z"), m_load);
    add(u"pains"_s, tr("Three pains"), tr("four weeks, by service; the smallest step each"),
        m_pains);
    add(u"ring"_s, tr("Five people to ring"), tr("waited longest or came back most"), m_ring);
    finish();
    connect(m_days, &FigureView::spotActivated, this,
            [this](const QString &filter) { open(u"days"_s, filter); });
    connect(m_suggestion, &SuggestionCard::ticketsRequested, this,
            [this](const QString &filter) { open(u"suggestion"_s, filter); });
    connect(m_suggestion, &SuggestionCard::isThere, this,
            [this](bool isThere) { grid()->setThere(u"suggestion"_s, isThere); });
}

void MondayPage::ask(const Asked &asked)
{
    whenDone(desk()->monday({asked.question.filter, asked.question.zone, 1}), this,
             [this, asked](const Result<desk::MondayFigures> &figures) {
                 if (!isLatest(asked))
                     return;
                 if (!figures)
                     return refuse(asked, figures.error());
                 fill(asked, *figures);
                 if (asked.leads)
                     lead(*figures);
             });
}

void MondayPage::lead(const desk::MondayFigures &figures)
{
    m_figures = figures;
    if (figures.open + figures.in + figures.out == 0)
        return sayEmpty(tr("Nothing came in last week"),
                        tr("On Monday this page says what came and went, what lies, and whom to "
                           "ring."));
    const QLocale locale;
    const auto last = localDay(figures.weekEnd).addDays(-1);
    sayHeadline(words::headline(figures),
                tr("%1 to %2. %3")
                    .arg(locale.toString(localDay(figures.weekStart), u"d MMMM"_s),
                         locale.toString(last, u"d MMMM"_s), words::detail(figures)));
    sayFilled(figures.asOf);
}

void MondayPage::fill(const Asked &asked, const desk::MondayFigures &figures)
{
    if (asked.has("days"))
        fillDays(figures);
    if (asked.has("oldest"))
        fillTickets(*m_oldest, figures.oldest);
    if (asked.has("untouched"))
        fillTickets(*m_untouched, figures.untouchedOldest);
    if (asked.has("away"))
        fillAway(figures);
    if (asked.has("load"))
        fillLoad(figures);
    if (asked.has("ring"))
        fillRing(figures);
    if (asked.has("pains"))
        fillPains(figures);
    if (asked.has("reading"))
        fillReading(figures);
    if (asked.has("suggestion"))
        m_suggestion->show(figures.pains, localDay(figures.weekEnd));
}

void MondayPage::fillDays(const desk::MondayFigures &figures)
{
    std::vector<draw::DayBars::Day> days;
    for (const auto &each : figures.days) {
        const auto day = localDay(each.start);
        const auto name = QLocale{}.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        const auto words = tr("%1: %2 in, %3 out").arg(name).arg(each.in).arg(each.out);
        const bool quiet = day.dayOfWeek() > 5 && each.in + each.out == 0;
        if (!quiet)
            days.push_back({name, static_cast<double>(each.in), static_cast<double>(each.out),
                            words, u"opened:%1"_s.arg(day.toString(Qt::ISODate))});
    }
    m_days->show(std::make_unique<draw::DayBars>(std::move(days)));
}

void MondayPage::fillAway(const desk::MondayFigures &figures)
{
    const auto rows = static_cast<int>(figures.away.size());
    setRows(*m_away, std::max(1, rows));
    if (rows == 0) {
        setCell(*m_away, 0, 0, {tr("nobody"), {}, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_away, 0, 1, {});
    }
    for (int row = 0; const auto &each : figures.away) {
        const auto filter = u"is:open technician:%1"_s.arg(quoted(each.name));
        setCell(*m_away, row, 0, {tr("%1, %2").arg(each.name, words::daysAway(each)), filter});
        setCell(*m_away, row++, 1,
                {words::whatMoves(each), filter, Qt::AlignLeft, {}, colours().muted});
    }
}

void MondayPage::fillLoad(const desk::MondayFigures &figures)
{
    setRows(*m_load, static_cast<int>(figures.load.size()));
    for (int row = 0; const auto &each : figures.load) {
        const bool nobody = each.person.isNull();
        const auto filter =
            nobody ? u"is:open is:unassigned"_s : u"is:open technician:%1"_s.arg(quoted(each.name));
        setCell(*m_load, row, 0,
                {nobody ? tr("nobody yet") : each.name,
                 filter,
                 Qt::AlignLeft,
                 {},
                 nobody ? colours().muted : QColor{}});
        setCell(*m_load, row, 1, {whole(each.open), filter, Qt::AlignRight});
        setCell(*m_load, row++, 2,
                {whole(each.dueThisWeek), filter, Qt::AlignRight, {}, colours().muted});
    }
}

void MondayPage::fillRing(const desk::MondayFigures &figures)
{
    setRows(*m_ring, static_cast<int>(figures.toRing.size()));
    for (int row = 0; const auto &each : figures.toRing) {
        const auto filter = u"requester:%1"_s.arg(quoted(each.name));
        setCell(*m_ring, row, 0, {each.name, filter});
        setCell(*m_ring, row, 1,
                {each.open > 0 ? words::days(each.oldestDays) : u"–"_s, filter, Qt::AlignRight});
        setCell(*m_ring, row++, 2, {whole(each.inFourWeeks), filter, Qt::AlignRight});
    }
}

void MondayPage::fillPains(const desk::MondayFigures &figures)
{
    setRows(*m_pains, static_cast<int>(figures.pains.size()) * 2);
    for (int row = 0; const auto &each : figures.pains) {
        const auto filter = painFilter(each.service, localDay(figures.weekEnd));
        setCell(*m_pains, row, 0, {each.service, filter, Qt::AlignLeft, {}, {}, true});
        setCell(*m_pains, row++, 1, {words::cost(each), filter});
        m_pains->setSpan(row, 0, 1, 2);
        setCell(*m_pains, row++, 0,
                {words::stepText(each.step), filter, Qt::AlignLeft, {}, colours().muted});
    }
}

void MondayPage::fillReading(const desk::MondayFigures &figures)
{
    setRows(*m_reading, static_cast<int>(figures.conversations.size()));
    for (int row = 0; const auto &each : figures.conversations) {
        const auto filter = u"number:%1"_s.arg(each.ticket.number);
        setCell(*m_reading, row, 0, {each.ticket.subject, filter});
        setCell(*m_reading, row++, 1,
                {words::reason(each), filter, Qt::AlignRight, {}, colours().muted});
    }
}

} // namespace baton::ui
