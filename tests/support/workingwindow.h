#pragma once

#include "tests/support/windowfixture.h"
#include "ui/queue/queueview.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"

#include <QApplication>

namespace baton::test {

/// A window in which somebody of the demo's desk sits before an open ticket.
struct WorkingWindow : WindowFixture
{
    WorkingWindow() : WindowFixture{300}
    {
        window->acts()->setReplyDelay(std::chrono::milliseconds{200});
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        window->go(QStringLiteral("queue:is:open -is:pending"));
        REQUIRE(waitForRows());
        table()->setFocus();
        id = model()->idAt(table()->currentIndex().row());
    }
    ui::QueueView *table() const { return find<ui::QueueView>("queue"); }
    desk::TicketView view() const { return window->desk()->ticket(id).result().value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool becomes(const std::function<bool(const desk::TicketView &)> &like) const
    {
        return QTest::qWaitFor([&] { return like(view()); }, 5'000);
    }
    bool opens() const
    {
        return QTest::qWaitFor(
            [this] {
                return window->ticketPage()->isVisible() && window->ticketPage()->isFilled();
            },
            5'000);
    }
    bool hasFocus(const char *name) const
    {
        return QTest::qWaitFor(
            [name] {
                const auto *widget = QApplication::focusWidget();
                return widget != nullptr && widget->objectName() == QLatin1String{name};
            },
            5'000);
    }
    bool says(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return find<ui::UndoLine>("undoLine")->words().contains(words); }, 5'000);
    }

    TicketId id;
};

} // namespace baton::test
