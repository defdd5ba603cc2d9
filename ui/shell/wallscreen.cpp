#include "ui/shell/wallscreen.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "ui/admin/setup.h"
#include "ui/boards/wallboard.h"
#include "ui/shell/mainwindow.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace baton::ui {

WallScreen::WallScreen(MainWindow &window) : QObject{&window}, m_window{window}
{
    connect(&m_again, &QTimer::timeout, this, &WallScreen::tryAgain);
    m_again.setInterval(15s);
}

WallScreen::~WallScreen()
{
    delete m_wall;
}

Wallboard *WallScreen::wallboard() const
{
    return m_wall;
}

void WallScreen::show()
{
    if (m_wall == nullptr) {
        m_wall = new Wallboard;
        m_wall->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_window, &MainWindow::deskOpened, m_wall,
                [this] { m_wall->setDesk(m_window.desk()); });
        connect(&m_window, &MainWindow::openingFailed, m_wall,
                [this] { m_wall->feed()->sayLost(); });
        connect(m_window.setup(), &Setup::directoryChanged, m_wall,
                [this] { m_wall->setInForce(m_window.inForce()); });
        connect(m_wall, &Wallboard::left, this, [this] {
            m_path.clear();
            m_again.stop();
            m_window.show(); // whoever leaves the wall finds the desk behind it
        });
    }
    m_wall->setInForce(m_window.inForce());
    m_wall->setDesk(m_window.desk());
    m_wall->showFullScreen();
    m_wall->raise();
    m_wall->activateWindow();
}

void WallScreen::hide()
{
    delete m_wall;
}

void WallScreen::showAlone(const QString &path)
{
    m_path = path;
    show();
    m_again.start();
}

// The question whether a file is there may hang on a dead share: never in the window's thread.
void WallScreen::tryAgain()
{
    const auto isNeeded = [this] {
        return m_wall && m_wall->feed()->reach() == WallReach::Lost && !m_path.isEmpty();
    };
    if (!isNeeded() || std::exchange(m_isTrying, true))
        return;
    whenDone(inBackground([path = m_path] { return QFileInfo::exists(path); }), this,
             [this, isNeeded](bool isThere) {
                 m_isTrying = false;
                 if (isThere && isNeeded())
                     m_window.openFile(m_path);
             });
}

} // namespace baton::ui
