#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

namespace baton::ui {

/// Writes the tickets of a list to a table, beside the window: asked for page by page, so that
/// nothing else has to wait. One at a time; GUI thread.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    explicit ListExport(QWidget *window);

    void setDesk(desk::Desk *desk);
    /// Asks for a file first: .csv or .xlsx.
    void choose(std::vector<TicketId> ids);
    void exportTo(const QString &path, std::vector<TicketId> ids);

Q_SIGNALS:
    void said(const QString &sentence, bool good);

private:
    void readNext();
    void write();

    QPointer<desk::Desk> m_desk;
    QWidget *m_window;
    QString m_path; // empty: nothing is being written
    std::vector<TicketId> m_ids;
    std::vector<desk::TicketRow> m_rows;
};

} // namespace baton::ui
