#include "ui/actions/actionregistry.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString settingFor(const QString &id)
{
    return u"keys/"_s + id;
}

bool overlap(ActPlaces one, ActPlaces other)
{
    return one.testFlag(ActPlace::Everywhere) || other.testFlag(ActPlace::Everywhere) ||
           (one & other) != ActPlaces{};
}

// "Ctrl+K" begins "Ctrl+K, 3": neither could be told from the other.
bool clash(const QKeySequence &one, const QKeySequence &other)
{
    if (one.isEmpty() || other.isEmpty()) // a standard key that this system does not have
        return false;
    return one.matches(other) != QKeySequence::NoMatch ||
           other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject{parent} {}

ActionRegistry::~ActionRegistry() = default;

QAction *ActionRegistry::add(const Act &act)
{
    Q_ASSERT(this->act(act.id) == nullptr);
    m_acts.push_back(act);
    auto *action = new QAction{act.text, this};
    action->setObjectName(act.id);
    if (!act.iconName.isEmpty())
        action->setIcon(icon(act.iconName));
    m_actions.insert(act.id, action);
    connect(action, &QAction::triggered, this, [this, id = act.id] { run(id); });
    const bool everywhere = act.places.testFlag(ActPlace::Everywhere);
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (act.run)
        applyKeys(act);
    for (const auto &[place, widget] : m_widgets) {
        if (widget && act.run && act.places.testFlag(place))
            widget->addAction(action);
    }
    return action;
}

void ActionRegistry::attach(ActPlace place, QWidget *widget)
{
    m_widgets.emplace_back(place, widget);
    for (const auto &act : m_acts) {
        if (act.run && act.places.testFlag(place))
            widget->addAction(m_actions.value(act.id));
    }
}

const Act *ActionRegistry::act(const QString &id) const
{
    const auto found = std::ranges::find(m_acts, id, &Act::id);
    return found == m_acts.end() ? nullptr : &*found;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_actions.value(id);
}

Standing ActionRegistry::standing(const QString &id) const
{
    const auto *found = act(id);
    if (found == nullptr)
        return Standing::NotHere;
    return found->standing ? found->standing() : Standing::Ready;
}

void ActionRegistry::run(const QString &id)
{
    const auto *found = act(id);
    if (found == nullptr || !found->run || standing(id) != Standing::Ready)
        return;
    const auto job = found->run; // it may add acts, and so move them
    job();
    Q_EMIT done(id);
}

QList<QKeySequence> ActionRegistry::keysOf(const QString &id) const
{
    const auto *found = act(id);
    if (found == nullptr)
        return {};
    if (!found->run || !isOwn(id))
        return found->keys;
    return QKeySequence::listFromString(QSettings{}.value(settingFor(id)).toString(),
                                        QKeySequence::PortableText);
}

QString ActionRegistry::keyText(const QString &id) const
{
    const auto keys = keysOf(id);
    return keys.isEmpty() ? QString{} : keys.front().toString(QKeySequence::NativeText);
}

QString ActionRegistry::withKey(const QString &words, const QString &id) const
{
    const auto key = keyText(id);
    return key.isEmpty() ? words : words + u"   "_s + key;
}

void ActionRegistry::hint(QAbstractButton *button, const QString &words, const QString &id)
{
    std::erase_if(m_hints,
                  [button](const Hint &hint) { return !hint.button || hint.button == button; });
    m_hints.push_back({button, words, id});
    button->setText(withKey(words, id));
}

std::optional<QString> ActionRegistry::collision(const QString &id, const QKeySequence &keys) const
{
    const auto *mine = act(id);
    if (mine == nullptr || keys.isEmpty())
        return {};
    for (const auto &other : m_acts) {
        if (other.id == id || !overlap(mine->places, other.places))
            continue;
        for (const auto &taken : keysOf(other.id)) {
            if (clash(taken, keys))
                return other.id;
        }
    }
    return {};
}

bool ActionRegistry::isOwn(const QString &id) const
{
    return QSettings{}.contains(settingFor(id));
}

void ActionRegistry::bind(const QString &id, const QList<QKeySequence> &keys)
{
    QSettings{}.setValue(settingFor(id),
                         QKeySequence::listToString(keys, QKeySequence::PortableText));
    changed(id);
}

void ActionRegistry::reset(const QString &id)
{
    QSettings{}.remove(settingFor(id));
    changed(id);
}

void ActionRegistry::resetAll()
{
    QSettings{}.remove(u"keys"_s);
    for (const auto &act : m_acts)
        applyKeys(act);
    refreshHints();
    Q_EMIT keysChanged();
}

void ActionRegistry::changed(const QString &id)
{
    if (const auto *found = act(id))
        applyKeys(*found);
    refreshHints();
    Q_EMIT keysChanged();
}

void ActionRegistry::applyKeys(const Act &act)
{
    if (act.run)
        m_actions.value(act.id)->setShortcuts(keysOf(act.id));
}

void ActionRegistry::refreshHints()
{
    for (const auto &hint : m_hints) {
        if (hint.button)
            hint.button->setText(withKey(hint.words, hint.id));
    }
}

} // namespace baton::ui
