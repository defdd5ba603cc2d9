#include "ui/shell/tour.h"

#include "ui/actions/actionregistry.h"
#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/boards/mondaypage.h"
#include "ui/boards/postmortempage.h"
#include "ui/call/callerfield.h"
#include "ui/call/metoocard.h"
#include "ui/palette/palette.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/preview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpage.h"
#include "ui/shell/walltour.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/whypanel.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int patience = 20'000; // ms, for a place to be painted with its data

struct Stop
{
    QString name;
    QString target;
    std::function<bool(const MainWindow &)> isReady;
};

bool waitUntil(const std::function<bool()> &ready)
{
    QDeadlineTimer deadline{patience};
    while (!ready()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    for (int n = 0; n < 5; ++n) // what the data have just changed is laid out and painted
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return true;
}

bool queueIsPainted(const MainWindow &window)
{
    const auto *queue = window.queue();
    const auto *model = queue->model();
    return !model->isAsking() && model->total() > 0 &&
           model->index(0, QueueModel::Subject).data().isValid() &&
           queue->preview()->widget()->isVisible();
}

// The last 30 days have been asked.
bool targetsAreMeasured(const MainWindow &window)
{
    const auto *said = window.findChild<QLabel *>(u"targets-measured"_s);
    return !said->text().isEmpty() && !said->text().endsWith(u'\u2026');
}

std::vector<Stop> stops()
{
    return {
        {u"queue"_s, u"queue:is:open"_s, queueIsPainted},
        {u"ticket"_s, u"ticket"_s,
         [](const MainWindow &window) { return window.ticketPage()->isFilled(); }},
        {u"ticket-hand-off"_s, u"ticket:handoff"_s,
         [](const MainWindow &window) { return window.ticketPage()->isFilled(); }},
        {u"ticket-snooze"_s, u"ticket:snooze"_s,
         [](const MainWindow &window) { return window.ticketPage()->isFilled(); }},
        {u"queue-overdue"_s, u"queue:is:overdue"_s, queueIsPainted},
        {u"queue-all"_s, u"queue:"_s, queueIsPainted},
        {u"queue-words"_s, u"queue:gateway"_s, queueIsPainted},
        {u"queue-ping-pong"_s, u"queue:bounces>=2"_s, queueIsPainted},
        {u"queue-wrong-filter"_s, u"queue:team:network dew<2h"_s,
         [](const MainWindow &window) { return !window.queue()->model()->isAsking(); }},
        {u"queue-nothing"_s, u"queue:subject:xylophone"_s,
         [](const MainWindow &window) {
             return !window.queue()->model()->isAsking() && window.queue()->model()->total() == 0;
         }},
        {u"search"_s, u"search:gateway"_s,
         [](const MainWindow &window) {
             return window.searchPage()->model()->hitAt(0) != nullptr;
         }},
        {u"search-slip"_s, u"search:gatewya"_s,
         [](const MainWindow &window) { return !window.searchPage()->model()->isAsking(); }},
        {u"new-ticket"_s, u"new"_s, [](const MainWindow &) { return true; }},
        {u"monday-page"_s, u"board:monday"_s,
         [](const MainWindow &window) { return window.monday()->isFilled(); }},
        {u"breach-board"_s, u"board:breach"_s,
         [](const MainWindow &window) { return window.breachBoard()->isFilled(); }},
        {u"post-mortem"_s, u"postmortem"_s,
         [](const MainWindow &window) { return window.postMortem()->isFilled(); }},
        {u"handoff-board"_s, u"board:handoff"_s,
         [](const MainWindow &window) { return window.handOffBoard()->isFilled(); }},
        {u"notices"_s, u"notices"_s, [](const MainWindow &) { return true; }},
        {u"keys"_s, u"keys"_s, [](const MainWindow &) { return true; }},
        {u"import"_s, u"import"_s, [](const MainWindow &) { return true; }},
        {u"admin-practices"_s, u"admin:practices"_s, [](const MainWindow &) { return true; }},
        {u"admin-people"_s, u"admin:people"_s, [](const MainWindow &) { return true; }},
        {u"admin-teams"_s, u"admin:teams"_s, [](const MainWindow &) { return true; }},
        {u"admin-hours"_s, u"admin:hours"_s, [](const MainWindow &) { return true; }},
        {u"admin-targets"_s, u"admin:targets"_s, targetsAreMeasured},
        {u"admin-replies"_s, u"admin:replies"_s, [](const MainWindow &) { return true; }},
        {u"admin-checklists"_s, u"admin:checklists"_s, [](const MainWindow &) { return true; }},
        {u"admin-retention"_s, u"admin:retention"_s, [](const MainWindow &) { return true; }},
        {u"start"_s, u"start"_s, [](const MainWindow &) { return true; }},
    };
}

Deed deedOf(const QString &target)
{
    return target == "ticket:handoff"_L1  ? Deed::HandOff
           : target == "ticket:snooze"_L1 ? Deed::SnoozeUntil
                                          : Deed::Open;
}

// A place that needs more room than a small screen has pushes the window over its edge.
bool fits(const MainWindow &window, QSize screen, const QString &place)
{
    if (window.width() <= screen.width() && window.height() <= screen.height())
        return true;
    std::fprintf(stderr, "%s needs %d x %d\n", qPrintable(place), window.width(), window.height());
    for (const auto *each : window.findChildren<QWidget *>()) {
        const int needed = each->minimumSizeHint().width();
        if (each->isVisible() && needed > screen.width() / 4)
            std::fprintf(stderr, "    %d %s %s\n", needed, each->metaObject()->className(),
                         qPrintable(each->objectName()));
    }
    return false;
}

// Of the promise that broke last.
void goToPostMortem(MainWindow &window)
{
    const auto broken = window.desk()
                            ->list({u"promise:broken metric:resolve handoffs>=2"_s,
                                    desk::SortKey::Updated, desk::SortOrder::Descending})
                            .result();
    if (!broken || broken->ids->empty())
        return;
    const auto rows = window.desk()->rows({broken->ids->front()}).result();
    if (rows && !rows->empty())
        window.go(u"postmortem:%1"_s.arg(rows->front().number));
}

bool draw(MainWindow &window, const Stop &stop, const QString &file)
{
    if (stop.target == "postmortem"_L1)
        goToPostMortem(window);
    else if (stop.target.startsWith("ticket"_L1))
        window.openTicket(window.queue()->preview()->ticket(), deedOf(stop.target));
    else
        window.go(stop.target);
    const bool ready = waitUntil([&] { return stop.isReady(window); });
    const bool written = window.grab().save(file);
    if (!ready)
        std::fprintf(stderr, "%s was not painted in time\n", qPrintable(stop.name));
    return ready && written;
}

// A popup is a window of its own: asked for by a click, painted by itself.
bool drawWhy(MainWindow &window, const QString &file)
{
    window.openTicket(window.queue()->preview()->ticket(), Deed::Open);
    if (!waitUntil([&] { return window.ticketPage()->isFilled(); }))
        return false;
    auto *why = window.ticketPage()->findChild<WhyPanel *>();
    auto *clocks = window.ticketPage()->findChild<ClockTable *>();
    auto *first = clocks->findChild<QPushButton *>();
    if (first == nullptr)
        return false;
    first->click();
    const bool good = waitUntil([why] { return why->isVisible(); }) && why->grab().save(file);
    why->close();
    return good;
}

// A call in the middle of the talk: the caller is known, words stand there, the right side has
// found something.
bool drawCall(MainWindow &window, const QString &file)
{
    const auto names = window.desk()->directory().result();
    if (!names || names->people.empty())
        return false;
    window.go(u"new"_s);
    window.findChild<CallerField *>()->setCaller(
        {names->people.back().id, names->people.back().name});
    auto *story = window.findChild<QPlainTextEdit *>(u"story"_s);
    story->setPlainText(u"VPN drops again and again since this morning\n"
                        "Always right after the shared drive opens. Has restarted twice."_s);
    const auto *meToo = window.findChild<MeTooCard *>();
    const bool good =
        waitUntil([meToo] { return meToo->view().has_value(); }) && window.grab().save(file);
    window.findChild<QPushButton *>(u"startAnew"_s)->click();
    return good;
}

// What may be typed next, and what could be done to several.
bool drawQueueStates(MainWindow &window, const std::function<QString(const QString &)> &file)
{
    window.go(u"queue:is:open"_s);
    if (!waitUntil([&] { return queueIsPainted(window); }))
        return false;
    auto *queue = window.queue();
    const auto ids = queue->model()->ids();
    queue->picked()->add(ids.first(std::min<size_t>(4, ids.size())));
    window.actions()->run(u"ticket.resolve"_s);
    auto *bar = window.findChild<QLabel *>(u"bulkQuestion"_s);
    bool good = waitUntil([bar] { return bar->text().contains(u"4"); }) &&
                window.grab().save(file(u"queue-several"_s));
    queue->picked()->clear();
    queue->focusFilter();
    auto *field = queue->findChild<QLineEdit *>(u"filter"_s);
    field->setText(u"is:open bou"_s);
    Q_EMIT field->textEdited(field->text());
    good = waitUntil([&] { return !queue->model()->isAsking(); }) &&
           window.grab().save(file(u"queue-offers"_s)) && good;
    queue->focusList();
    return good;
}

bool drawPalette(MainWindow &window, const QString &file)
{
    window.go(u"queue:is:open"_s);
    window.focusFind();
    auto *field = window.findChild<QLineEdit *>(u"find"_s);
    field->setText(u"ha"_s);
    Q_EMIT field->textEdited(field->text());
    const bool good = waitUntil([&window] { return !window.commandPalette()->isAsking(); }) &&
                      window.grab().save(file);
    field->clear();
    window.commandPalette()->hide();
    return good;
}

} // namespace

