#include "ui/shell/windowacts.h"

#include "ui/actions/actionregistry.h"
#include "ui/shell/deskopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/publisher.h"
#include "ui/shell/wallscreen.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("acts", text);
}

QList<QKeySequence> keys(const char *text)
{
    return {QKeySequence{QString::fromLatin1(text)}};
}

class WindowActs
{
public:
    WindowActs(ActionRegistry &registry, MainWindow &window)
        : m_registry{registry}, m_window{window}
    {
    }
    void addFiles() const
    {
        auto *opener = m_window.opener();
        add("desk.start", tr("New or demo"), {}, [w = &m_window] { w->showStart(); });
        add("desk.open", tr("Open a file"), {QKeySequence::Open},
            [opener] { opener->chooseFile(); });
        goTo("desk.import", tr("Import a history"), {}, "import");
        add(
            "desk.publish", tr("Publish a page for everybody"), {},
            [w = &m_window] { w->publisher()->chooseFile(); }, withDesk());
        add("window.quit", tr("Quit"), {QKeySequence::Quit}, [w = &m_window] { w->close(); });
    }
    void addTickets() const
    {
        goTo("ticket.new", tr("New ticket"), {QKeySequence::New}, "new");
        add(
            "edit.undo", tr("Undo"), {QKeySequence::Undo}, [w = &m_window] { w->undo(); },
            withDesk());
    }
    void addViews() const
    {
        add("view.system", tr("As the system"), {}, look(Look::System));
        add("view.light", tr("Light"), {}, look(Look::Light));
        add("view.dark", tr("Dark"), {}, look(Look::Dark));
        add("view.english", u"English"_s, {}, [w = &m_window] { w->setLanguage(u"en"_s); });
        add("view.german", u"Deutsch"_s, {}, [w = &m_window] { w->setLanguage(u"de"_s); });
        add(
            "view.wallboard", tr("Wallboard, full screen"), keys("F11"),
            [w = &m_window] { w->wall()->show(); }, withDesk());
        add(
            "view.refresh", tr("Refresh"), {QKeySequence::Refresh},
            [w = &m_window] { w->refresh(); }, withDesk());
    }
    void addPlaces() const
    {
        goTo("go.queue", tr("Queue"), keys("Ctrl+1"), "queue:is:open");
        goTo("go.search", tr("Search words in all tickets"), {QKeySequence::Find}, "search:");
        goTo("go.monday", tr("Monday page"), keys("Ctrl+4"), "board:monday", [w = &m_window] {
            if (!w->inForce().targets && !w->inForce().handOffs)
                return Standing::NotHere;
            return w->desk() == nullptr ? Standing::NotNow : Standing::Ready;
        });
        goTo("go.breach", tr("Breach board"), keys("Ctrl+2"), "board:breach",
             where(&InForce::targets));
        goTo("go.handoff", tr("Hand-off board"), keys("Ctrl+3"), "board:handoff",
             where(&InForce::handOffs));
        m_registry.add({u"ticket.postmortem"_s,
                        tr("Post-mortem: where did the time go?"),
                        ActPlace::Ticket,
                        keys("Ctrl+Shift+M"),
                        [w = &m_window] { w->showPostMortem(); },
                        [w = &m_window] {
                            if (!w->inForce().targets)
                                return Standing::NotHere;
                            return w->ticketPage()->isFilled() ? Standing::Ready : Standing::NotNow;
                        },
                        {}});
        goTo("go.admin", tr("Admin"), {}, "admin:");
        goTo("go.notices", tr("Notifications"), keys("Ctrl+Shift+N"), "notices");
        add(
            "who.choose", tr("Say who you are"), {}, [w = &m_window] { w->who()->offerNames(); },
            withDesk());
        add("go.find", tr("Find a ticket, a person or an act"), keys("Ctrl+K"),
            [w = &m_window] { w->focusFind(); });
    }
    void addHelp() const
    {
        add("help.keys", tr("All keys"), {QKeySequence{u"?"_s}, QKeySequence{u"Ctrl+/"_s}},
            [w = &m_window] { w->go(u"keys"_s); });
        add("help.guide", tr("The guide"), {QKeySequence::HelpContents},
            [w = &m_window] { w->go(u"help:index"_s); });
        add("help.about", tr("About Baton Desk"), {}, [w = &m_window] { w->showAbout(); });
    }

private:
    void add(const char *id, const QString &text, const QList<QKeySequence> &shortcuts,
             const std::function<void()> &run, const std::function<Standing()> &standing = {}) const
    {
        m_registry.add(
            {QString::fromLatin1(id), text, ActPlace::Everywhere, shortcuts, run, standing, {}});
    }
    void goTo(const char *id, const QString &text, const QList<QKeySequence> &shortcuts,
              const char *target, const std::function<Standing()> &standing = {}) const
    {
        add(
            id, text, shortcuts, [w = &m_window, target] { w->go(QString::fromLatin1(target)); },
            standing ? standing : withDesk());
    }
    // Only where the practice is in force.
    [[nodiscard]] std::function<Standing()> where(bool InForce::*practice) const
    {
        return [w = &m_window, practice] {
            if (!(w->inForce().*practice))
                return Standing::NotHere;
            return w->desk() == nullptr ? Standing::NotNow : Standing::Ready;
        };
    }
    [[nodiscard]] std::function<void()> look(Look wanted) const
    {
        return [w = &m_window, wanted] { w->setLook(wanted); };
    }
    [[nodiscard]] std::function<Standing()> withDesk() const
    {
        return
            [w = &m_window] { return w->desk() == nullptr ? Standing::NotNow : Standing::Ready; };
    }

    ActionRegistry &m_registry;
    MainWindow &m_window;
};

} // namespace

void addWindowActs(ActionRegistry &registry, MainWindow &window)
{
    const WindowActs acts{registry, window};
    acts.addFiles();
    acts.addTickets();
    acts.addViews();
    acts.addPlaces();
    acts.addHelp();
}

} // namespace baton::ui
