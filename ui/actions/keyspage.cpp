#include "ui/actions/keyspage.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/keyfield.h"
#include "ui/actions/keytable.h"
#include "ui/palette/match.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int readable = 860; // as wide as eyes follow a line

QString clashSentence(const QKeySequence &keys, const QString &act)
{
    return KeysPage::tr("%1 already does: %2. Nothing is changed; press other keys, or give that "
                        "act others first.")
        .arg(keys.toString(QKeySequence::NativeText), act);
}

} // namespace

KeysPage::KeysPage(ActionRegistry *registry, QWidget *parent)
    : QWidget{parent}, m_registry{registry}, m_search{new QLineEdit{this}},
      m_tree{new QTreeWidget{this}}, m_name{heading({}, this)}, m_keys{new KeyField{this}},
      m_verdict{label({}, TextSize::Body, Tone::Muted, this)},
      m_use{primaryButton(tr("Use these keys"), this)},
      m_reset{new QPushButton{tr("As it was at first"), this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setAccessibleName(tr("Find a key or an act"));
    m_search->setPlaceholderText(tr("Find a key or an act"));
    m_search->setMaximumWidth(readable);
    m_tree->setMaximumWidth(readable);
    m_tree->setObjectName(u"keysTree"_s);
    m_tree->setAccessibleName(tr("All keys by place"));
    m_tree->setHeaderLabels({tr("Act"), tr("Keys"), {}});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(0, 400);
    m_tree->header()->resizeSection(1, 180);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildEditor());
    connect(m_search, &QLineEdit::textEdited, this, &KeysPage::search);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_keys,
            [this] { m_keys->setFocus(Qt::ShortcutFocusReason); });
    connect(m_keys, &KeyField::keysChosen, this, &KeysPage::judge);
    connect(m_registry, &ActionRegistry::keysChanged, this, &KeysPage::fill);
}

QWidget *KeysPage::buildEditor()
{
    auto *editor = new QWidget{this};
    editor->setMaximumWidth(readable);
    m_name->setWordWrap(false);
    m_keys->setObjectName(u"keysEdit"_s);
    m_keys->setAccessibleName(tr("Press the keys it shall have"));
    m_keys->setFixedWidth(180);
    m_use->setObjectName(u"keysUse"_s);
    m_reset->setObjectName(u"keysReset"_s);
    m_verdict->setObjectName(u"keysVerdict"_s);
    auto *all = new QPushButton{tr("Reset all keys"), editor};
    all->setObjectName(u"keysResetAll"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(m_keys);
    row->addWidget(m_use);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(all);
    auto *layout = new QVBoxLayout{editor};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    connect(m_use, &QPushButton::clicked, this, &KeysPage::save);
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::resetChosen);
    connect(all, &QPushButton::clicked, m_registry, &ActionRegistry::resetAll);
    return editor;
}

void KeysPage::begin()
{
    fill();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KeysPage::fill()
{
    const auto before = chosen();
    m_tree->clear();
    for (const auto &group : keyGroups(*m_registry)) {
        auto *title = new QTreeWidgetItem{m_tree, {group.title}};
        title->setSizeHint(0, {0, rowHeight});
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        title->setFont(0, strongFontFor(TextSize::Body));
        for (const auto *act : group.acts) {
            if (m_registry->standing(act->id) == Standing::NotHere)
                continue;
            const auto mark = !act->run                    ? tr("fixed")
                              : m_registry->isOwn(act->id) ? tr("your own")
                                                           : QString{};
            auto *item =
                new QTreeWidgetItem{title, {act->text, keysText(*m_registry, act->id), mark}};
            item->setData(0, idRole, act->id);
            item->setSizeHint(0, {0, rowHeight});
            if (act->id == before)
                m_tree->setCurrentItem(item);
        }
    }
    m_tree->expandAll();
    search();
    showChosen();
}

void KeysPage::search()
{
    const auto query = foldedForMatch(m_search->text().trimmed());
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        auto *title = m_tree->topLevelItem(group);
        bool any = false;
        for (int n = 0; n < title->childCount(); ++n) {
            auto *item = title->child(n);
            const bool fits = matchScore(query, foldedForMatch(item->text(0))).has_value() ||
                              foldedForMatch(item->text(1)).contains(query);
            item->setHidden(!fits);
            any = any || fits;
        }
        title->setHidden(!any);
    }
}

QString KeysPage::chosen() const
{
    const auto *item = m_tree->currentItem();
    return item == nullptr ? QString{} : item->data(0, idRole).toString();
}

void KeysPage::showChosen()
{
    const auto *act = m_registry->act(chosen());
    const bool canChange = act != nullptr && act->run != nullptr;
    m_name->setText(act == nullptr ? tr("Choose an act to give it other keys") : act->text);
    m_keys->setEnabled(canChange);
    m_keys->setKeys(act == nullptr ? QKeySequence{} : m_registry->keysOf(act->id).value(0));
    m_reset->setEnabled(canChange && m_registry->isOwn(act->id));
    judge();
}

void KeysPage::judge()
{
    const auto keys = m_keys->keys();
    const auto taken = m_registry->collision(chosen(), keys);
    const bool same = m_registry->keysOf(chosen()).value(0) == keys;
    m_use->setEnabled(m_keys->isEnabled() && !taken && !same);
    paintTone(m_verdict, taken ? Tone::Danger : Tone::Muted);
    m_verdict->setText(taken ? clashSentence(keys, m_registry->act(*taken)->text) : hintSentence());
}

QString KeysPage::hintSentence() const
{
    if (chosen().isEmpty())
        return {};
    if (!m_keys->isEnabled())
        return tr("These keys belong to a field and stay as they are.");
    return tr("Press Enter, then the keys it shall have; Backspace leaves it without.");
}

void KeysPage::save()
{
    const auto keys = m_keys->keys();
    m_registry->bind(chosen(), keys.isEmpty() ? QList<QKeySequence>{} : QList{keys});
    m_tree->setFocus(Qt::OtherFocusReason);
}

void KeysPage::resetChosen()
{
    m_registry->reset(chosen());
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton::ui
