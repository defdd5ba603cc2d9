#include "core/storage/ticketparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

QJsonObject objectOf(const ticket::Tag &tag)
{
    return {{u"seq"_s, tag.seq}, {u"name"_s, tag.name}};
}
QJsonObject objectOf(const ticket::TicketLink &link)
{
    return {{u"other"_s, link.other.value()}, {u"kind"_s, toWord(link.kind)}};
}
QJsonObject objectOf(PersonId person)
{
    return {{u"person"_s, person.value()}};
}
QJsonObject objectOf(const ticket::ChecklistStep &step)
{
    return {{u"seq"_s, step.seq},
            {u"text"_s, step.text},
            {u"state"_s, toWord(step.state)},
            {u"by"_s, step.by.value()},
            {u"at"_s, toMs(step.at)}};
}
QJsonObject objectOf(const ticket::Attachment &file)
{
    return {{u"seq"_s, file.seq},       {u"digest"_s, QString::fromLatin1(file.digest)},
            {u"size"_s, file.size},     {u"mime"_s, QString::fromLatin1(file.mime)},
            {u"name"_s, file.name},     {u"of"_s, file.of},
            {u"by"_s, file.by.value()}, {u"at"_s, toMs(file.at)}};
}

template <class Part> void write(QJsonObject &out, const QString &key, const Part &parts)
{
    if (parts.empty())
        return;
    QJsonArray array;
    for (const auto &part : parts)
        array.append(objectOf(part));
    out.insert(key, array);
}

qint64 number(const QJsonObject &object, const QString &key)
{
    return object.value(key).toInteger();
}

bool read(ticket::Tag &tag, const QJsonObject &object)
{
    tag = {number(object, u"seq"_s), object.value(u"name"_s).toString()};
    return tag.seq > 0;
}
bool read(ticket::TicketLink &link, const QJsonObject &object)
{
    const auto kind = ticket::fromWord<ticket::LinkKind>(object.value(u"kind"_s).toString());
    link = {TicketId{number(object, u"other"_s)}, kind.value_or(ticket::LinkKind::Related)};
    return kind.has_value();
}
bool read(PersonId &person, const QJsonObject &object)
{
    person = PersonId{number(object, u"person"_s)};
    return !person.isNull();
}
bool read(ticket::ChecklistStep &step, const QJsonObject &object)
{
    const auto state = ticket::fromWord<ticket::StepState>(object.value(u"state"_s).toString());
    step = {number(object, u"seq"_s), object.value(u"text"_s).toString(),
            state.value_or(ticket::StepState::Open), PersonId{number(object, u"by"_s)},
            fromMs(number(object, u"at"_s))};
    return state.has_value();
}
bool read(ticket::Attachment &file, const QJsonObject &object)
{
    file = {number(object, u"seq"_s),           object.value(u"digest"_s).toString().toLatin1(),
            number(object, u"size"_s),          object.value(u"mime"_s).toString().toLatin1(),
            object.value(u"name"_s).toString(), number(object, u"of"_s),
            PersonId{number(object, u"by"_s)},  fromMs(number(object, u"at"_s))};
    return file.digest.size() == 64;
}

template <class Part>
bool readAll(std::vector<Part> &parts, const QJsonObject &object, const QString &key)
{
    bool ok = true;
    const auto array = object.value(key).toArray();
    for (const auto &value : array)
        ok = read(parts.emplace_back(), value.toObject()) && ok;
    return ok;
}

} // namespace

QByteArray partsJson(const ticket::Ticket &ticket)
{
    QJsonObject out;
    write(out, u"tags"_s, ticket.tags);
    write(out, u"links"_s, ticket.links);
    write(out, u"followers"_s, ticket.followers);
    write(out, u"steps"_s, ticket.steps);
    write(out, u"attachments"_s, ticket.attachments);
    return out.isEmpty() ? QByteArray{""} : QJsonDocument{out}.toJson(QJsonDocument::Compact);
}

bool readParts(ticket::Ticket &ticket, const QByteArray &json)
{
    if (json.isEmpty())
        return true;
    const auto document = QJsonDocument::fromJson(json);
    const auto object = document.object();
    return document.isObject() && readAll(ticket.tags, object, u"tags"_s) &&
           readAll(ticket.links, object, u"links"_s) &&
           readAll(ticket.followers, object, u"followers"_s) &&
           readAll(ticket.steps, object, u"steps"_s) &&
           readAll(ticket.attachments, object, u"attachments"_s);
}

} // namespace baton::storage
