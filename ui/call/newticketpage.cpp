#include "ui/call/newticketpage.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/actions/actionregistry.h"
#include "ui/call/callform.h"
#include "ui/call/callside.h"
#include "ui/call/metoocard.h"
#include "ui/call/promiseline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr int sideWidth = 360;
constexpr int formWidth = 860;
constexpr auto keptAfter = 300ms; // of a pause in typing

QString draftKey()
{
    return u"call"_s;
}

} // namespace

NewTicketPage::NewTicketPage(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_form{new CallForm{this}}, m_side{new CallSide{this}},
      m_save{new KeyButton{this}}, m_saveSolved{new KeyButton{this}}, m_anew{new KeyButton{this}},
      m_draftLine{label({}, TextSize::Caption, Tone::Muted, this)}, m_keeping{new QTimer{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keptAfter);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft(), 1);
    row->addWidget(hairline(Qt::Vertical, this));
    m_side->setFixedWidth(sideWidth);
    row->addWidget(m_side);
    connectParts();
}

QWidget *NewTicketPage::buildLeft()
{
    auto *left = new QWidget{this};
    auto *title = heading(tr("New ticket"), left);
    setSize(title, TextSize::Title);
    title->setContentsMargins(24, 12, 24, 0);
    auto *scroll = new QScrollArea{left};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setObjectName(u"panel"_s);
    m_form->setAttribute(Qt::WA_StyledBackground);
    m_form->setMaximumWidth(formWidth);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout{left};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(hairline(Qt::Horizontal, left));
    layout->addWidget(buildFoot());
    return left;
}

QWidget *NewTicketPage::buildFoot()
{
    auto *foot = new QWidget{this};
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_saveSolved->setObjectName(u"saveSolved"_s);
    m_anew->setObjectName(u"startAnew"_s);
    m_anew->setProperty("quiet", true);
    m_draftLine->setObjectName(u"draftLine"_s);
    m_draftLine->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(24, 10, 24, 10);
    row->addWidget(m_save);
    row->addWidget(m_saveSolved);
    row->addWidget(m_anew);
    row->addWidget(m_draftLine, 1);
    return foot;
}

void NewTicketPage::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, [this] { save(Ending::Open); });
    connect(m_saveSolved, &QPushButton::clicked, this, [this] { save(Ending::Solved); });
    connect(m_anew, &QPushButton::clicked, this, &NewTicketPage::startAnew);
    connect(m_form, &CallForm::changed, this, &NewTicketPage::follow);
    connect(m_form, &CallForm::ticketRequested, this, &NewTicketPage::ticketRequested);
    connect(m_side, &CallSide::ticketRequested, this, &NewTicketPage::ticketRequested);
    connect(m_side->meToo(), &MeTooCard::meTooRequested, this, &NewTicketPage::addToOpen);
    connect(m_keeping, &QTimer::timeout, this, &NewTicketPage::keepDraft);
    connect(m_acts, &TicketActs::created, this, &NewTicketPage::finished);
    connect(m_acts, &TicketActs::affectedAdded, this, [this](TicketId ticket) {
        if (!m_isSaving)
            return;
        finished();
        Q_EMIT ticketRequested(ticket);
    });
    connect(m_acts, &TicketActs::refused, this, [this] { m_isSaving = false; });
}

void NewTicketPage::addActs(ActionRegistry &registry)
{
    const auto add = [&registry, this](const char *id, const QString &text,
                                       const QList<QKeySequence> &keys,
                                       const std::function<void()> &run) {
        registry.add({QString::fromLatin1(id),
                      text,
                      ActPlace::NewTicket,
                      keys,
                      run,
                      [this] { return isVisible() ? Standing::Ready : Standing::NotNow; },
                      {}});
    };
    const auto keys = [](const char *one, const char *other) {
        return QList{QKeySequence{QString::fromLatin1(one)},
                     QKeySequence{QString::fromLatin1(other)}};
    };
    add("call.save", tr("Save the new ticket"), keys("Ctrl+Enter", "Ctrl+Return"),
        [this] { save(Ending::Open); });
    add("call.solved", tr("Save the new ticket as solved"),
        keys("Ctrl+Shift+Enter", "Ctrl+Shift+Return"), [this] { save(Ending::Solved); });
    add("call.metoo", tr("Me too: add the caller to the open ticket"),
        {QKeySequence{Qt::ALT | Qt::Key_M}}, [this] { addToOpen(); });
    add("call.side", tr("Go to what is known already"), {QKeySequence{Qt::Key_F6}},
        [this] { m_side->focusFirst(); });
    add("call.anew", tr("Start the new ticket anew"), {QKeySequence{Qt::ALT | Qt::Key_N}},
        [this] { startAnew(); });
    m_form->addActs(registry);
    registry.attach(ActPlace::NewTicket, this);
    m_form->nameKeys(registry);
    registry.hint(m_save, tr("Save"), u"call.save"_s);
    registry.hint(m_saveSolved, tr("Save as solved"), u"call.solved"_s);
    registry.hint(m_anew, tr("Start anew"), u"call.anew"_s);
    auto *meToo = m_side->meToo();
    const auto name = [&registry, meToo] {
        meToo->button()->setText(registry.withKey(meToo->buttonWords(), u"call.metoo"_s));
    };
    connect(meToo, &MeTooCard::renamed, &registry, name);
    connect(&registry, &ActionRegistry::keysChanged, meToo, name);
    name();
}

