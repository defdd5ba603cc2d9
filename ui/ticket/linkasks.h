#pragma once

#include "core/org/checklist.h"
#include "ui/ticket/acts.h"

#include <QCoreApplication>

namespace baton::ui {

class ChoiceLine;

/// Asks which tickets belong together and how, then does it: links, merges, splits, children.
class LinkAsks
{
    Q_DECLARE_TR_FUNCTIONS(LinkAsks)

public:
    LinkAsks(ChoiceLine *line, TicketActs *acts) : m_line{line}, m_acts{acts} {}
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    /// Answers that are still on their way belong to what is no longer shown: they ask nothing.
    void forget() { ++m_turn; }

    void link(const desk::TicketView &view);
    /// "This is the same as ...": shows both before one goes into the other.
    void merge(const desk::TicketView &view);
    /// Makes a new ticket of one message; `seq` is the chosen entry, or one is asked for.
    void split(const desk::TicketView &view, qint64 seq);
    /// After a parent was resolved: offers to resolve those of its children that are open.
    void offerChildren(const desk::TicketView &view);
    /// Puts a template into the checklist, or keeps the steps there are as one.
    void checklist(const desk::TicketView &view, const std::vector<org::Setting> &settings);

private:
    using Chosen = std::function<void(const desk::TicketView &other)>;
    void askTicket(const desk::TicketView &view, const QString &title, const Chosen &then);
    void showTicketQuestion(const QString &title, const std::vector<desk::TicketRow> &rows,
                            const Chosen &then);
    void find(TicketId id, const Chosen &then);
    void ofNumber(const QString &typed, const Chosen &then);
    void withTicket(TicketId id, const Chosen &then);
    /// Whether the question is still the one that is asked.
    [[nodiscard]] bool isStill(int turn) const { return turn == m_turn; }
    void askKind(const desk::TicketView &view, const desk::TicketView &other);
    void askMerge(const desk::TicketView &view, const desk::TicketView &other);
    void askSubject(const desk::TicketView &view, const desk::NamedActivity &message);
    void resolveChildren(const desk::TicketView &view);
    void keepTemplate(const desk::TicketView &view, const QString &name);
    void forgetTemplate(const org::Checklist &kept);

    ChoiceLine *m_line;
    TicketActs *m_acts;
    QPointer<desk::Desk> m_desk;
    int m_turn = 0; // of the questions, each with answers of its own
};

} // namespace baton::ui
