#pragma once

#include "ui/ticket/drafts.h"
#include "ui/ticket/message.h"

#include "core/base/id.h"
#include "core/org/cannedreply.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QTextBrowser;
class QTimer;

namespace baton::ui {

class AttachmentTray;
class CannedPicker;
class ComposerFoot;
class HappenedField;
class WordsEdit;

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
    /// What ";" and letters offer, and the values of their variables.
    void setCanned(std::vector<org::CannedReply> replies, QHash<QString, QString> values);
    /// Messages of others (their seq, ascending) and the last entry: what came since one began to
    /// type is said before it is sent.
    void setMessages(const std::vector<qint64> &others, qint64 last);
    /// The seq of the first message that came since one began to type; 0 without.
    [[nodiscard]] qint64 firstNew() const { return m_firstNew; }
    /// Offers the canned replies, as ";" does.
    void offerCanned();
    void togglePreview();
    /// The words have left: field and draft of that ticket are empty now.
    void forget(TicketId ticket, Mode mode);
    /// The words did not leave: back into the field.
    void giveBack(TicketId ticket, const Message &message, Mode mode = Mode::Reply);
    /// How many bytes the ticket holds in attachments.
    void setHeld(qint64 bytes);
    /// What is said cannot have happened before.
    void setReportedAt(Instant reportedAt);
    void openHappened();
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    /// Asks which files shall go with the words.
    void chooseFiles();
    /// Writes what was typed down now.
    void keep();

Q_SIGNALS:
    void replyRequested(const baton::ui::Message &message);
    void replyAndWaitRequested(const baton::ui::Message &message);
    void noteRequested(const baton::ui::Message &message);
    void newRequested();
    /// Somebody typed here, or the field was emptied.
    void typed(bool holdsWords);

private:
    void build();
    void connectSending();
    void connectParts();
    void textChanged();
    void sayNew();
    void enableSending();
    void changeMode();
    enum class Then : quint8 { Nothing, Wait };
    void submit(Then then);
    [[nodiscard]] QString keyOf(TicketId ticket, Mode mode) const;
    [[nodiscard]] QString filesOf(TicketId ticket, Mode mode) const;

    Drafts m_drafts;
    TicketId m_ticket;
    QString m_requester;
    Instant m_reportedAt;
    Mode m_shown = Mode::Reply;
    QTabBar *m_tabs;
    QLabel *m_kept;
    CannedPicker *m_canned;
    WordsEdit *m_text;
    QTextBrowser *m_preview;
    QLabel *m_said;
    AttachmentTray *m_tray;
    ComposerFoot *m_foot;
    HappenedField *m_happened;
    std::vector<qint64> m_others;
    qint64 m_last = 0;
    qint64 m_startedAt = 0; // the last entry when the first word was typed; 0: nothing typed
    qint64 m_firstNew = 0;
    QTimer *m_pause;
};

} // namespace baton::ui
