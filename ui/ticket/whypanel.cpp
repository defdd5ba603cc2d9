#include "ui/ticket/whypanel.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int panelWidth = 560;
constexpr int highest = 420;

// "Thu 15 Oct 09:30 - 10:00": here the minute matters, however long ago it was.
QString spanText(const sla::Step &step, const QTimeZone &zone)
{
    const auto at = [&zone](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
    };
    const auto whole = [](const QDateTime &when) {
        return QLocale{}.toString(when, u"ddd d MMM HH:mm"_s);
    };
    const auto from = at(step.from);
    const auto to = at(step.to);
    if (from == to)
        return whole(from);
    return u"%1 \u2013 %2"_s.arg(
        whole(from), from.date() == to.date() ? QLocale{}.toString(to, u"HH:mm"_s) : whole(to));
}

// Only what was counted has a figure; the rest says nought by saying nothing.
QString addedText(const sla::Step &step)
{
    return step.added.length.count() == 0 ? QString{} : words::length(step.added.length);
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent)
    : QFrame{parent, Qt::Popup}, m_title{heading({}, this)}, m_lines{new QGridLayout}
{
    setObjectName(u"why"_s);
    setAccessibleName(tr("Why is this due then?"));
    auto *copy = new QPushButton{tr("Copy as text"), this};
    copy->setObjectName(u"copyWhy"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        close();
    });
    auto *panel = new QWidget{this};
    panel->setObjectName(u"panel"_s);
    panel->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setColumnStretch(1, 1);
    m_lines->setHorizontalSpacing(12);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Steps"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(panel);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
}

void WhyPanel::explain(desk::Desk &desk, TicketId ticket, const sla::Clock &clock,
                       const QPoint &corner)
{
    whenDone(desk.whyDue(ticket, clock.metric, clock.instance), this,
             [this, clock, corner](const Result<std::vector<sla::Step>> &steps) {
                 if (!steps || steps->empty())
                     return;
                 fill(clock, *steps);
                 const int wanted = 110 + 24 * static_cast<int>(steps->size());
                 resize(panelWidth, std::min(highest, wanted));
                 const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
                 QRect place{corner - QPoint{width(), 0}, size()};
                 place.moveLeft(std::max(screen.left(), place.left()));
                 place.moveBottom(std::min(screen.bottom(), place.bottom()));
                 move(place.topLeft());
                 show();
             });
}

void WhyPanel::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyPanel::fill(const sla::Clock &clock, const std::vector<sla::Step> &steps)
{
    clear();
    const auto zone = QTimeZone::systemTimeZone();
    m_title->setText(clock.dueAt
                         ? tr("Why is \u201c%1\u201d due %2?")
                               .arg(words::name(clock.metric), words::exactTime(*clock.dueAt, zone))
                         : tr("How \u201c%1\u201d has gone").arg(words::name(clock.metric)));
    QStringList lines{m_title->text()};
    int row = 0;
    for (const auto &step : steps) {
        addLine(row++, step);
        lines << u"%1\t%2\t%3"_s.arg(words::exactTime(step.from, zone),
                                     addedText(step).rightJustified(8), words::stepText(step));
    }
    m_lines->setRowStretch(row, 1);
    m_text = lines.join(u'\n');
}

void WhyPanel::addLine(int row, const sla::Step &step)
{
    const auto zone = QTimeZone::systemTimeZone();
    const bool counts = step.kind == sla::StepKind::Counted || step.kind == sla::StepKind::Due ||
                        step.kind == sla::StepKind::Started;
    auto *when = label(spanText(step, zone), TextSize::Body, Tone::Muted, this);
    when->setWordWrap(false);
    auto *what =
        label(words::stepText(step), TextSize::Body, counts ? Tone::Plain : Tone::Muted, this);
    what->setProperty("strong", step.kind == sla::StepKind::Due);
    auto *added = label(addedText(step), TextSize::Body, Tone::Plain, this);
    added->setAlignment(Qt::AlignRight | Qt::AlignTop);
    added->setWordWrap(false);
    m_lines->addWidget(when, row, 0, Qt::AlignTop);
    m_lines->addWidget(what, row, 1, Qt::AlignTop);
    m_lines->addWidget(added, row, 2, Qt::AlignTop);
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace baton::ui
