#include "ui/admin/setup.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int mostChanges = 50;
} // namespace

Setup::Setup(QObject *parent) : QObject{parent} {}

void Setup::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_undoable.clear();
    m_directory = {};
    m_practices = {};
    m_isRead = false;
    m_changes.clear();
    if (desk == nullptr)
        return;
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.names || changes.settings || changes.rules || changes.everything)
            read();
    });
    read();
}

void Setup::setMe(PersonId me)
{
    if (me == m_me)
        return;
    m_me = me;
    if (m_isRead)
        Q_EMIT directoryChanged(); // what is somebody's own is another one's now
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
        readChanges();
    });
}

void Setup::readChanges()
{
    whenDone(m_desk->houseChanges(mostChanges), this,
             [this](const Result<std::vector<desk::HouseChange>> &changes) {
                 if (changes)
                     m_changes = *changes;
                 Q_EMIT changesRead();
             });
}

QString Setup::lastChange(const QByteArray &kind) const
{
    const auto found = std::ranges::find(m_changes, kind, &desk::HouseChange::streamKind);
    if (found == m_changes.end())
        return {};
    const auto name = QJsonDocument::fromJson(found->after).object().value("name"_L1).toString();
    const auto ago = words::length(SystemClock{}.now() - found->at);
    return found->actor.isEmpty()
               ? tr("Last changed %1 ago: %2").arg(ago, name)
               : tr("Last changed by %1, %2 ago: %3").arg(found->actor, ago, name);
}

QString Setup::lastActor(const QByteArray &kind, const QString &name) const
{
    for (const auto &change : m_changes) {
        const auto after = QJsonDocument::fromJson(change.after).object();
        if (change.streamKind == kind && after.value("name"_L1).toString() == name)
            return change.actor;
    }
    return {};
}

void Setup::run(const SetupChange &change)
{
    if (!m_desk)
        return;
    const auto answer = change.seen == 0 ? m_desk->execute(change.command, m_me)
                                         : m_desk->executeSeen(change.command, m_me, change.seen);
    whenDone(answer, this, [this, change](const Result<desk::Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT refused(words::sentence(receipt.error()));
            return read(); // pages show what holds
        }
        if (change.back)
            m_undoable.push_back({change.back(*receipt), change.words, receipt->version});
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
    run({last.command, {}, tr("Taken back: %1").arg(last.words), last.seen});
    return true;
}

} // namespace baton::ui
