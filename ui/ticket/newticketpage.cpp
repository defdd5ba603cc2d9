#include "ui/ticket/newticketpage.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/ticket/status.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/similarlist.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QStringListModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int similarListed = 6;
constexpr int sideWidth = 320;
constexpr std::array channels{ticket::Channel::Phone, ticket::Channel::Mail,
                              ticket::Channel::InPerson, ticket::Channel::Portal};

} // namespace

NewTicketPage::NewTicketPage(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_names{new QStringListModel{this}},
      m_requester{new QLineEdit{this}}, m_subject{new QLineEdit{this}},
      m_words{new QPlainTextEdit{this}}, m_canWork{new QButtonGroup{this}},
      m_channel{new QComboBox{this}}, m_service{new QComboBox{this}},
      m_earlier{new QCheckBox{tr("It was reported earlier"), this}},
      m_reportedAt{new QDateTimeEdit{this}},
      m_problem{label({}, TextSize::Body, Tone::Danger, this)},
      m_save{primaryButton(tr("Save   Ctrl+Enter"), this)},
      m_saveSolved{new QPushButton{tr("Save as solved   Ctrl+Shift+Enter"), this}},
      m_alike{new SimilarList{this}}, m_typing{new QTimer{this}}
{
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveSolved, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_subject, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &NewTicketPage::askSimilar);
    connect(m_alike, &SimilarList::ticketRequested, this, &NewTicketPage::ticketRequested);
    connect(new QShortcut{QKeySequence{Qt::Key_F6}, this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut},
            &QShortcut::activated, m_alike, &SimilarList::focusFirst);
    connect(m_earlier, &QCheckBox::toggled, m_reportedAt, &QWidget::setVisible);
    for (const auto &[key, solved] :
         {std::pair{"Ctrl+Return", false}, std::pair{"Ctrl+Enter", false},
          std::pair{"Ctrl+Shift+Return", true}, std::pair{"Ctrl+Shift+Enter", true}})
        connect(new QShortcut{QKeySequence{QString::fromLatin1(key)}, this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, [this, solved = solved] { save(solved); });
}

void NewTicketPage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60); // a pause between two keys
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildForm(), 1);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(buildSide());
}

QWidget *NewTicketPage::buildForm()
{
    auto *form = new QWidget{this};
    auto *title = heading(tr("New ticket"), form);
    setSize(title, TextSize::Title);
    auto *completer = new QCompleter{m_names, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_requester->setCompleter(completer);
    m_requester->setObjectName(u"requester"_s);
    m_requester->setPlaceholderText(
        tr("Who calls? Two letters are enough; a new name is taken in"));
    m_subject->setObjectName(u"subject"_s);
    m_subject->setPlaceholderText(tr("What is it about, in a few words"));
    m_words->setObjectName(u"story"_s);
    m_words->setTabChangesFocus(true);
    m_words->setPlaceholderText(tr("What they say"));
    m_words->setMinimumHeight(140);
    auto *canWork = new QWidget{form};
    auto *answers = new QHBoxLayout{canWork};
    answers->setContentsMargins(0, 0, 0, 0);
    const std::array words{tr("&No"), tr("&Hindered"), tr("&Yes")};
    for (size_t i = 0; i < words.size(); ++i) {
        auto *answer = new QRadioButton{words[i], canWork};
        answer->setAccessibleName(tr("Can they work? %1").arg(QString{words[i]}.remove(u'&')));
        m_canWork->addButton(answer, static_cast<int>(i));
        answers->addWidget(answer);
    }
    answers->addStretch();
    m_channel->addItems({tr("By phone"), tr("By mail"), tr("In person"), tr("By the portal")});
    m_reportedAt->setCalendarPopup(true);
    auto *lines = new QFormLayout;
    lines->setVerticalSpacing(10);
    lines->setHorizontalSpacing(16);
    lines->addRow(tr("Caller"), m_requester);
    lines->addRow(tr("Subject"), m_subject);
    lines->addRow(tr("In their words"), m_words);
    lines->addRow(tr("Can they work?"), canWork);
    lines->addRow(tr("Service"), m_service);
    lines->addRow(tr("How"), m_channel);
    auto *when = new QHBoxLayout;
    when->addWidget(m_earlier);
    when->addWidget(m_reportedAt);
    when->addStretch();
    lines->addRow(QString{}, when);
    for (const auto &[field, name] : std::initializer_list<std::pair<QWidget *, QString>>{
             {m_requester, tr("Caller")},
             {m_subject, tr("Subject")},
             {m_words, tr("In their words")},
             {m_service, tr("Service")},
             {m_channel, tr("How it was reported")},
             {m_reportedAt, tr("Reported at")}})
        field->setAccessibleName(name);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_saveSolved);
    foot->addStretch();
    auto *layout = new QVBoxLayout{form};
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(lines);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    layout->addStretch();
    form->setMaximumWidth(860);
    return form;
}

