#include "core/desk/peopleexecution.h"

#include "core/desk/houseclash.h"
#include "core/desk/housenames.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

class PeopleSaving
{
public:
    PeopleSaving(storage::Session &session, const Circumstances &circumstances)
        : m_session{session}, m_circumstances{circumstances}
    {
        for (const auto &department : session.org().departments()) {
            if (!department.retired)
                m_departments.insert(department.name.toCaseFolded(), department.id);
        }
    }
    void save(const SavePeople::Entry &entry)
    {
        auto person = entry.person;
        if (!entry.newDepartment.isEmpty())
            person.department = departmentOf(entry.newDepartment);
        if (person.id.isNull())
            person.id = as<PersonId>(m_session.log().newStream("person"));
        m_session.org().save(person);
        m_ofPeople.push_back(m_activities.size());
        add(streamOf(person.id), storage::toJson(person));
        m_receipt.streams.push_back(streamOf(person.id));
    }
    Receipt finish()
    {
        const auto done =
            m_session.log().append(m_circumstances.now, m_circumstances.actor, m_activities);
        for (size_t i = 0; i < m_activities.size(); ++i)
            m_session.changes().note(m_activities[i].stream, done.seqs[i], done.replicaSeq);
        for (const auto at : m_ofPeople)
            m_receipt.versions.push_back(done.seqs[at]);
        m_receipt.stream = m_receipt.streams.front();
        m_receipt.version = done.seqs.back();
        return std::move(m_receipt);
    }

private:
    void add(StreamId stream, const QByteArray &json)
    {
        m_activities.push_back(
            {stream, "saved", "{}", json, m_circumstances.now, m_circumstances.actor});
    }
    DepartmentId departmentOf(const QString &name)
    {
        if (const auto known = m_departments.constFind(name.toCaseFolded());
            known != m_departments.constEnd())
            return *known;
        const org::Department made{as<DepartmentId>(m_session.log().newStream("department")), name};
        m_session.org().save(made);
        add(streamOf(made.id), storage::toJson(made));
        m_departments.insert(name.toCaseFolded(), made.id);
        return made.id;
    }

    storage::Session &m_session;
    const Circumstances &m_circumstances;
    QHash<QString, DepartmentId> m_departments;
    std::vector<storage::NewActivity> m_activities;
    std::vector<size_t> m_ofPeople; // which of them
    Receipt m_receipt;
};

Result<void> checkEntry(storage::Session &session, const Circumstances &circumstances,
                        const SavePeople::Entry &entry)
{
    if (entry.person.id) {
        const auto there = checkStream(session, circumstances.names, "person",
                                       streamOf(entry.person.id), entry.seen);
        if (!there)
            return there;
    }
    return checkPlaceOf(session, entry.person);
}

} // namespace

Result<Receipt> executeOnPeople(storage::Session &session, const Circumstances &circumstances,
                                const SavePeople &command)
{
    if (command.entries.empty())
        return failure(ErrorCode::AlreadyDone, {u"people"_s});
    QSet<PersonId> changed;
    for (const auto &entry : command.entries) {
        if (entry.person.id)
            changed.insert(entry.person.id);
    }
    PeopleNames names{session.org().people(), changed};
    for (const auto &entry : command.entries) {
        if (const auto sound = checkEntry(session, circumstances, entry); !sound)
            return std::unexpected(sound.error());
        if (const auto free = names.take(entry.person); !free)
            return std::unexpected(free.error());
    }
    PeopleSaving saving{session, circumstances};
    for (const auto &entry : command.entries)
        saving.save(entry);
    return saving.finish();
}

} // namespace baton::desk
