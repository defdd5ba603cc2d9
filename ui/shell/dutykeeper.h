#pragma once

#include "core/report/dutyrun.h"

#include <QFuture>
#include <QObject>

class QTimer;

namespace baton::ui {

/// Does what time brings while a window is open: looks each minute, works beside the window.
class DutyKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DutyKeeper(QObject *parent);
    /// Waits for what is being done: it asks the desk.
    ~DutyKeeper() override;

    void setDesk(const std::shared_ptr<desk::Desk> &desk);
    /// Looks now. One at a time.
    void look();

Q_SIGNALS:
    /// A duty is done, or why it is not.
    void said(const QString &sentence, bool good);

private:
    std::shared_ptr<desk::Desk> m_desk;
    QTimer *m_minute;
    QFuture<Result<std::vector<report::DutyDone>>> m_running;
};

} // namespace baton::ui
