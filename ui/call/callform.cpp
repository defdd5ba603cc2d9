#include "ui/call/callform.h"

#include "ui/actions/actionregistry.h"
#include "ui/call/callerfield.h"
#include "ui/call/canwork.h"
#include "ui/call/priorityline.h"
#include "ui/call/promiseline.h"
#include "ui/ticket/happenedfield.h"
#include "ui/ticket/wordsedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr std::array channels{ticket::Channel::Phone, ticket::Channel::Mail,
                              ticket::Channel::InPerson, ticket::Channel::Portal};
constexpr int textHeight = 150;

// Things of the house in a combo box, each under its id.
template <class Thing> void addAll(QComboBox &box, const std::vector<Thing> &things)
{
    for (const auto &thing : things) {
        if (!thing.retired)
            box.addItem(thing.name, thing.id.value());
    }
}

void choose(QComboBox &box, qint64 id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

} // namespace

CallForm::CallForm(QWidget *parent)
    : QWidget{parent}, m_caller{new CallerField{this}}, m_text{new WordsEdit{this}},
      m_urgency{new QWidget{this}}, m_canWork{new CanWork{m_urgency}},
      m_priority{new PriorityLine{m_urgency}}, m_promise{new PromiseLine{m_urgency}},
      m_details{new QFormLayout}, m_service{new QComboBox{this}}, m_heldBy{new QComboBox{this}},
      m_channel{new QComboBox{this}}, m_happened{new HappenedField{this}},
      m_helped{new QLineEdit{this}}, m_problem{label({}, TextSize::Body, Tone::Danger, this)}
{
    build();
    connectFields();
}

void CallForm::build()
{
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_caller);
    layout->addSpacing(4);
    layout->addWidget(buildText());
    layout->addSpacing(4);
    layout->addWidget(buildUrgency());
    layout->addSpacing(4);
    layout->addLayout(buildDetails());
    layout->addWidget(m_problem);
    layout->addStretch();
}

QWidget *CallForm::buildText()
{
    m_text->setObjectName(u"story"_s);
    m_text->setAccessibleName(tr("What is wrong"));
    m_text->setMinimumHeight(textHeight);
    m_text->setMaximumHeight(2 * textHeight);
    auto *part = new QWidget{this};
    auto *head = new QHBoxLayout;
    auto *title = heading(tr("What is wrong?"), part);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addWidget(
        label(tr("the first line becomes the subject"), TextSize::Body, Tone::Muted, part), 1);
    auto *layout = new QVBoxLayout{part};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text);
    return part;
}

QWidget *CallForm::buildUrgency()
{
    auto *layout = new QVBoxLayout{m_urgency};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Can they work?"), m_urgency));
    layout->addWidget(m_canWork);
    layout->addWidget(m_priority);
    layout->addWidget(m_promise);
    return m_urgency;
}

