#include "ui/actions/actionregistry.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/ticketside.h"

namespace baton::ui {

void TicketPage::addActs(ActionRegistry &registry)
{
    m_head->setActs(registry);
    m_side->setActs(registry);
    const auto add = [this, &registry](const char *id, const QString &text, const char *key,
                                       const std::function<void()> &run) {
        registry.add({QString::fromLatin1(id),
                      text,
                      ActPlace::Ticket,
                      {QKeySequence{QString::fromLatin1(key)}},
                      run,
                      [this] { return isFilled() ? Standing::Ready : Standing::NotNow; },
                      {}});
    };
    add("ticket.phone", tr("Show the phone number in large"), "Ctrl+J",
        [this] { m_side->showPhone(); });
    add("ticket.why", tr("Why is it due then?"), "Shift+W", [this] { m_side->askWhy(); });
    add("ticket.attach", tr("Attach files"), "Ctrl+Shift+A", [this] { m_composer->chooseFiles(); });
    add("ticket.happened", tr("It happened earlier"), "Ctrl+Shift+H",
        [this] { m_composer->openHappened(); });
    add("ticket.canned", tr("Put in a canned reply"), "Ctrl+;",
        [this] { m_composer->offerCanned(); });
    add("ticket.preview", tr("Show how the words will look"), "Ctrl+Shift+P",
        [this] { m_composer->togglePreview(); });
    add("ticket.newmessages", tr("Show what came since you started to type"), "F8", [this] {
        if (m_composer->firstNew() > 0)
            m_conversation->showEntry(m_composer->firstNew());
    });
}

} // namespace baton::ui