void NewTicketPage::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_drafts = Drafts{};
    m_form->setDesk(desk);
    m_form->fill({});
    m_side->setDesk(desk);
}

void NewTicketPage::setInForce(const InForce &inForce)
{
    m_form->setInForce(inForce);
}

void NewTicketPage::setDrafts(const Drafts &drafts)
{
    m_drafts = drafts;
}

void NewTicketPage::begin()
{
    m_isSaving = false;
    m_keeping->stop();
    const auto left = callDraftFrom(m_drafts.text(draftKey()));
    m_form->fill(left);
    m_side->follow(left);
    m_anew->setVisible(!left.isEmpty());
    m_draftLine->setText(left.isEmpty() ? tr("What you type is kept; Esc leaves")
                                        : tr("What you had typed is here again"));
    m_keeping->stop(); // nothing was typed yet
    fillNames();
    m_form->promise()->begin();
    foretell();
    m_form->focusStart();
}

void NewTicketPage::startAnew()
{
    m_drafts.keep(draftKey(), {});
    begin();
}

void NewTicketPage::fillNames()
{
    if (!m_desk)
        return;
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            m_form->setDirectory(*directory, m_acts->me());
    });
}

void NewTicketPage::follow()
{
    m_side->follow(m_form->draft());
    foretell();
    m_keeping->start();
}

void NewTicketPage::foretell()
{
    const auto &me = m_acts->me();
    m_form->promise()->follow(createFrom(m_form->draft(), {}, me.team, me.person));
}

void NewTicketPage::keepDraft()
{
    m_keeping->stop();
    if (m_isSaving || m_drafts.folder().isEmpty())
        return;
    const auto draft = m_form->draft();
    m_anew->setVisible(!draft.isEmpty());
    if (!m_drafts.keep(draftKey(), textFrom(draft)))
        m_draftLine->setText(tr("What you type could not be kept on this computer"));
    else if (!draft.isEmpty())
        m_draftLine->setText(tr("Draft kept %1; Esc leaves, it stays")
                                 .arg(QTime::currentTime().toString(u"HH:mm"_s)));
}

// A caller whom nobody knows yet is taken in first.
void NewTicketPage::withCaller(const std::function<void(PersonId)> &then)
{
    const auto draft = m_form->draft();
    if (draft.caller)
        return then(draft.caller);
    org::Person caller;
    caller.name = draft.callerName;
    whenDone(m_desk->execute(desk::SavePerson{caller}, m_acts->me().person), this,
             [this, then](const Result<desk::Receipt> &receipt) {
                 if (receipt)
                     return then(as<PersonId>(receipt->stream));
                 m_isSaving = false;
                 m_form->say(words::sentence(receipt.error()), m_form->callerEdit());
             });
}

void NewTicketPage::save(Ending ending)
{
    if (m_isSaving || !m_desk || !m_form->isComplete() || !m_acts->mayAct())
        return;
    keepDraft();
    m_isSaving = true;
    withCaller([this, ending](PersonId caller) { saveFor(caller, ending); });
}

void NewTicketPage::saveFor(PersonId requester, Ending ending)
{
    const auto draft = m_form->draft();
    const auto &me = m_acts->me();
    m_acts->create(createFrom(draft, requester, me.team, me.person),
                   ending == Ending::Solved ? std::optional{draft.helped.trimmed()} : std::nullopt);
}

// "Me too": the caller is added to the open ticket; what they said becomes a note there.
void NewTicketPage::addToOpen()
{
    auto *meToo = m_side->meToo();
    if (m_isSaving || !m_desk || !meToo->isReady())
        return;
    keepDraft();
    m_isSaving = true;
    withCaller([this, view = *meToo->view()](PersonId caller) {
        const auto draft = m_form->draft();
        m_acts->addAffected(view, caller, draft.callerName, draft.text.trimmed());
    });
}

// Saved: it is in the file now.
void NewTicketPage::finished()
{
    if (!std::exchange(m_isSaving, false))
        return;
    m_keeping->stop();
    m_drafts.keep(draftKey(), {});
    m_form->fill({});
    m_side->follow({});
    m_keeping->stop();
}

void NewTicketPage::hideEvent(QHideEvent *event)
{
    if (m_keeping->isActive())
        keepDraft();
    QWidget::hideEvent(event);
}

void NewTicketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        keepDraft();
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace baton::ui
