#include "ui/search/searchmodel.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

#include <QTimeZone>

namespace baton::ui {

namespace {

constexpr int pageSize = 20;
constexpr int listed = 500;

} // namespace

QString hitKindName(desk::HitKind kind)
{
    switch (kind) {
    case desk::HitKind::None:
        return {};
    case desk::HitKind::Subject:
        return SearchModel::tr("subject");
    case desk::HitKind::Message:
        return SearchModel::tr("message");
    case desk::HitKind::Reply:
        return SearchModel::tr("reply");
    case desk::HitKind::Note:
        return SearchModel::tr("note for us");
    case desk::HitKind::HandOff:
        return SearchModel::tr("hand-off note for us");
    case desk::HitKind::Solution:
        return SearchModel::tr("solution");
    case desk::HitKind::Attachment:
        return SearchModel::tr("attachment");
    }
    return {};
}

SearchModel::SearchModel(QObject *parent) : QAbstractListModel{parent} {}

void SearchModel::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_text.clear();
    ++m_generation;
    take({});
}

void SearchModel::ask(const QString &text)
{
    m_text = text;
    const auto generation = ++m_generation;
    if (!m_desk || text.trimmed().isEmpty()) {
        m_asking = false;
        take({});
        return Q_EMIT answered();
    }
    m_asking = true;
    desk::SearchQuestion question;
    question.text = text;
    question.limit = listed;
    question.seat = desk::SearchSeat::Place;
    question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    whenDone(m_desk->search(question), this,
             [this, generation](const Result<desk::SearchAnswer> &answer) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 if (!answer)
                     return Q_EMIT refused(words::sentence(answer.error()));
                 take(*answer);
                 Q_EMIT answered();
             });
}

void SearchModel::take(desk::SearchAnswer answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_hits.assign(m_answer.tickets.size(), std::nullopt);
    m_requested.clear();
    endResetModel();
}

TicketId SearchModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_answer.tickets[static_cast<size_t>(row)] : TicketId{};
}

int SearchModel::rowOf(TicketId id) const
{
    const auto found = std::ranges::find(m_answer.tickets, id);
    return found == m_answer.tickets.end() ? -1
                                           : static_cast<int>(found - m_answer.tickets.begin());
}

const desk::SearchHit *SearchModel::hitAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto &hit = m_hits[static_cast<size_t>(row)];
    if (!hit)
        fetch(row / pageSize);
    return hit ? &*hit : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.tickets.size());
}

void SearchModel::fetch(int page) const
{
    if (m_requested.contains(page) || !m_desk)
        return;
    m_requested.insert(page);
    const auto from = m_answer.tickets.begin() + std::ptrdiff_t{page} * pageSize;
    const auto count = std::min<std::ptrdiff_t>(pageSize, m_answer.tickets.end() - from);
    auto *self = const_cast<SearchModel *>(this); // a view asks const; the answer comes later
    whenDone(
        m_desk->hits({from, from + count}, m_text), self,
        [self, page, generation = m_generation](const Result<std::vector<desk::SearchHit>> &hits) {
            if (hits && generation == self->m_generation)
                self->show(page, *hits);
        });
}

void SearchModel::show(int page, std::vector<desk::SearchHit> hits)
{
    const int first = page * pageSize;
    for (size_t i = 0; i < hits.size(); ++i)
        m_hits[static_cast<size_t>(first) + i] = std::move(hits[i]);
    Q_EMIT dataChanged(index(first), index(first + static_cast<int>(hits.size()) - 1));
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const auto *hit = hitAt(index.row());
    if (hit == nullptr)
        return {};
    if (role != Qt::AccessibleTextRole)
        return hit->row.subject;
    return tr("%1, %2. %3: %4")
        .arg(words::ticketNumber(hit->row.number), hit->row.subject, hitKindName(hit->kind),
             hit->snippet.text);
}

} // namespace baton::ui
