#include "ui/ticket/lasttickets.h"

#include "core/base/whendone.h"
#include "ui/ticket/lastline.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t mostListed = 5;
} // namespace

LastTickets::LastTickets(QWidget *parent)
    : QWidget{parent}, m_head{heading({}, this)}, m_lines{new QVBoxLayout}
{
    m_lines->setSpacing(0);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addLayout(m_lines);
    hide();
}

void LastTickets::clear()
{
    ++m_question;
    show({});
}

void LastTickets::ask(const QString &name, const QString &called, qint64 without)
{
    clear();
    if (!m_desk || name.isEmpty())
        return;
    m_head->setText(tr("Last five from %1").arg(called));
    auto filter = u"requester:\"%1\""_s.arg(QString{name}.remove(u'"'));
    if (without > 0)
        filter += u" -number:%1"_s.arg(without);
    whenDone(m_desk->list({filter, desk::SortKey::Opened, desk::SortOrder::Descending}), this,
             [this, question = m_question](const Result<desk::QueueAnswer> &answer) {
                 if (!answer || question != m_question || !m_desk)
                     return;
                 auto ids = *answer->ids;
                 ids.resize(std::min(ids.size(), mostListed));
                 whenDone(m_desk->rows(ids), this,
                          [this, question](const Result<std::vector<desk::TicketRow>> &rows) {
                              if (rows && question == m_question)
                                  show(*rows);
                          });
             });
}

void LastTickets::show(const std::vector<desk::TicketRow> &rows)
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &row : rows) {
        auto *line = new LastLine{row, this};
        connect(line, &QPushButton::clicked, this,
                [this, id = row.id] { Q_EMIT ticketRequested(id); });
        m_lines->addWidget(line);
    }
    setVisible(!rows.empty());
}

} // namespace baton::ui
