#include "ui/ticket/composerfoot.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace baton::ui {

ComposerFoot::ComposerFoot(QWidget *parent)
    : QWidget{parent}, m_send{new KeyButton{this}}, m_sendAndWait{new KeyButton{this}},
      m_new{new KeyButton{this}}
{
    m_send->setObjectName(u"send"_s);
    m_send->setProperty("primary", true);
    m_sendAndWait->setObjectName(u"sendAndWait"_s);
    m_sendAndWait->setToolTip(tr("Ctrl+Shift+Enter"));
    m_new->setObjectName(u"newMessages"_s);
    m_new->setIcon(icon(u"mail-message"_s));
    m_new->hide();
    auto *attach = quietButton("attach", {});
    attach->setIcon(icon(u"mail-attachment"_s));
    attach->setAccessibleName(tr("Attach files"));
    attach->setToolTip(tr("Attach files, Ctrl+Shift+A; or drop files here, or paste a picture"));
    auto *canned = quietButton("canned", tr("Canned reply   ;"));
    auto *preview = quietButton("previewButton", tr("Preview   Ctrl+Shift+P"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (auto *button : {m_send, m_sendAndWait, m_new})
        row->addWidget(button);
    row->addStretch();
    for (auto *button : {attach, canned, preview})
        row->addWidget(button);
    connect(m_send, &QPushButton::clicked, this, &ComposerFoot::sendRequested);
    connect(m_sendAndWait, &QPushButton::clicked, this, &ComposerFoot::sendAndWaitRequested);
    connect(m_new, &QPushButton::clicked, this, &ComposerFoot::newRequested);
    connect(attach, &QPushButton::clicked, this, &ComposerFoot::attachRequested);
    connect(canned, &QPushButton::clicked, this, &ComposerFoot::cannedRequested);
    connect(preview, &QPushButton::clicked, this, &ComposerFoot::previewRequested);
}

KeyButton *ComposerFoot::quietButton(const char *name, const QString &text)
{
    auto *button = new KeyButton{this};
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setProperty("quiet", true);
    return button;
}

void ComposerFoot::nameForReply(const QString &requester)
{
    m_send->setText(tr("Send to %1   Ctrl+Enter").arg(requester));
    m_sendAndWait->setText(tr("Send and wait for %1   2 working days").arg(requester));
    m_sendAndWait->show();
}

void ComposerFoot::nameForNote()
{
    m_send->setText(tr("Save note   Ctrl+Enter"));
    m_sendAndWait->hide();
}

void ComposerFoot::setReady(Ready ready)
{
    m_send->setEnabled(ready == Ready::Yes);
    m_sendAndWait->setEnabled(ready == Ready::Yes);
}

void ComposerFoot::showNew(int count)
{
    m_new->setVisible(count > 0);
    m_new->setText((count == 1 ? tr("1 new message since you started")
                               : tr("%1 new messages since you started").arg(count)) +
                   u"   "_s + tr("F8"));
}

} // namespace baton::ui
