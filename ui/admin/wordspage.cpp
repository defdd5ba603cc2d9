#include "ui/admin/wordspage.h"

#include "ui/admin/theirsline.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr qint64 onlyMe = -1; // in the box of whose it is; 0: everybody's, else a team's

} // namespace

Worded WordsPage::typed() const
{
    auto worded = saved(chosen());
    worded.name = m_name->text().simplified();
    worded.text = m_text->toPlainText().trimmed();
    if (m_spec.whose == WordsSpec::Whose::Chosen) {
        const auto whose = m_whose->currentData().toLongLong();
        worded.owner = whose == onlyMe ? m_setup->me() : PersonId{};
        worded.team = TeamId{std::max(qint64{0}, whose)};
    }
    return worded;
}

Worded WordsPage::saved(qint64 id) const
{
    const auto found = m_saved.find(id);
    return found == m_saved.end() ? Worded{} : found->second;
}

qint64 WordsPage::chosen() const
{
    const auto *item = m_list->currentItem();
    return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

// The list as it is saved; what stands in the fields stays.
void WordsPage::fill()
{
    const auto kept = chosen();
    m_saved.clear();
    std::vector<Worded> shown;
    for (const auto &setting : m_setup->directory().settings) {
        auto worded = m_spec.read(setting);
        if (!worded || (!worded->owner.isNull() && worded->owner != m_setup->me()))
            continue;
        worded->retired = setting.retired;
        m_saved[worded->id.value()] = *worded;
        if (!worded->retired || m_withRetired->isChecked())
            shown.push_back(*std::move(worded));
    }
    std::ranges::sort(shown, [](const Worded &a, const Worded &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    const bool isThere = std::ranges::any_of(m_saved, [this](const auto &each) {
        return !m_awaited.isEmpty() && each.second.name == m_awaited;
    });
    if (isThere)
        m_drafts.erase(0); // the new one is saved
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const auto &each : shown) {
            auto *item = new QListWidgetItem{
                each.retired ? tr("%1 (retired)").arg(each.name) : each.name, m_list};
            item->setData(Qt::UserRole, each.id.value());
            item->setSizeHint({0, rowHeight});
            if (isThere ? each.name == m_awaited : each.id.value() == kept)
                m_list->setCurrentItem(item);
        }
        if (m_drafts.contains(0)) {
            auto *item = new QListWidgetItem{m_spec.addText, m_list};
            item->setData(Qt::UserRole, 0);
            item->setSizeHint({0, rowHeight});
            if (kept == 0)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentItem() == nullptr && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    if (isThere)
        m_awaited.clear();
    fillWhose();
    choose();
}

void WordsPage::fillWhose()
{
    const QSignalBlocker quiet{m_whose};
    m_whose->clear();
    m_whose->addItem(tr("Everybody's"), qint64{0});
    for (const auto &team : m_setup->directory().teams) {
        if (!team.retired)
            m_whose->addItem(tr("%1's").arg(team.name), team.id.value());
    }
    if (!m_setup->me().isNull())
        m_whose->addItem(tr("Mine alone"), onlyMe);
}

void WordsPage::choose()
{
    const bool isNone = m_list->currentItem() == nullptr;
    m_form->setVisible(!isNone);
    m_empty->setVisible(isNone);
    const auto id = chosen();
    const auto draft = m_drafts.find(id);
    show(draft == m_drafts.end() ? saved(id) : draft->second);
    m_last->setText(m_setup->lastChange(toWord(m_spec.kind).toUtf8()));
}

void WordsPage::show(const Worded &worded)
{
    m_filling = true;
    if (m_name->text().simplified() != worded.name)
        m_name->setText(worded.name);
    if (m_text->toPlainText().trimmed() != worded.text)
        m_text->setPlainText(worded.text);
    const auto whose = worded.owner.isNull() ? worded.team.value() : onlyMe;
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(whose)));
    for (auto *field : std::initializer_list<QWidget *>{m_name, m_text, m_whose})
        field->setEnabled(!worded.retired);
    m_retire->setVisible(!worded.id.isNull());
    m_retire->setText(worded.retired ? tr("Bring back") : tr("Retire"));
    m_filling = false;
    edited();
}

void WordsPage::edited()
{
    if (m_filling)
        return;
    const auto now = typed();
    const auto before = saved(chosen());
    if (m_list->currentItem() != nullptr && (now != before || now.id.isNull())) {
        m_drafts[chosen()] = now;
        m_seen.try_emplace(chosen(), versionNow());
    } else {
        m_drafts.erase(chosen());
        m_seen.erase(chosen());
    }
    sayTheirs();
    const bool isFull = !now.name.isEmpty() && !now.text.isEmpty();
    m_save->setEnabled(isFull && now != before && !now.retired);
    showPreview(now);
}

qint64 WordsPage::versionNow() const
{
    return m_setup->directory().versionOf(SettingId{chosen()});
}

// While one types, somebody else has saved the same: never written over unasked.
void WordsPage::sayTheirs()
{
    const auto seen = m_seen.find(chosen());
    if (chosen() != 0 && seen != m_seen.end() && seen->second != versionNow())
        m_theirs->say(m_setup->lastActor(toWord(m_spec.kind).toUtf8(), saved(chosen()).name));
    else
        m_theirs->hide();
}

void WordsPage::showPreview(const Worded &now)
{
    m_preview->setVisible(m_spec.preview != nullptr && !now.text.isEmpty());
    if (m_spec.preview)
        m_preview->setText(m_spec.preview(now.text).left(2'000));
    const auto doubt = m_spec.doubt ? m_spec.doubt(now.text) : QString{};
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
}

void WordsPage::startNew()
{
    m_drafts.try_emplace(0);
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == 0)
            m_list->setCurrentRow(row);
    }
    m_name->setFocus();
}

void WordsPage::save()
{
    const auto after = typed();
    const auto before = saved(chosen());
    if (after.id.isNull())
        m_awaited = after.name;
    // The draft stays until it is saved: what is refused is still there.
    run(before, after,
        after.id.isNull() ? tr("%1 is added").arg(after.name) : tr("%1 is saved").arg(after.name));
}

void WordsPage::retireOrBack()
{
    const auto before = saved(chosen());
    auto after = before;
    after.retired = !before.retired;
    run(before, after,
        after.retired ? tr("%1 is retired").arg(after.name) : tr("%1 is back").arg(after.name));
}

void WordsPage::run(const Worded &before, const Worded &after, const QString &words)
{
    const auto setting = [write = m_spec.write](const Worded &worded) {
        auto made = write(worded);
        made.retired = worded.retired;
        return made;
    };
    m_setup->run(
        {desk::SaveSetting{setting(after)},
         [before, after, setting](const desk::Receipt &receipt) {
             auto back = before.id.isNull() ? after : before;
             back.id = as<SettingId>(receipt.stream);
             back.retired = before.id.isNull() || before.retired;
             return desk::Command{desk::SaveSetting{setting(back)}};
         },
         words, m_seen.contains(before.id.value()) ? m_seen.at(before.id.value()) : versionNow()});
}

} // namespace baton::ui
