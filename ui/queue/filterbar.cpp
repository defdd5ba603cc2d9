#include "ui/queue/filterbar.h"

#include "core/base/whendone.h"
#include "core/draw/figure.h"
#include "core/words/sentences.h"
#include "ui/queue/completionline.h"
#include "ui/queue/filterfield.h"
#include "ui/queue/filtermenu.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int typingPause = 150; // ms; as one types, not for every letter

template <class Things> QStringList namesOf(const Things &things)
{
    QStringList names;
    for (const auto &thing : things) {
        if (!thing.retired)
            names << thing.name;
    }
    return names;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget{parent}, m_field{new FilterField{this}}, m_top{new QHBoxLayout},
      m_below{new QStackedWidget{this}}, m_hint{label({}, TextSize::Caption, Tone::Muted, this)},
      m_completions{new CompletionLine{this}}, m_typing{new QTimer{this}}
{
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->setContentsMargins(12, 0, 12, 0);
    m_hint->setWordWrap(false);
    m_below->addWidget(m_hint);
    m_below->addWidget(m_completions);
    m_below->setFixedHeight(rowHeight); // nothing moves when it says something
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    m_top->setContentsMargins(12, 0, 12, 0);
    m_top->setSpacing(8);
    m_top->addWidget(m_field, 1);
    layout->addLayout(m_top);
    layout->addWidget(m_below);
    connectParts();
}

void FilterBar::connectParts()
{
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_typing->start();
        offer();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        hideOffers();
        m_typing->stop();
        Q_EMIT asked();
        Q_EMIT left();
    });
    connect(m_typing, &QTimer::timeout, this, &FilterBar::asked);
    auto *conditions = m_field->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    conditions->setObjectName(u"conditions"_s);
    conditions->setToolTip(tr("Conditions to choose"));
    for (auto *button : m_field->findChildren<QToolButton *>()) {
        if (button->defaultAction() == conditions)
            button->setAccessibleName(conditions->toolTip());
    }
    connect(conditions, &QAction::triggered, this, &FilterBar::showConditions);
    connect(m_completions, &CompletionLine::taken, this, &FilterBar::take);
}

void FilterBar::setPrefix(const QString &prefix)
{
    for (auto *part : std::initializer_list<QWidget *>{m_field, m_hint, m_completions})
        part->setObjectName(prefix + part->objectName());
}

void FilterBar::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_names = {};
    m_namesAreOld = true;
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &) {
            m_namesAreOld = true; // tags come and go with tickets
        });
}

// Asked for when somebody is about to type, not before.
void FilterBar::readNames()
{
    if (!m_desk || !std::exchange(m_namesAreOld, false))
        return;
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (!directory)
            return;
        m_names.teams = namesOf(directory->teams);
        m_names.people = namesOf(directory->people);
        m_names.services = namesOf(directory->services);
        m_names.departments = namesOf(directory->departments);
        if (m_field->hasFocus() && m_field->isModified())
            offer(); // somebody was quicker
    });
    whenDone(m_desk->tags(), this, [this](const Result<std::vector<desk::TagCount>> &tags) {
        m_names.tags.clear();
        for (const auto &tag : tags.value_or(std::vector<desk::TagCount>{}))
            m_names.tags << tag.name;
    });
}

void FilterBar::setText(const QString &text)
{
    hideOffers();
    m_typing->stop();
    m_field->setText(text);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::change(const QString &text)
{
    setText(text);
    Q_EMIT asked();
}

void FilterBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::addBeside(QWidget *button)
{
    m_top->addWidget(button);
}

void FilterBar::showBelow(QWidget *widget)
{
    if (widget != nullptr && m_below->indexOf(widget) < 0)
        m_below->addWidget(widget);
    m_below->setCurrentWidget(widget == nullptr ? m_hint : widget);
}

void FilterBar::offer()
{
    m_completions->offer(index::completionsAt(m_field->text(), m_field->cursorPosition(), m_names));
    if (m_below->currentWidget() == m_hint || m_below->currentWidget() == m_completions)
        m_below->setCurrentWidget(
            m_completions->isOffering() ? static_cast<QWidget *>(m_completions) : m_hint);
    if (m_completions->isOffering())
        m_field->setAccessibleDescription(m_completions->sentence());
}

void FilterBar::showConditions()
{
    readNames(); // fills in what has changed since, the next time
    auto *menu = new QMenu{this};
    menu->setObjectName(u"conditionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFilterMenu(*menu, *this);
    menu->popup(m_field->mapToGlobal(QPoint{0, m_field->height()}));
}

void FilterBar::hideOffers()
{
    m_completions->clear();
    if (m_below->currentWidget() == m_completions)
        m_below->setCurrentWidget(m_hint);
}

// What is complete is followed by what comes next: a comparison by a value, a value by a blank.
void FilterBar::take(const index::Offer &offer)
{
    const auto &completions = m_completions->completions();
    m_field->replace(completions.offset, completions.length, offer.words);
    this->offer();
}

void FilterBar::showAnswer(qint64 total, int searchReachPercent)
{
    m_field->setRight();
    const auto words = total == 1
                           ? tr("1 ticket")
                           : tr("%1 tickets").arg(draw::figureText(static_cast<double>(total)));
    m_field->setNote(m_field->hasFocus() ? tr("%1 match so far").arg(total) : words);
    say(searchReachPercent < 100
            ? tr("The index is being rebuilt, %1 %: words may miss older tickets.")
                  .arg(searchReachPercent)
            : QString{},
        Tone::Muted);
}

void FilterBar::showRefusal(const Error &error)
{
    const auto sentence = words::sentence(error);
    const bool isPlaced = error.code == ErrorCode::FilterError && error.parameters.size() > 4;
    m_field->setWrong(isPlaced ? error.parameters[3].toLongLong() : 0,
                      isPlaced ? error.parameters[4].toLongLong() : 0, sentence);
    say(sentence + u"   "_s + tr("The list still shows the last filter that worked."),
        Tone::Danger);
}

void FilterBar::showOutage(const Error &error, Instant since)
{
    const auto time = words::shortTime(since, SystemClock{}.now(), QTimeZone::systemTimeZone());
    say(words::sentence(error) + u"   "_s +
            tr("The list is as it was at %1; Baton goes on trying.").arg(time),
        Tone::Danger);
}

void FilterBar::say(const QString &words, Tone tone)
{
    paintTone(m_hint, tone);
    m_hint->setText(words);
}

bool FilterBar::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        hideOffers();
        Q_EMIT left();
        return true;
    case Qt::Key_Tab:
        if (!m_completions->isOffering() ||
            (m_completions->completions().length == 0 && !m_completions->isChosen()))
            return false; // on to the next control
        take(m_completions->current());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_completions->isOffering() || !m_completions->isChosen())
            return false;
        take(m_completions->current());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_completions->isOffering())
            m_completions->step(key == Qt::Key_Down ? 1 : -1);
        else if (key == Qt::Key_Down)
            Q_EMIT left();
        m_field->setAccessibleDescription(m_completions->sentence());
        return true;
    default:
        return false;
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        readNames();
    if (event->type() == QEvent::FocusOut)
        hideOffers();
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

} // namespace baton::ui
