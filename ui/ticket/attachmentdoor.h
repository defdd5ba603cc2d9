#pragma once

#include "ui/ticket/acts.h"

#include <QTemporaryDir>

namespace baton::ui {

class ChoiceLine;

/// Opens attachments with the system's program for them, or saves them. A file that could run is
/// only ever saved.
class AttachmentDoor final : public QObject
{
    Q_OBJECT

public:
    AttachmentDoor(ChoiceLine *line, QWidget *parent);
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    /// Asks what to do with one of these files, by one key.
    void ask(const std::vector<ticket::Attachment> &files);

Q_SIGNALS:
    /// What became of it, or why not: a sentence.
    void said(const QString &words);
    void failed(const QString &sentence);

private:
    void askOne(const ticket::Attachment &file);
    void open(const ticket::Attachment &file);
    void saveAs(const ticket::Attachment &file);
    void write(const ticket::Attachment &file, const QString &path, QFile::Permissions rights,
               const std::function<void()> &then);

    QPointer<desk::Desk> m_desk;
    ChoiceLine *m_line;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_opened; // gone with the window
};

} // namespace baton::ui
