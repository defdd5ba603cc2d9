#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

namespace baton::ui {

class EmptyState;

/// What a list without tickets says: that nothing waits and when something will, or that nothing
/// matches, each with a way on.
class EmptyQueue final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyQueue(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    /// The list that was asked for and is empty.
    void show(const desk::QueueQuestion &question);
    /// There is no list to show: the file does not answer.
    void showOutage(const Error &error);

Q_SIGNALS:
    void filterRequested(const QString &filter);
    void startRequested();
    void retryRequested();

private:
    void showWakes(desk::QueueQuestion question);
    enum class Way { Filter, Begin, Retry };
    void say(const QString &title, const QString &detail, const QString &action, Way way,
             const QString &filter = {});
    void goOn();

    QPointer<desk::Desk> m_desk;
    EmptyState *m_state;
    Way m_way = Way::Filter; // where the button leads
    QString m_filter;
    quint64 m_generation = 0;
};

} // namespace baton::ui
