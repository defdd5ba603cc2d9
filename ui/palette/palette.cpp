#include "ui/palette/palette.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/actions/actionregistry.h"
#include "ui/palette/palettelist.h"
#include "ui/ticket/status.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr size_t mostOffered = 6;
constexpr size_t mostTickets = 6;
constexpr int widest = 620;

// The words as the filter language takes them: nothing typed here is an operator.
QString filterFor(const QString &words)
{
    static const QRegularExpression notWords{u"[^\\p{L}\\p{N}]+"_s};
    QStringList parts;
    for (const auto &part : words.split(notWords, Qt::SkipEmptyParts))
        parts << u'"' + part + u'"';
    return parts.join(u' ');
}

PaletteItem itemFor(const desk::TicketRow &row)
{
    return {PaletteKind::Ticket,
            {},
            words::ticketNumber(row.number) + u"  "_s + row.subject,
            joinedByDots({row.requester, words::name(row.category)}),
            {},
            {},
            row.id};
}

// Where only a text was hit, what stands around the words says more than who asked.
PaletteItem itemOfHit(const desk::SearchHit &hit)
{
    auto item = itemFor(hit.row);
    const auto before = item.text.size() - hit.row.subject.size();
    for (auto range : hit.subjectRanges) {
        range.from += before;
        item.textRanges.push_back(range);
    }
    if (!hit.snippet.ranges.empty()) {
        item.detail = hit.snippet.text;
        item.detailRanges = hit.snippet.ranges;
    }
    return item;
}

} // namespace

Palette::Palette(QLineEdit *field, ActionRegistry *registry, QWidget *window)
    : QFrame{window}, m_field{field}, m_registry{registry}, m_model{new PaletteModel{this}},
      m_list{new PaletteList{m_model, this}}
{
    setObjectName(u"palette"_s);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, &Palette::take);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::say);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == m_field && old != nullptr)
            m_before = old;
        if (old == m_field && now != m_field)
            hide();
    });
    connect(m_registry, &ActionRegistry::done, this,
            [this](const QString &id) { m_use.count(u"act:"_s + id); });
}

void Palette::setDesk(desk::Desk *desk)
{
    ++m_generation;
    m_desk = desk;
    m_catalog.clear(PaletteKind::Person);
    if (desk == nullptr)
        return;
    const auto readPeople = [this] {
        whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
            if (directory)
                fillPeople(*directory);
        });
    };
    connect(desk, &desk::Desk::changed, this, [readPeople](const desk::ChangeSet &changes) {
        if (changes.everything || changes.names)
            readPeople();
    });
    readPeople();
}

void Palette::fillPeople(const desk::Directory &directory)
{
    m_catalog.clear(PaletteKind::Person);
    for (const auto &person : directory.people) {
        if (person.retired)
            continue;
        const auto field = person.team.isNull() ? u"requester"_s : u"technician"_s;
        m_catalog.add(
            {PaletteKind::Person,
             u"person:%1"_s.arg(person.id.value()),
             person.name,
             person.team.isNull() ? tr("tickets they asked for") : tr("tickets they hold"),
             {},
             u"queue:%1:\"%2\""_s.arg(field, QString{person.name}.remove(u'"')),
             {}});
    }
}

void Palette::setPlaces(std::function<std::vector<std::pair<QString, QString>>()> places)
{
    m_places = std::move(places);
}

void Palette::addHelp(const QString &title, const QString &target)
{
    m_catalog.add({PaletteKind::Help, target, title, {}, {}, target, {}});
}

// What can be done depends on where one is: looked at whenever the palette opens.
void Palette::fillActs()
{
    m_catalog.clear(PaletteKind::Act);
    m_catalog.clear(PaletteKind::Place);
    for (const auto &act : m_registry->acts()) {
        if (act.run && act.id != "go.find"_L1 && m_registry->standing(act.id) == Standing::Ready)
            m_catalog.add({PaletteKind::Act,
                           u"act:"_s + act.id,
                           act.text,
                           {},
                           m_registry->keyText(act.id),
                           act.id,
                           {}});
    }
    if (!m_places)
        return;
    for (const auto &[name, target] : m_places()) {
        if (std::ranges::find(m_registry->acts(), name, &Act::text) != m_registry->acts().end())
            continue; // the act goes there too, and has a key
        m_catalog.add({PaletteKind::Place, u"place:"_s + target, name, {}, {}, target, {}});
    }
}

void Palette::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    begin();
}

void Palette::begin()
{
    if (isVisible())
        return;
    fillActs();
    show();
    raise();
    ask();
}

