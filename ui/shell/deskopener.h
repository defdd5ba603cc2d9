#pragma once

#include "ui/shell/opening.h"

#include <QObject>

class QWidget;

namespace baton::ui {

/// Opens and makes desks, asking for files where one is needed. One at a time.
class DeskOpener final : public QObject
{
    Q_OBJECT

public:
    DeskOpener(QString indexFolder, QWidget *window);

    void open(const QString &path);
    void openDemo();
    /// Makes a desk in a new file and opens it.
    void create(const QString &path, const QString &team, const QString &zone);
    void chooseFile();
    void chooseNewFile(const QString &team, const QString &zone);

Q_SIGNALS:
    void started(const QString &what);
    void opened(const std::shared_ptr<baton::desk::Desk> &desk);
    void failed(const QString &sentence);

private:
    void start(const QFuture<OpenedDesk> &future, const QString &what);
    [[nodiscard]] desk::Desk::Options optionsFor(const QString &path) const;

    QString m_indexFolder;
    QWidget *m_window;
};

} // namespace baton::ui
