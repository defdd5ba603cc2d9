#pragma once

#include "core/base/id.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace baton::ui {

/// What a desk sets up: the list of pages at the left, the chosen one at the right.
class AdminPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AdminPage(QWidget *parent = nullptr);

    /// Adds a page under a stable word ("teams"); it is shown for "admin:teams".
    void addPage(const QString &id, const QString &title, QWidget *page);
    /// Shows a page; the first one for an empty or unknown word.
    void open(const QString &id);
    [[nodiscard]] QString current() const;
    /// Word and title of each page, in order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pages() const;

Q_SIGNALS:
    void pageShown(const QString &id);
    /// A page of the guide is asked for.
    void guideRequested(const QString &page);
    void leaveRequested();
    void ticketRequested(baton::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace baton::ui
