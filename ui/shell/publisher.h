#pragma once

#include "core/desk/desk.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace baton::ui {

/// Writes the page for the whole organisation, beside the window.
class Publisher final : public QObject
{
    Q_OBJECT

public:
    explicit Publisher(QWidget *window);
    /// Waits for what is being written: it asks the desk.
    ~Publisher() override;

    void setDesk(const std::shared_ptr<desk::Desk> &desk);
    void chooseFile();
    /// HTML or PDF, as the file's ending says. One at a time.
    void publishTo(const QString &file);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    std::shared_ptr<desk::Desk> m_desk;
    QWidget *m_window;
    QFuture<Result<QString>> m_running;
};

} // namespace baton::ui
