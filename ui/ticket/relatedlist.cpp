#include "ui/ticket/relatedlist.h"

#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int subjectWidth = 150;

bool isOver(const desk::TicketRef &ref)
{
    return ref.category == ticket::Category::Resolved || ref.category == ticket::Category::Closed;
}

} // namespace

QString linkName(ticket::LinkKind kind)
{
    switch (kind) {
    case ticket::LinkKind::Related:
        return RelatedList::tr("related");
    case ticket::LinkKind::Duplicate:
        return RelatedList::tr("the same");
    case ticket::LinkKind::Parent:
        return RelatedList::tr("parent");
    case ticket::LinkKind::Child:
        return RelatedList::tr("child");
    case ticket::LinkKind::CausedBy:
        return RelatedList::tr("cause");
    case ticket::LinkKind::Causes:
        return RelatedList::tr("effect");
    }
    return {};
}

RelatedList::RelatedList(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_head{heading(tr("Belongs together"), this)},
      m_count{label({}, TextSize::Caption, Tone::Muted, this)}, m_lines{new QVBoxLayout}
{
    setObjectName(u"related"_s);
    m_head->setWordWrap(false);
    m_count->setObjectName(u"childCount"_s);
    m_count->setWordWrap(false);
    m_lines->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head);
    top->addStretch();
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(m_lines);
    layout->addWidget(hairline(Qt::Horizontal, this));
    hide();
}

void RelatedList::addLine(const QString &what, const desk::TicketRef &other,
                          const std::optional<ticket::LinkKind> &link)
{
    auto *line = new QWidget{this};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *go = new QPushButton{line};
    go->setProperty("link", true);
    const auto number = words::ticketNumber(other.number);
    go->setText(number + u' ' +
                fontMetrics().elidedText(other.subject, Qt::ElideRight, subjectWidth));
    go->setAccessibleName(
        tr("%1: %2 %3, %4").arg(what, number, other.subject, words::name(other.category)));
    go->setToolTip(go->accessibleName());
    auto *state = label(tr("%1, %2").arg(what, words::name(other.category).toLower()),
                        TextSize::Caption, Tone::Muted, line);
    state->setWordWrap(false);
    row->addWidget(go);
    row->addStretch();
    row->addWidget(state);
    connect(go, &QPushButton::clicked, this,
            [this, id = other.ticket] { Q_EMIT ticketRequested(id); });
    if (link) {
        auto *cross = new QToolButton{line};
        cross->setText(u"\u00d7"_s);
        cross->setAutoRaise(true);
        cross->setFocusPolicy(Qt::TabFocus);
        cross->setAccessibleName(tr("Remove the link to %1").arg(number));
        cross->setToolTip(cross->accessibleName());
        row->addWidget(cross);
        connect(cross, &QToolButton::clicked, this,
                [this, other, kind = *link] { unlink(other, kind); });
    }
    m_lines->addWidget(line);
    line->show();
}

void RelatedList::unlink(const desk::TicketRef &other, ticket::LinkKind kind)
{
    if (m_view)
        m_acts->perform(*m_view, ticket::Unlink{m_view->ticket.id, other.ticket, kind},
                        tr("The link to %1 is removed.").arg(words::ticketNumber(other.number)));
}

void RelatedList::show(const desk::TicketView &view)
{
    m_view = view;
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (view.mergedInto)
        addLine(tr("goes on in"), *view.mergedInto, {});
    if (view.splitFrom)
        addLine(tr("split from"), *view.splitFrom, {});
    int children = 0;
    int solved = 0;
    for (const auto &link : view.links) {
        addLine(linkName(link.kind), link.other, link.kind);
        const bool isChild = link.kind == ticket::LinkKind::Child;
        children += isChild ? 1 : 0;
        solved += isChild && isOver(link.other) ? 1 : 0;
    }
    m_count->setText(children == 0 ? QString{}
                                   : tr("%1 of %2 children solved").arg(solved).arg(children));
    setVisible(m_lines->count() > 0);
}

} // namespace baton::ui
