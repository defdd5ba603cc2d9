#pragma once

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace baton::ui {

/// Asks for the password of one person; accepted once it was the right one. After three wrong ones
/// it waits, longer each time, also when it is opened anew.
class SignInPanel final : public QDialog
{
    Q_OBJECT

public:
    /// `hash` is what is kept of the password, `key` where failures are counted on this computer.
    SignInPanel(const QString &name, QByteArray hash, QString key, QWidget *parent);

private:
    void tryIt();
    void refuse();
    void showWait();

    QByteArray m_hash;
    QString m_key;
    QLineEdit *m_password;
    QLabel *m_doubt;
    QPushButton *m_go;
    QTimer *m_tick;
    bool m_isTrying = false;
};

/// How long is waited after so many wrong passwords, one after the other.
[[nodiscard]] std::chrono::seconds waitAfter(int failures);

} // namespace baton::ui
