#pragma once

#include "ui/ticket/entries.h"

#include "core/desk/desk.h"

#include <QListView>

namespace baton::ui {

class EntryDelegate;
class EntryModel;
class Thumbnails;

/// What was said, in the order in which it happened; what was only done stands between in one quiet
/// line. Enter shows what is folded or opens a link; Ctrl+C copies an entry.
class Conversation final : public QListView
{
    Q_OBJECT

public:
    explicit Conversation(QWidget *parent = nullptr);
    /// `seenSeq`: the last entry the reader had seen before this visit.
    void show(const desk::TicketView &view, PersonId reader, qint64 seenSeq);
    void setDesk(desk::Desk *desk);
    /// Goes to the entry of an activity and takes the focus.
    void showEntry(qint64 seq);
    /// The seq of the entry that is chosen; 0 without one.
    [[nodiscard]] qint64 chosenSeq() const;
    [[nodiscard]] const EntryModel &entries() const { return *m_entries; }

Q_SIGNALS:
    /// An address somebody wants to see; it is not opened before it was shown.
    void addressRequested(const QStringList &addresses);
    void filesRequested(const std::vector<baton::ticket::Attachment> &files);
    void wholeTextRequested(const QString &who, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void layOutAnew();
    void stayAtEnd();

    EntryModel *m_entries;
    EntryDelegate *m_painter;
    Thumbnails *m_thumbnails;
    desk::TicketView m_view;
    Reading m_reading;
    bool m_atEnd = true; // the newest stays in sight until the person scrolls away
};

} // namespace baton::ui
