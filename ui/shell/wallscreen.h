#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace baton::ui {

class MainWindow;
class Wallboard;

/// Hangs the wallboard beside the main window, over the desk that is open there.
class WallScreen final : public QObject
{
    Q_OBJECT

public:
    explicit WallScreen(MainWindow &window);
    ~WallScreen() override;

    void show();
    void hide();
    /// For a screen of its own, without the main window: a file that is not there, or that was put
    /// back as another one, is opened again and again until it answers.
    void showAlone(const QString &path);
    [[nodiscard]] Wallboard *wallboard() const;

private:
    void tryAgain();

    MainWindow &m_window;
    QPointer<Wallboard> m_wall;
    QString m_path; // empty: the main window is there and says what is wrong
    QTimer m_again;
    bool m_isTrying = false;
};

} // namespace baton::ui