QFormLayout *CallForm::buildDetails()
{
    m_channel->addItems({tr("By phone"), tr("By mail"), tr("In person"), tr("By the portal")});
    m_helped->setMaxLength(4'000);
    m_helped->setPlaceholderText(tr("For Save as solved, and for whoever calls next"));
    for (const auto &[field, object, name] :
         std::initializer_list<std::tuple<QWidget *, QString, QString>>{
             {m_service, u"service"_s, tr("Service")},
             {m_heldBy, u"heldBy"_s, tr("Held by")},
             {m_channel, u"channel"_s, tr("How it was reported")},
             {m_helped, u"helped"_s, tr("What helped")}}) {
        field->setObjectName(object);
        field->setAccessibleName(name);
    }
    auto *when = new QHBoxLayout;
    when->addWidget(m_happened);
    when->addStretch();
    auto *lines = m_details;
    lines->setVerticalSpacing(8);
    lines->setHorizontalSpacing(16);
    lines->addRow(tr("Service"), m_service);
    lines->addRow(tr("Held by"), m_heldBy);
    lines->addRow(tr("How"), m_channel);
    lines->addRow(tr("Happened at"), when);
    lines->addRow(tr("What helped"), m_helped);
    return lines;
}

void CallForm::connectFields()
{
    connect(m_caller, &CallerField::changed, this, &CallForm::callerChanged);
    connect(m_caller, &CallerField::chosen, this,
            [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_caller, &CallerField::ticketRequested, this, &CallForm::ticketRequested);
    connect(m_canWork, &CanWork::answered, this, [this] {
        m_priority->setImpact(m_canWork->answer());
        Q_EMIT changed();
    });
    connect(m_text, &WordsEdit::refused, this,
            [this](const QString &sentence) { say(sentence, m_text); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &CallForm::changed);
    connect(m_caller, &CallerField::changed, this, &CallForm::changed);
    connect(m_priority, &PriorityLine::changed, this, &CallForm::changed);
    connect(m_helped, &QLineEdit::textEdited, this, &CallForm::changed);
    connect(m_happened, &HappenedField::changed, this, &CallForm::changed);
    for (auto *box : {m_service, m_heldBy, m_channel})
        connect(box, &QComboBox::activated, this, &CallForm::changed);
}

void CallForm::addActs(ActionRegistry &registry)
{
    const auto add = [&registry, this](const char *id, const QString &text, const char *key,
                                       const std::function<void()> &run) {
        registry.add({QString::fromLatin1(id),
                      text,
                      ActPlace::NewTicket,
                      {QKeySequence{QString::fromLatin1(key)}},
                      run,
                      [this] { return isVisible() ? Standing::Ready : Standing::NotNow; },
                      {}});
    };
    const auto addUrgency = [&registry, this](const char *id, const QString &text, const char *key,
                                              const std::function<void()> &run) {
        registry.add({QString::fromLatin1(id),
                      text,
                      ActPlace::NewTicket,
                      {QKeySequence{QString::fromLatin1(key)}},
                      run,
                      [this] {
                          if (m_urgency->isHidden())
                              return Standing::NotHere;
                          return isVisible() ? Standing::Ready : Standing::NotNow;
                      },
                      {}});
    };
    const auto answer = [this](ticket::Impact impact) {
        return [this, impact] { m_canWork->setAnswer(impact); };
    };
    addUrgency("call.cannotwork", tr("They cannot work"), "Alt+1",
               answer(ticket::Impact::CannotWork));
    addUrgency("call.hindered", tr("They are hindered"), "Alt+2", answer(ticket::Impact::Hindered));
    addUrgency("call.canwork", tr("They can work"), "Alt+3", answer(ticket::Impact::CanWork));
    add("call.someoneelse", tr("Someone else calls"), "Alt+W", [this] { m_caller->askAgain(); });
    addUrgency("call.priority", tr("Another priority, and why"), "Alt+P",
               [this] { m_priority->toggleChoice(); });
    add("call.earlier", tr("It happened earlier"), "Alt+O", [this] { m_happened->open(); });
}

void CallForm::nameKeys(ActionRegistry &registry)
{
    m_canWork->nameKeys(registry);
    registry.hint(m_caller->someoneElse(), tr("Someone else"), u"call.someoneelse"_s);
    registry.hint(m_priority->changeButton(), tr("Change, and say why"), u"call.priority"_s);
    registry.hint(m_happened->button(), tr("Happened now"), u"call.earlier"_s);
}

void CallForm::setDesk(desk::Desk *desk)
{
    m_caller->setDesk(desk);
    m_promise->setDesk(desk);
    m_directory = {};
}

void CallForm::setDirectory(const desk::Directory &directory, const Me &me)
{
    const auto typed = m_directory.people.empty() ? m_wanted : draft();
    m_directory = directory;
    m_caller->setPeople(directory);
    m_service->clear();
    m_service->addItem(tr("Not known"), qint64{0});
    addAll(*m_service, directory.services);
    m_details->setRowVisible(m_service, m_service->count() > 1);
    m_heldBy->clear();
    m_heldBy->addItem(me.teamName.isEmpty() ? tr("Nobody yet") : tr("%1, you").arg(me.teamName),
                      qint64{0});
    addAll(*m_heldBy, directory.teams);
    m_details->setRowVisible(m_heldBy, m_heldBy->count() > 2); // "you" and more than one team
    choose(*m_service, typed.service.value());
    choose(*m_heldBy, typed.team.value());
}

void CallForm::setInForce(const InForce &inForce)
{
    m_urgency->setVisible(inForce.targets);
}

ServiceId CallForm::service() const
{
    return ServiceId{m_service->currentData().toLongLong()};
}

TeamId CallForm::team() const
{
    return TeamId{m_heldBy->currentData().toLongLong()};
}

CallDraft CallForm::draft() const
{
    const auto caller = m_caller->caller();
    CallDraft draft;
    draft.caller = caller.id;
    draft.callerName = caller.name;
    draft.text = m_text->toPlainText();
    draft.impact = m_canWork->answer();
    draft.priority = m_priority->chosen();
    draft.why = m_priority->why();
    draft.service = service();
    draft.team = team();
    draft.channel = channels.at(static_cast<size_t>(std::max(0, m_channel->currentIndex())));
    draft.happenedAt = m_happened->happenedAt();
    draft.helped = m_helped->text();
    return draft;
}

void CallForm::fill(const CallDraft &draft)
{
    m_wanted = draft;
    m_caller->restore({draft.caller, draft.callerName});
    m_text->setPlainText(draft.text);
    m_canWork->setAnswer(draft.impact);
    m_priority->setImpact(draft.impact);
    m_priority->setChosen(draft.priority, draft.why);
    choose(*m_service, draft.service.value());
    choose(*m_heldBy, draft.team.value());
    const auto channel = std::ranges::find(channels, draft.channel);
    m_channel->setCurrentIndex(
        channel == channels.end() ? 0 : static_cast<int>(channel - channels.begin()));
    m_happened->setHappenedAt(draft.happenedAt);
    m_helped->setText(draft.helped);
    forgetProblem();
}

QWidget *CallForm::callerEdit() const
{
    return m_caller->edit();
}

void CallForm::focusStart()
{
    if (draft().callerName.isEmpty())
        m_caller->edit()->setFocus(Qt::ShortcutFocusReason);
    else
        m_text->setFocus(Qt::ShortcutFocusReason);
}

bool CallForm::isComplete()
{
    forgetProblem();
    const auto typed = draft();
    if (typed.callerName.isEmpty())
        say(tr("Who is it for? A name is needed; the rest is kept."), m_caller->edit());
    else if (callTextFrom(typed.text).subject.isEmpty())
        say(tr("What is wrong? A few words are needed; the rest is kept."), m_text);
    else if (m_priority->lacksReason())
        say(tr("Why another priority? A few words are needed; the rest is kept."),
            m_priority->whyField());
    else if (!m_happened->isGood())
        m_happened->open(); // what is wrong stands beside it
    else
        return true;
    return false;
}

void CallForm::say(const QString &sentence, QWidget *field)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
}

void CallForm::forgetProblem()
{
    m_problem->hide();
}

} // namespace baton::ui
