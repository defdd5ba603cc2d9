#pragma once

#include "ui/actions/act.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QAbstractButton;
class QAction;
class QWidget;

namespace baton::ui {

/// Every act of the window and the keys that do it. The main window owns it and hands it out; own
/// keys are kept for each user.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// Adds an act; its id must be new. The action is for menus and belongs to the registry.
    QAction *add(const Act &act);
    /// From now on the keys of a place work while the focus is in this widget.
    void attach(ActPlace place, QWidget *widget);

    [[nodiscard]] const std::vector<Act> &acts() const { return m_acts; }
    /// Null for an unknown id; valid until the next add.
    [[nodiscard]] const Act *act(const QString &id) const;
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] Standing standing(const QString &id) const;
    /// Does the act, unless it cannot be done now.
    void run(const QString &id);

    /// The keys in force: one's own, else those of the house.
    [[nodiscard]] QList<QKeySequence> keysOf(const QString &id) const;
    /// The first key as the system writes it; empty without one.
    [[nodiscard]] QString keyText(const QString &id) const;
    /// "Reply   R": words for a button, the key behind them.
    [[nodiscard]] QString withKey(const QString &words, const QString &id) const;
    /// The button keeps these words and the key of the act, whatever key that becomes.
    void hint(QAbstractButton *button, const QString &words, const QString &id);

    /// The act that already answers to these keys where the given one does.
    [[nodiscard]] std::optional<QString> collision(const QString &id,
                                                   const QKeySequence &keys) const;
    [[nodiscard]] bool isOwn(const QString &id) const;
    void bind(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void keysChanged();
    /// An act was done, by whatever way.
    void done(const QString &id);

private:
    struct Hint
    {
        QPointer<QAbstractButton> button;
        QString words;
        QString id;
    };
    void applyKeys(const Act &act);
    void changed(const QString &id);
    void refreshHints();

    std::vector<Act> m_acts;
    QHash<QString, QAction *> m_actions;
    std::vector<std::pair<ActPlace, QPointer<QWidget>>> m_widgets;
    std::vector<Hint> m_hints;
};

} // namespace baton::ui
