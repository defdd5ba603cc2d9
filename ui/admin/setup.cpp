#include "ui/admin/setup.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

namespace baton::ui {

Setup::Setup(QObject *parent) : QObject{parent} {}

void Setup::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_undoable.clear();
    m_directory = {};
    m_practices = {};
    m_isRead = false;
    if (desk == nullptr)
        return;
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.names || changes.settings || changes.everything)
            read();
    });
    read();
}

void Setup::read()
{
    if (!m_desk)
        return;
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (!directory)
            return Q_EMIT refused(words::sentence(directory.error()));
        m_directory = *directory;
        m_isRead = true;
        m_practices = org::Practices::from(m_directory.settings);
        Q_EMIT directoryChanged();
    });
}

void Setup::run(const SetupChange &change)
{
    if (!m_desk)
        return;
    whenDone(m_desk->execute(change.command, m_me), this,
             [this, change](const Result<desk::Receipt> &receipt) {
                 if (!receipt) {
                     Q_EMIT refused(words::sentence(receipt.error()));
                     return Q_EMIT directoryChanged(); // pages show what holds
                 }
                 if (change.back)
                     m_undoable.push_back({change.back(*receipt), change.words});
                 read();
                 Q_EMIT done(change.words, change.back != nullptr);
             });
}

bool Setup::undo()
{
    if (m_undoable.empty())
        return false;
    const auto last = m_undoable.back();
    m_undoable.pop_back();
    run({last.command, {}, tr("Taken back: %1").arg(last.words)});
    return true;
}

} // namespace baton::ui