void Palette::leave()
{
    ++m_generation;
    m_asking = false;
    hide();
    m_field->clear();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void Palette::ask()
{
    if (!isVisible())
        return begin();
    ++m_generation;
    m_asking = false;
    const auto question = PaletteQuestion::from(m_field->text());
    auto items = m_catalog.find(question, m_use, mostOffered);
    const auto number = m_desk ? question.number() : 0;
    if (number > 0)
        items.insert(items.begin(),
                     {PaletteKind::Ticket, {}, tr("Ticket %1").arg(number), {}, {}, {}, {}});
    const auto filter = filterFor(question.words);
    const bool searches =
        m_desk && question.scope == PaletteQuestion::Scope::All && !filter.isEmpty();
    if (searches && number == 0)
        items.push_back({PaletteKind::Search,
                         {},
                         tr("Find “%1” in all tickets").arg(question.words),
                         {},
                         {},
                         u"queue:"_s + filter,
                         {}});
    if (items.empty())
        items.push_back({PaletteKind::Nothing,
                         {},
                         question.scope == PaletteQuestion::Scope::Number
                             ? tr("Type the number of a ticket")
                             : tr("Nothing is called “%1”").arg(question.words),
                         {},
                         {},
                         {},
                         {}});
    m_model->show(std::move(items));
    m_list->chooseFirst();
    fit();
    if (number > 0)
        askNumber(number);
    else if (searches && question.words.size() > 1)
        askTickets(question);
}

void Palette::askNumber(qint64 number)
{
    m_asking = true;
    const auto generation = m_generation;
    whenDone(m_desk->ticketByNumber(number), this, [=, this](const Result<TicketId> &id) {
        if (generation != m_generation || !m_desk)
            return;
        m_asking = id.has_value();
        if (!id) {
            m_model->replace(0, {PaletteKind::Nothing,
                                 {},
                                 tr("There is no ticket %1").arg(number),
                                 {},
                                 {},
                                 {},
                                 {}});
            return m_list->chooseFirst();
        }
        whenDone(m_desk->rows({*id}), this,
                 [=, this](const Result<std::vector<desk::TicketRow>> &rows) {
                     if (generation != m_generation)
                         return;
                     m_asking = false;
                     if (rows && !rows->empty())
                         m_model->replace(0, itemFor(rows->front()));
                 });
    });
}

void Palette::askTickets(const PaletteQuestion &question)
{
    m_asking = true;
    const auto generation = m_generation;
    desk::QueueQuestion asked;
    asked.filter = filterFor(question.words);
    asked.sort = desk::SortKey::Updated;
    asked.order = desk::SortOrder::Descending;
    whenDone(m_desk->list(asked), this, [=, this](const Result<desk::QueueAnswer> &answer) {
        if (generation != m_generation || !m_desk)
            return;
        m_asking = answer && !answer->ids->empty();
        if (!m_asking)
            return;
        const auto count = std::min(answer->ids->size(), mostTickets);
        whenDone(m_desk->hits({answer->ids->begin(),
                               answer->ids->begin() + static_cast<std::ptrdiff_t>(count)},
                              asked.filter),
                 this, [=, this](const Result<std::vector<desk::SearchHit>> &hits) {
                     takeTickets(generation, hits);
                 });
    });
}

void Palette::takeTickets(quint64 generation, const Result<std::vector<desk::SearchHit>> &hits)
{
    if (generation != m_generation)
        return;
    m_asking = false;
    std::vector<PaletteItem> items;
    if (hits)
        std::ranges::transform(*hits, std::back_inserter(items), itemOfHit);
    m_model->append(items);
    fit();
}

void Palette::take(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto item = m_model->items().at(static_cast<size_t>(index.row()));
    if (item.kind == PaletteKind::Ticket && item.ticket.isNull())
        return; // it is still being looked up
    if (!item.key.isEmpty() && item.kind != PaletteKind::Act)
        m_use.count(item.key);
    leave();
    if (item.kind == PaletteKind::Act)
        m_registry->run(item.target);
    else if (item.kind == PaletteKind::Ticket)
        Q_EMIT ticketRequested(item.ticket);
    else
        Q_EMIT placeRequested(item.target);
}

void Palette::fit()
{
    const auto *window = parentWidget();
    const auto corner = m_field->mapTo(window, QPoint{0, m_field->height() + 2});
    const int width = std::min(std::max(widest, m_field->width()), window->width() - 16);
    const int left = std::clamp(corner.x() + (m_field->width() - width) / 2, 8,
                                std::max(8, window->width() - width - 8));
    setGeometry(left, corner.y(), width, m_list->heightForRows() + 2);
}

// The focus is in the field: whoever listens hears there which line is chosen.
void Palette::say()
{
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        fit();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        begin();
    return event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)->key());
}

bool Palette::pressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible())
            begin();
        else
            m_list->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace baton::ui
