#pragma once

#include <QWidget>

namespace baton::ui {

class KeyButton;

/// The buttons under what is being written: what sends it, what goes with it, what came meanwhile.
class ComposerFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerFoot(QWidget *parent = nullptr);
    void nameForReply(const QString &requester);
    void nameForNote();
    enum class Ready : quint8 { No, Yes };
    void setReady(Ready ready);
    /// How many messages came since one began to type.
    void showNew(int count);

Q_SIGNALS:
    void sendRequested();
    void sendAndWaitRequested();
    void newRequested();
    void attachRequested();
    void cannedRequested();
    void previewRequested();

private:
    KeyButton *quietButton(const char *name, const QString &text);

    KeyButton *m_send;
    KeyButton *m_sendAndWait;
    KeyButton *m_new;
};

} // namespace baton::ui