QWidget *NewTicketPage::buildSide()
{
    auto *side = new QWidget{this};
    side->setFixedWidth(sideWidth);
    auto *layout = new QVBoxLayout{side};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_alike);
    layout->addStretch();
    return side;
}

void NewTicketPage::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_directory = {};
}

void NewTicketPage::begin()
{
    for (auto *field : {m_requester, m_subject})
        field->clear();
    m_words->clear();
    m_problem->hide();
    m_earlier->setChecked(false);
    m_reportedAt->setDateTime(QDateTime::currentDateTime());
    m_reportedAt->hide();
    m_channel->setCurrentIndex(0);
    m_canWork->button(1)->setChecked(true);
    showSimilar({});
    fillNames();
    m_requester->setFocus(Qt::ShortcutFocusReason);
}

void NewTicketPage::fillNames()
{
    if (!m_desk)
        return;
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (!directory)
            return;
        m_directory = *directory;
        QStringList names;
        for (const auto &person : m_directory.people)
            names << person.name;
        m_names->setStringList(names);
        m_service->clear();
        m_service->addItem(tr("Not known"));
        for (const auto &service : m_directory.services)
            m_service->addItem(service.name);
        m_service->setEnabled(!m_directory.services.empty());
    });
}

ticket::Priority NewTicketPage::priority() const
{
    constexpr std::array byAnswer{ticket::Priority::P2, ticket::Priority::P3, ticket::Priority::P4};
    return byAnswer.at(static_cast<size_t>(std::max(0, m_canWork->checkedId())));
}

PersonId NewTicketPage::personNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(m_directory.people, [&name](const org::Person &person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_directory.people.end() ? PersonId{} : found->id;
}

void NewTicketPage::say(const QString &sentence, QWidget *field)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
}

void NewTicketPage::save(bool solved)
{
    const auto name = m_requester->text().simplified();
    if (name.isEmpty())
        return say(tr("Who is it for? A name is needed; the rest is kept."), m_requester);
    if (m_subject->text().trimmed().isEmpty())
        return say(tr("What is it about? A few words are needed; the rest is kept."), m_subject);
    if (!m_desk)
        return;
    if (const auto known = personNamed(name))
        return saveFor(known, solved);
    org::Person caller;
    caller.name = name;
    whenDone(m_desk->execute(desk::SavePerson{caller}, m_acts->me().person), this,
             [this, solved](const Result<desk::Receipt> &receipt) {
                 if (receipt)
                     saveFor(as<PersonId>(receipt->stream), solved);
                 else
                     say(words::sentence(receipt.error()), m_requester);
             });
}

void NewTicketPage::saveFor(PersonId requester, bool solved)
{
    ticket::Create create;
    create.subject = m_subject->text().trimmed();
    create.message = m_words->toPlainText().trimmed();
    create.requester = requester;
    create.priority = priority();
    create.channel = channels.at(static_cast<size_t>(m_channel->currentIndex()));
    if (const int service = m_service->currentIndex(); service > 0)
        create.service = m_directory.services.at(static_cast<size_t>(service - 1)).id;
    create.team = m_acts->me().team;
    create.technician = m_acts->me().person;
    if (create.team.isNull())
        create.technician = {};
    if (m_earlier->isChecked())
        create.reportedAt = fromMs(m_reportedAt->dateTime().toMSecsSinceEpoch());
    m_acts->create(create, solved ? std::optional{tr("Solved while they were on the phone.")}
                                  : std::nullopt);
}

QString NewTicketPage::written() const
{
    return m_subject->text() + u'\n' + m_words->toPlainText();
}

// Typing on breaks off the older question; what was answered stays until there is something newer.
void NewTicketPage::askSimilar()
{
    const auto text = written();
    if (!m_desk || text.trimmed().size() < 3)
        return showSimilar({});
    desk::SimilarQuestion question;
    question.text = text;
    question.limit = similarListed;
    question.seat = desk::SearchSeat::Call;
    if (const int service = m_service->currentIndex(); service > 0)
        question.service = m_directory.services.at(static_cast<size_t>(service - 1)).id;
    whenDone(m_desk->similar(question), this,
             [this, text](const Result<desk::SimilarAnswer> &answer) {
                 if (answer && text == written())
                     showSimilar(*answer);
             });
}

void NewTicketPage::showSimilar(const desk::SimilarAnswer &answer)
{
    m_alike->show(answer);
}

void NewTicketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace baton::ui
