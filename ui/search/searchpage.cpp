#include "ui/search/searchpage.h"

#include "ui/search/searchdelegate.h"
#include "ui/search/searchmodel.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

SearchPage::SearchPage(QWidget *parent)
    : QWidget{parent}, m_model{new SearchModel{this}}, m_words{new QLineEdit{this}},
      m_count{label({}, TextSize::Body, Tone::Muted, this)}, m_suggestion{new QPushButton{this}},
      m_toQueue{new QPushButton{tr("Show in the queue"), this}}, m_stack{new QStackedWidget{this}},
      m_list{new QListView{this}}, m_empty{new EmptyState{this}}
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_model, &SearchModel::answered, this, &SearchPage::showAnswer);
    connect(m_model, &SearchModel::refused, this, [this](const QString &sentence) {
        m_empty->say(tr("This cannot be looked for"), sentence);
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_list, &QListView::activated, this, &SearchPage::openChosen);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        if (const auto &suggestion = m_model->answer().suggestion)
            m_words->setText(suggestion->text);
        m_words->setFocus();
    });
    connect(m_toQueue, &QPushButton::clicked, this, [this] { Q_EMIT queueRequested(text()); });
}

void SearchPage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(u"searchWords"_s);
    m_words->setAccessibleName(tr("Words to look for"));
    m_words->setPlaceholderText(tr("Words in subjects, conversations, notes and file names"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_suggestion->setObjectName(u"suggestion"_s);
    m_suggestion->setProperty("link", true);
    m_suggestion->hide();
    m_toQueue->setProperty("link", true);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Tickets with these words"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_count->setWordWrap(false);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 8);
    top->setSpacing(12);
    top->addWidget(m_words, 1);
    top->addWidget(m_count);
    top->addWidget(m_toQueue);
    auto *offer = new QHBoxLayout;
    offer->setContentsMargins(16, 0, 16, 0);
    offer->addWidget(m_suggestion);
    offer->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addLayout(offer);
    layout->addWidget(m_stack, 1);
}

void SearchPage::setDesk(desk::Desk *desk)
{
    m_model->setDesk(desk);
}

QString SearchPage::text() const
{
    return m_words->text();
}

void SearchPage::open(const QString &text)
{
    if (text == m_words->text())
        ask();
    else
        m_words->setText(text);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SearchPage::focusList()
{
    m_list->setFocus();
}

void SearchPage::comeBackTo(TicketId ticket)
{
    m_wanted = ticket;
    const int row = m_model->rowOf(ticket);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    focusList();
}

TicketId SearchPage::chosen() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void SearchPage::ask()
{
    Q_EMIT textChanged(text());
    m_model->ask(text());
}

QString SearchPage::countWords() const
{
    const auto &answer = m_model->answer();
    const auto number = QLocale{}.toString(answer.total);
    if (answer.thereAreMore)
        return tr("More than %1 tickets").arg(number);
    return tr("%n ticket(s)", nullptr, static_cast<int>(answer.total));
}

void SearchPage::showAnswer()
{
    const auto &answer = m_model->answer();
    m_suggestion->hide();
    m_toQueue->setVisible(answer.total > 0);
    if (text().trimmed().isEmpty() || answer.tickets.empty())
        return showNothing();
    auto words = countWords();
    if (answer.searchReachPercent < 100)
        words = tr("%1; %2 % of the texts are read, older ones may be missing")
                    .arg(words)
                    .arg(answer.searchReachPercent);
    m_count->setText(words);
    m_stack->setCurrentWidget(m_list);
    const int wanted = m_model->rowOf(std::exchange(m_wanted, TicketId{}));
    m_list->setCurrentIndex(m_model->index(std::max(0, wanted)));
}

void SearchPage::showNothing()
{
    const auto &answer = m_model->answer();
    m_count->clear();
    m_stack->setCurrentWidget(m_empty);
    if (text().trimmed().isEmpty())
        return m_empty->say(
            tr("Find a ticket by its words"),
            tr("In subjects, conversations, notes and names of files. The beginning "
               "of a word is enough; \"two words\" are looked for together."));
    if (const auto &offer = answer.suggestion) {
        m_suggestion->setText(tr("Nothing for “%1”. Did you mean “%2” (%3)?")
                                  .arg(offer->wrong, offer->right)
                                  .arg(offer->tickets));
        m_suggestion->show();
    }
    m_empty->say(tr("No ticket holds these words"),
                 answer.searchReachPercent < 100
                     ? tr("%1 % of the texts are read so far; look again in a moment.")
                           .arg(answer.searchReachPercent)
                     : tr("Fewer words, or only the beginning of a word, find more."));
}

void SearchPage::openChosen()
{
    if (const auto ticket = chosen(); !ticket.isNull())
        Q_EMIT ticketRequested(ticket);
}

// From the words, Down goes into the list and Enter opens; from its top, Up comes back.
bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && key == Qt::Key_Down && m_model->rowCount() > 0) {
        focusList();
        return true;
    }
    if (watched == m_words && isEnter) {
        if (m_suggestion->isVisible())
            m_suggestion->click();
        else
            openChosen();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_words->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT leaveRequested();
}

} // namespace baton::ui
