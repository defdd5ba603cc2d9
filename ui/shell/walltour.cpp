#include "ui/shell/walltour.h"

#include "ui/boards/wallboard.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

bool drawWall(const MainWindow &window, QSize size,
              const std::function<bool(const std::function<bool()> &)> &waitUntil,
              const std::function<QString(const QString &)> &file)
{
    Wallboard wall;
    wall.resize(size);
    wall.setInForce(window.inForce());
    wall.setDesk(window.desk());
    bool good = waitUntil([&wall] { return wall.pages() > 0; });
    for (size_t page = 0; page < wall.pages(); ++page) {
        good = wall.grab().save(file(u"wallboard-%1"_s.arg(page + 1))) && good;
        wall.step(1);
    }
    return good;
}

} // namespace baton::ui