bool runTour(MainWindow &window, const QString &folder, const QString &only)
{
    QDir{}.mkpath(folder);
    bool good = waitUntil([&window] { return window.desk() != nullptr; });
    window.show();
    for (const auto &[look, lookName] :
         {std::pair{Look::Light, u"light"_s}, {Look::Dark, u"dark"_s}}) {
        applyLook(look);
        for (const auto size : {QSize{1280, 800}, QSize{1920, 1080}}) {
            window.resize(size);
            window.go(u"queue:is:open"_s);
            const auto file = [&](const QString &name) {
                return u"%1/%2-%3-%4.png"_s.arg(folder, name, lookName).arg(size.width());
            };
            good = waitUntil([&] { return queueIsPainted(window); }) && good;
            if (u"why"_s.startsWith(only))
                good = drawWhy(window, file(u"why"_s)) && good;
            if (u"palette"_s.startsWith(only))
                good = drawPalette(window, file(u"palette"_s)) && good;
            if (u"queue-"_s.startsWith(only) || only.startsWith("queue-"_L1))
                good = drawQueueStates(window, file) && good;
            if (u"wallboard-"_s.startsWith(only))
                good = drawWall(window, size, waitUntil, file) && good;
            if (u"call"_s.startsWith(only))
                good = drawCall(window, file(u"call"_s)) && good;
            for (const auto &stop : stops()) {
                if (stop.name.startsWith(only))
                    good = draw(window, stop, file(stop.name)) && fits(window, size, stop.name) &&
                           good;
            }
        }
    }
    return good;
}

} // namespace baton::ui
