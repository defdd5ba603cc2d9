#pragma once

#include "ui/ticket/newfile.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

class QLabel;

namespace baton::ui {

class FlowLayout;

/// The files that go with what is being written: dropped, pasted or chosen, each with a cross. They
/// are kept beside the draft until they are in the desk's file.
class AttachmentTray final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentTray(QWidget *parent = nullptr);
    /// Shows the files of a draft; `folder` is where they are kept.
    void show(const QString &folder);
    /// How much the ticket holds already.
    void setHeld(qint64 bytes) { m_held = bytes; }
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    /// Back again, as they were taken.
    void giveBack(const QString &folder, const std::vector<ticket::NewAttachment> &files);
    /// The files leave the tray; on disk they stay until forget().
    [[nodiscard]] std::vector<ticket::NewAttachment> take();
    /// What was taken from that folder is in the desk's file now.
    void forget(const QString &folder);
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

Q_SIGNALS:
    void changed();

private:
    void addWhenRead(const QFuture<NewFiles> &future);
    void add(ticket::NewAttachment file);
    void remove(const QString &name);
    void showChips();
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] bool holds(const QString &name) const;
    [[nodiscard]] qint64 bytes() const;
    void say(const QStringList &sentences);

    QString m_folder;
    std::vector<ticket::NewAttachment> m_files;
    QHash<QString, QStringList> m_leaving; // folder to names
    qint64 m_held = 0;
    int m_reading = 0;
    FlowLayout *m_row;
    QLabel *m_said;
};

} // namespace baton::ui
