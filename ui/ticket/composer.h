#pragma once

#include "ui/ticket/drafts.h"

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QTimer;

namespace baton::ui {

class KeyButton;

/// Where words are typed: a reply to the requester (white) or a note for us (yellow, locked), never
/// to be confused. What is typed is kept as a draft.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Reply, Note };

    explicit Composer(QWidget *parent = nullptr);

    void setDrafts(Drafts drafts) { m_drafts = std::move(drafts); }
    /// Shows the drafts for a ticket; what was typed for another one is kept first.
    void show(TicketId ticket, const QString &requester);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    void focusText();
    /// The words have left: field and draft of that ticket are empty now.
    void forget(TicketId ticket, Mode mode);
    /// The words did not leave: back into the field.
    void giveBack(TicketId ticket, const QString &text);
    /// Writes what was typed down now.
    void keep();

Q_SIGNALS:
    void replyRequested(const QString &text);
    void noteRequested(const QString &text);

private:
    void build();
    void changeMode();
    void submit();
    [[nodiscard]] QString keyOf(TicketId ticket, Mode mode) const;

    Drafts m_drafts;
    TicketId m_ticket;
    QString m_requester;
    Mode m_shown = Mode::Reply;
    QTabBar *m_tabs;
    QLabel *m_kept;
    QPlainTextEdit *m_text;
    KeyButton *m_send;
    QTimer *m_pause;
};

} // namespace baton::ui
