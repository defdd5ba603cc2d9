#include "ui/ticket/whypanel.h"

#include "core/base/whendone.h"
#include "core/words/whywords.h"
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int panelWidth = 560;
constexpr int highest = 420;
constexpr int mostHints = 16; // lines

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
    m_title->setText(words::whyTitle(clock, zone));
    int row = 0;
    for (const auto &step : steps)
        addLine(row++, step);
    m_lines->setRowStretch(row, 1);
    m_text = words::whyText(clock, steps, zone);
}

void WhyPanel::addLine(int row, const sla::Step &step)
{
    const auto zone = QTimeZone::systemTimeZone();
    const bool counts = step.kind == sla::StepKind::Counted || step.kind == sla::StepKind::Due ||
                        step.kind == sla::StepKind::Started;
    auto *when = label(words::spanText(step, zone), TextSize::Body, Tone::Muted, this);
    when->setWordWrap(false);
    auto *what =
        label(words::stepText(step), TextSize::Body, counts ? Tone::Plain : Tone::Muted, this);
    what->setProperty("strong", step.kind == sla::StepKind::Due);
    auto *added = label(words::addedText(step), TextSize::Body, Tone::Plain, this);
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

void hintWhy(desk::Desk &desk, TicketId ticket, const sla::Clock &clock, QWidget *line)
{
    whenDone(desk.whyDue(ticket, clock.metric, clock.instance), line,
             [clock, line](const Result<std::vector<sla::Step>> &steps) {
                 if (!steps || steps->empty() || !line->underMouse())
                     return;
                 auto lines =
                     words::whyText(clock, *steps, QTimeZone::systemTimeZone()).split(u'\n');
                 if (lines.size() > mostHints) { // the start, and how it ends
                     const auto from = mostHints / 2;
                     const auto left = static_cast<int>(lines.size() - mostHints);
                     lines.remove(from, left);
                     lines.insert(
                         from, WhyPanel::tr("%n more line(s): a click shows them.", nullptr, left));
                 }
                 line->setToolTip(lines.join(u'\n'));
                 QToolTip::showText(QCursor::pos(), line->toolTip(), line);
             });
}

} // namespace baton::ui
