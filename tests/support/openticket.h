#pragma once

#include "tests/support/workingwindow.h"
#include "ui/ticket/choiceline.h"

#include <QPushButton>

namespace baton::test {

/// A working window before one open ticket.
struct OpenTicket : WorkingWindow
{
    OpenTicket()
    {
        press(Qt::Key_Return);
        REQUIRE(opens());
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    bool asks() const
    {
        return QTest::qWaitFor([this] { return find<ui::ChoiceLine>("choiceLine")->isVisible(); },
                               5'000);
    }
    PersonId me() const { return window->who()->me().person; }
};

} // namespace baton::test
