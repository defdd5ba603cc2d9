#include "ui/boards/postmortempage.h"

#include "core/base/whendone.h"
#include "core/draw/promisebar.h"
#include "core/words/postmortemwords.h"
#include "core/words/sentences.h"
#include "ui/boards/board.h"
#include "ui/boards/figuretable.h"
#include "ui/boards/panel.h"
#include "ui/boards/spentcolour.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int shareColumn = 8;

double hoursOf(WorkingTime time)
{
    return static_cast<double>(time.length.count()) / 3'600'000;
}

QString teamOf(const desk::PostMortemView &view, size_t stay)
{
    const auto name = view.teams.value(static_cast<qsizetype>(stay));
    return name.isEmpty() ? PostMortemPage::tr("unknown team") : name;
}

QString lengthOrNothing(WorkingTime time)
{
    return time.length < std::chrono::minutes{1} ? u"–"_s : words::length(time);
}

} // namespace

PostMortemPage::PostMortemPage(QWidget *parent)
    : QWidget{parent}, m_subject{label({}, TextSize::Body, Tone::Muted, this)},
      m_headline{heading({}, this)}, m_detail{label({}, TextSize::Body, Tone::Muted, this)},
      m_bar{new FigureView{tr("What the promise was used up on"), this}},
      m_spent{
          figureTable({tr("On what"), {}, tr("Counted"), tr("Of the promise"), tr("Not counted")},
                      2, tr("What the time went on"), this)},
      m_stays{figureTable({tr("Stay with"), tr("Queue"), tr("Between teams"), tr("Touch"),
                           tr("Requester"), tr("Supplier or date"), tr("Counted"),
                           tr("Of the promise"), tr("Of its share")},
                          1, tr("What each stay used"), this)},
      m_aside{label({}, TextSize::Body, Tone::Muted, this)},
      m_open{primaryButton(tr("Open the ticket"), this)}, m_scroll{new QScrollArea{this}},
      m_empty{new EmptyState{this}}
{
    build();
}

QWidget *PostMortemPage::toolbar()
{
    auto *bar = new QWidget{this};
    bar->setObjectName(u"toolbar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(44);
    auto *tools = new QHBoxLayout{bar};
    tools->setContentsMargins(16, 0, 16, 0);
    auto *back = new QPushButton{tr("Back"), bar};
    back->setProperty("quiet", true);
    auto *title = heading(tr("Post-mortem"), bar);
    title->setWordWrap(false);
    m_subject->setParent(bar);
    m_subject->setWordWrap(false);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setParent(bar);
    m_open->setObjectName(u"openTicket"_s);
    tools->addWidget(back);
    tools->addWidget(title);
    tools->addSpacing(12);
    tools->addWidget(m_subject, 1);
    tools->addWidget(m_open);
    connect(back, &QPushButton::clicked, this, &PostMortemPage::leaveRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT ticketRequested(m_ticket); });
    return bar;
}

void PostMortemPage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSize(m_headline, TextSize::Figure);
    m_headline->setObjectName(u"postMortemHeadline"_s);
    m_spent->setObjectName(u"postMortemSpent"_s);
    m_stays->setObjectName(u"postMortemStays"_s);
    auto *body = new QWidget{this};
    body->setObjectName(u"panel"_s);
    auto *lines = new QVBoxLayout{body};
    lines->setContentsMargins(20, 12, 20, 16);
    lines->setSpacing(12);
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    lines->addWidget(hairline(Qt::Horizontal, body));
    lines->addWidget(panel(tr("As it passed"), tr("hours that the promise counted; the mark: due"),
                           m_bar, body));
    lines->addWidget(panel(tr("On what"), tr("working hours; not counted: while the clock stood"),
                           m_spent, body));
    lines->addWidget(
        panel(tr("Team by team"), tr("in the order of the stays; working hours"), m_stays, body));
    lines->addWidget(m_aside);
    lines->addStretch();
    for (const int column : {2, 3, 4})
        fixNumberColumn(*m_spent, column, 130);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolbar());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &PostMortemPage::leaveRequested);
}

void PostMortemPage::openNumber(qint64 number)
{
    m_filled = false;
    whenDone(m_desk->ticketByNumber(number), this, [this](const Result<TicketId> &ticket) {
        if (ticket)
            open(*ticket);
        else
            sayNothing(ticket.error());
    });
}

void PostMortemPage::open(TicketId ticket)
{
    m_ticket = ticket;
    m_filled = false;
    whenDone(m_desk->postMortem(ticket), this,
             [this, ticket](const Result<desk::PostMortemView> &view) {
                 if (ticket != m_ticket)
                     return; // somebody has asked for another one since
                 if (view)
                     fill(*view);
                 else
                     sayNothing(view.error());
             });
}

void PostMortemPage::sayNothing(const Error &error)
{
    const bool promised = error.code != ErrorCode::NotFound;
    m_empty->say(promised ? tr("The post-mortem could not be made")
                          : tr("Nothing was promised for this ticket"),
                 promised ? words::sentence(error)
                          : tr("A post-mortem shows what a promise was used up on. Targets are set "
                               "in Admin."),
                 tr("Back"));
    m_scroll->hide();
    m_empty->show();
    m_filled = true;
}

