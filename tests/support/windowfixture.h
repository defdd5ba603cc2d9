#pragma once

#include "core/exchange/demo/scenario.h"
#include "core/exchange/recording.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace baton::test {

/// The real window over a real desk with a small demo year.
class WindowFixture
{
public:
    explicit WindowFixture(qint64 tickets = 300)
    {
        static const SystemClock clock;
        REQUIRE(desk::Desk::create(path(), clock).has_value());
        if (tickets > 0) {
            auto desk = desk::Desk::open({path(), index(), false, false}, clock).value();
            const exchange::demo::Scenario scenario{tickets, 1, clock.now()};
            REQUIRE(exchange::recordDemo(*desk, scenario).has_value());
        }
        window = std::make_unique<ui::MainWindow>(index());
        window->show();
        window->openFile(path());
        REQUIRE(QTest::qWaitFor([this] { return window->desk() != nullptr; }, 10'000));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("desk.baton")); }
    [[nodiscard]] QString index() const { return folder.filePath(QStringLiteral("index")); }
    [[nodiscard]] ui::QueueModel *model() const { return window->queue()->model(); }
    bool waitForQueue() const
    {
        return QTest::qWaitFor([this] { return !model()->isAsking(); }, 5'000);
    }
    bool waitForRows() const
    {
        return QTest::qWaitFor(
            [this] {
                return !model()->isAsking() && model()->total() > 0 &&
                       !model()
                            ->index(firstTicket(), ui::QueueModel::Subject)
                            .data()
                            .toString()
                            .isEmpty();
            },
            5'000);
    }
    /// The first row that is no heading.
    [[nodiscard]] int firstTicket() const { return model()->idAt(0).isNull() ? 1 : 0; }
    template <class W> W *find(const char *name) const
    {
        auto *widget = window->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace baton::test
