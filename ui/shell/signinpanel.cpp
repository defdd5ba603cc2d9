#include "ui/shell/signinpanel.h"

#include "core/base/inbackground.h"
#include "core/base/secret.h"
#include "core/base/whendone.h"
#include "ui/widgets/parts.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr int signInWidth = 360;
constexpr int free = 3; // wrong ones before it waits: fingers slip

QDateTime waitsUntil(const QString &key)
{
    return QDateTime::fromMSecsSinceEpoch(QSettings{}.value(key + u"/until"_s).toLongLong());
}

} // namespace

std::chrono::seconds waitAfter(int failures)
{
    if (failures < free)
        return 0s;
    return std::min<std::chrono::seconds>(5s * (1LL << std::min(failures - free, 10)), 5min);
}

SignInPanel::SignInPanel(const QString &name, QByteArray hash, QString key, QWidget *parent)
    : QDialog{parent}, m_hash{std::move(hash)}, m_key{std::move(key)},
      m_password{new QLineEdit{this}}, m_doubt{label({}, TextSize::Body, Tone::Danger, this)},
      m_go{primaryButton(tr("Sign in"), this)}, m_tick{new QTimer{this}}
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Sign in"));
    setFixedWidth(signInWidth);
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_doubt->setObjectName(u"signInDoubt"_s);
    m_go->setObjectName(u"signInGo"_s);
    m_go->setAutoDefault(false); // the field says when: a press too many is no second try
    auto *cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Sign in as %1").arg(name), this));
    layout->addWidget(m_password);
    layout->addWidget(m_doubt);
    layout->addLayout(buttons);
    m_doubt->hide();
    m_tick->setInterval(500ms);
    connect(m_tick, &QTimer::timeout, this, &SignInPanel::showWait);
    connect(m_go, &QPushButton::clicked, this, &SignInPanel::tryIt);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::tryIt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_password->setFocus();
    showWait();
}

void SignInPanel::tryIt()
{
    if (m_isTrying || m_password->text().isEmpty() || !m_password->isEnabled())
        return;
    m_isTrying = true;
    m_go->setEnabled(false);
    const auto fits = inBackground(
        [hash = m_hash, password = m_password->text()] { return fitsPassword(hash, password); });
    whenDone(fits, this, [this](bool isRight) {
        m_isTrying = false;
        m_go->setEnabled(true);
        if (!isRight)
            return refuse();
        QSettings{}.remove(m_key);
        accept();
    });
}

void SignInPanel::refuse()
{
    QSettings settings;
    const int failures = settings.value(m_key + u"/failures"_s).toInt() + 1;
    settings.setValue(m_key + u"/failures"_s, failures);
    const auto until = QDateTime::currentDateTime().addSecs(waitAfter(failures).count());
    settings.setValue(m_key + u"/until"_s, until.toMSecsSinceEpoch());
    m_password->clear();
    m_doubt->setText(tr("That is not the password."));
    m_doubt->show();
    showWait();
}

void SignInPanel::showWait()
{
    const auto left = QDateTime::currentDateTime().msecsTo(waitsUntil(m_key));
    const bool waits = left > 0;
    const bool waited = !m_password->isEnabled();
    m_password->setEnabled(!waits);
    m_go->setEnabled(!waits && !m_isTrying);
    if (waits) {
        m_doubt->setText(tr("Too many wrong ones. Try again in %1 s.").arg((left + 999) / 1000));
        m_doubt->show();
        m_tick->start();
    } else if (waited) {
        m_tick->stop();
        m_doubt->hide();
        m_password->setFocus();
    }
    adjustSize();
}

} // namespace baton::ui
