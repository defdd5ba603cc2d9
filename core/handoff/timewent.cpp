#include "core/handoff/timewent.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace baton::handoff {

namespace {

constexpr WordTable<Spent, allSpent.size()> spentWords{{{Spent::Queue, "queue"},
                                                        {Spent::Between, "between_teams"},
                                                        {Spent::Touch, "touch"},
                                                        {Spent::Requester, "requester"},
                                                        {Spent::Supplier, "supplier"},
                                                        {Spent::Planned, "planned"}}};

} // namespace

QString toWord(Spent value)
{
    return wordIn(spentWords, value);
}

QByteArray toJson(const TimeWent &went)
{
    QJsonArray list;
    for (const auto ms : went.openMs)
        list.append(ms);
    list.append(went.outsideMs);
    return QJsonDocument{list}.toJson(QJsonDocument::Compact);
}

std::optional<TimeWent> timeWentFrom(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto list = document.array();
    TimeWent went;
    if (list.size() != std::ssize(went.openMs) + 1)
        return std::nullopt;
    for (const auto &value : list) {
        if (!value.isDouble())
            return std::nullopt;
    }
    for (qsizetype i = 0; i + 1 < list.size(); ++i)
        went.openMs[static_cast<size_t>(i)] = list[i].toInteger();
    went.outsideMs = list.last().toInteger();
    return went;
}

} // namespace baton::handoff