void PostMortemPage::fill(const desk::PostMortemView &view)
{
    m_subject->setText(u"%1 %2"_s.arg(words::ticketNumber(view.number), view.subject));
    m_headline->setText(words::headline(view));
    m_detail->setText(words::detail(view));
    fillBar(view);
    fillSpent(view);
    fillStays(view);
    auto aside = tr("%1 outside working hours, on no promise's account. %2 hand-offs, %3 bounces.")
                     .arg(words::length(std::chrono::milliseconds{view.found.outsideMs}))
                     .arg(view.handOffs)
                     .arg(view.bounces);
    if (view.found.unplaced.length >= std::chrono::minutes{1})
        aside += u' ' + tr("%1 more were counted while nobody held it, after it had been solved.")
                            .arg(words::length(view.found.unplaced));
    m_aside->setText(aside);
    m_empty->hide();
    m_scroll->show();
    m_bar->setFocus();
    m_filled = true;
}

void PostMortemPage::fillBar(const desk::PostMortemView &view)
{
    std::vector<draw::PromiseBar::Stay> stays;
    for (const auto &piece : view.found.pieces) {
        if (piece.used.length.count() == 0)
            continue;
        const auto team = teamOf(view, piece.stay);
        const bool same = !stays.empty() && stays.back().team == team;
        auto &stay = same ? stays.back() : stays.emplace_back(draw::PromiseBar::Stay{team, {}});
        stay.parts.push_back(
            {hoursOf(piece.used), colourOf(piece.spent),
             tr("%1, %2: %3").arg(team, words::name(piece.spent), words::length(piece.used))});
    }
    std::optional<draw::PromiseBar::Mark> due;
    const auto at = view.clock.breachedAt ? view.clock.breachedAt : view.clock.dueAt;
    if (at && view.found.usedByDue)
        due = {hoursOf(*view.found.usedByDue),
               tr("due %1").arg(words::shortTime(*at, view.asOf, QTimeZone::systemTimeZone()))};
    m_bar->show(std::make_unique<draw::PromiseBar>(std::move(stays), std::move(due)));
}

void PostMortemPage::fillSpent(const desk::PostMortemView &view)
{
    setRows(*m_spent, static_cast<int>(insight::allSpent.size()));
    for (int row = 0; const auto spent : insight::allSpent) {
        const auto used = view.found.usedOn(spent);
        const auto aside = view.found.openOn(spent) - used;
        setCell(*m_spent, row, 0,
                {u"■  "_s + words::name(spent),
                 {},
                 Qt::AlignLeft,
                 {},
                 colours().figure[colourOf(spent)]});
        setCell(*m_spent, row, 1, {words::meaning(spent), {}, Qt::AlignLeft, {}, colours().muted});
        setCell(*m_spent, row, 2, {lengthOrNothing(used), {}, Qt::AlignRight});
        setCell(*m_spent, row, 3,
                {words::shareOfPromise(used, view.clock), {}, Qt::AlignRight, {}, colours().muted});
        setCell(*m_spent, row++, 4,
                {lengthOrNothing(aside), {}, Qt::AlignRight, {}, colours().muted});
    }
}

void PostMortemPage::fillStays(const desk::PostMortemView &view)
{
    using insight::Spent;
    const auto &found = view.found;
    setRows(*m_stays, static_cast<int>(view.teams.size()));
    for (int row = 0; row < static_cast<int>(view.teams.size()); ++row) {
        const auto stay = static_cast<size_t>(row);
        const auto open = [&](std::initializer_list<Spent> which) {
            WorkingTime sum;
            for (const auto &piece : found.pieces) {
                if (piece.stay == stay && std::ranges::find(which, piece.spent) != which.end())
                    sum = sum + piece.open;
            }
            return lengthOrNothing(sum);
        };
        const auto used = found.usedIn(stay);
        const QString cells[] = {teamOf(view, stay),       open({Spent::Queue}),
                                 open({Spent::Between}),   open({Spent::Touch}),
                                 open({Spent::Requester}), open({Spent::Supplier, Spent::Planned}),
                                 lengthOrNothing(used),    words::shareOfPromise(used, view.clock)};
        fillShare(view, row);
        for (int column = 0; const auto &text : cells) {
            setCell(*m_stays, row, column,
                    {text, {}, column == 0 ? Qt::AlignLeft : Qt::AlignRight});
            ++column;
        }
    }
}

// Shares are agreed by few: without any the column is not there.
void PostMortemPage::fillShare(const desk::PostMortemView &view, int row)
{
    m_stays->setColumnHidden(shareColumn, view.budgets.empty());
    if (view.budgets.empty())
        return;
    const auto &budget = view.budgets[static_cast<size_t>(row)];
    const bool isOver = budget.over().length.count() > 0;
    setCell(*m_stays, row, shareColumn,
            {words::share(budget),
             {},
             Qt::AlignRight,
             {},
             isOver ? colours().danger : colours().muted});
    m_stays->item(row, shareColumn)->setToolTip(words::detail(budget));
}

void PostMortemPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT leaveRequested();
}

} // namespace baton::ui
