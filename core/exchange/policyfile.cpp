#include "core/exchange/policyfile.h"

#include "core/exchange/policyshape.h"
#include "core/sla/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

std::unexpected<Error> wrong(const QString &field, const QString &value = {})
{
    return failure(ErrorCode::BadInput, {field, value});
}

bool isSameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

// Reads a file into the form that the log has, and that into a policy.
class Reader
{
public:
    Reader(QJsonObject object, const desk::Directory &directory, const desk::RuleList &rules)
        : m_object{std::move(object)}, m_directory{directory}, m_rules{rules}
    {
    }

    Result<PolicyFile> read()
    {
        if (const auto shaped = checkPolicyShape(m_object); !shaped)
            return std::unexpected(shaped.error());
        for (const auto step :
             {&Reader::services, &Reader::calendar, &Reader::identity, &Reader::budgets}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        const auto id = m_file.policy.id;
        auto policy = sla::policyFromJson(QJsonDocument{m_object}.toJson(QJsonDocument::Compact));
        if (!policy)
            return std::unexpected(policy.error());
        m_file.policy = *std::move(policy);
        m_file.policy.id = id;
        if (const auto told = targets(); !told)
            return std::unexpected(told.error());
        return std::move(m_file);
    }

private:
    Result<void> services()
    {
        QJsonArray ids;
        for (const auto &each : m_object.value("services"_L1).toArray()) {
            const auto found = std::ranges::find_if(m_directory.services, [&](const auto &service) {
                return each.isString() ? isSameName(service.name, each.toString())
                                       : service.id.value() == each.toInteger();
            });
            if (found == m_directory.services.end())
                return wrong(u"services"_s, each.toVariant().toString());
            ids.append(found->id.value());
        }
        m_object.insert(u"services"_s, ids);
        return {};
    }
    Result<void> calendar()
    {
        const auto value = m_object.value("calendar"_L1);
        if (value.isUndefined() || value.isNull() || value == QJsonValue{0})
            return {};
        if (value.isObject()) {
            auto spec = calendar::fromJson(value.toObject());
            if (!spec)
                return wrong(u"calendar."_s + spec.error().parameters.value(0),
                             spec.error().parameters.value(1));
            m_file.calendar = *std::move(spec);
            m_object.remove(u"calendar"_s);
            return {};
        }
        const auto found = std::ranges::find_if(m_rules.calendars, [&](const auto &entry) {
            return value.isString() ? isSameName(entry.spec.name, value.toString())
                                    : entry.id.value() == value.toInteger();
        });
        if (found == m_rules.calendars.end())
            return wrong(u"calendar"_s, value.toVariant().toString());
        m_object.insert(u"calendar"_s, found->id.value());
        return {};
    }
    Result<void> budgets()
    {
        auto options = m_object.value("options"_L1).toObject();
        auto shares = options.value("budgets"_L1).toArray();
        for (qsizetype i = 0; i < shares.size(); ++i) {
            auto share = shares[i].toObject();
            const auto team = share.value("team"_L1);
            const auto found = std::ranges::find_if(m_directory.teams, [&team](const auto &each) {
                return team.isString() ? isSameName(each.name, team.toString())
                                       : each.id.value() == team.toInteger();
            });
            if (found == m_directory.teams.end())
                return wrong(u"options.budgets[%1].team"_s.arg(i), team.toVariant().toString());
            share.insert(u"team"_s, found->id.value());
            shares.replace(i, share);
        }
        if (!shares.isEmpty()) {
            options.insert(u"budgets"_s, shares);
            m_object.insert(u"options"_s, options);
        }
        return {};
    }
    // The policy of that name is the one that this stands for; a new one is asked first.
    Result<void> identity()
    {
        const auto name = m_object.value("name"_L1).toString();
        const auto found = std::ranges::find_if(
            m_rules.policies, [&](const auto &policy) { return isSameName(policy.name, name); });
        m_file.isNew = name.isEmpty() || found == m_rules.policies.end();
        if (!m_file.isNew)
            m_file.policy.id = found->id;
        if (!m_object.contains(u"order"_s)) {
            const auto lowest = m_rules.policies.empty() ? 1 : m_rules.policies.front().order;
            m_object.insert(u"order"_s, m_file.isNew ? lowest - 1 : found->order);
        }
        return {};
    }
    [[nodiscard]] Result<void> targets() const
    {
        const auto &targets = m_file.policy.targets;
        if (targets.empty())
            return wrong(u"targets"_s);
        std::set<std::pair<sla::Metric, ticket::Priority>> told;
        for (size_t i = 0; i < targets.size(); ++i) {
            if (!told.emplace(targets[i].metric, targets[i].priority).second)
                return wrong(u"targets[%1]"_s.arg(i), u"said twice"_s);
        }
        return {};
    }

    QJsonObject m_object;
    const desk::Directory &m_directory;
    const desk::RuleList &m_rules;
    PolicyFile m_file;
};

} // namespace

Result<PolicyFile> policyFileFrom(const QByteArray &json, const desk::Directory &directory,
                                  const desk::RuleList &rules)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return wrong(u"policy"_s, problem.errorString());
    return Reader{document.object(), directory, rules}.read();
}

} // namespace baton::exchange
