#include "core/index/evaluation.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

// What a person is called in a filter, and what their team.
QString selfWord(const Term &term)
{
    return term.field == "team"_L1 ? u"mine"_s : u"me"_s;
}

// A filter can write no quote within quotes, so names are compared without theirs.
QString withoutQuotes(QString name)
{
    return name.remove(u'"');
}

struct Ends
{
    quint16 from = 0;
    quint16 to = 0;
};

// "A>B"; a name may hold the sign itself, so every place that it stands at is tried.
std::optional<Ends> endsOf(const QString &text, QChar sign, const MatchContext &context)
{
    const auto positionOf = [&context](const QString &name) -> quint16 {
        const auto &ids = context.set.teams.ids();
        for (size_t i = 1; i < ids.size(); ++i) {
            if (withoutQuotes(context.names.nameOf(ids[i].value())) == name)
                return static_cast<quint16>(i);
        }
        return 0;
    };
    for (auto at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const Ends ends{positionOf(text.left(at)), positionOf(text.mid(at + 1))};
        if (ends.from != 0 && ends.to != 0)
            return ends;
    }
    return std::nullopt;
}

} // namespace

Matches Evaluation::edgeTerm(const Term &term)
{
    const bool pair = term.field == "pair"_L1;
    const auto sign = pair ? u'|' : u'>';
    const auto text = term.values.front();
    if (!text.contains(sign))
        return fail(term, u"not_a_pair"_s, u"\"A%1B\""_s.arg(sign));
    const auto ends = endsOf(text, sign, m_context);
    if (!ends)
        return fail(term, u"unknown_team"_s);
    Matches matches(m_columns.size());
    for (const auto &row : m_columns.handOffs) {
        const bool there = row.from == ends->from && row.to == ends->to;
        const bool back = row.from == ends->to && row.to == ends->from;
        if (row.slot != deadSlot && (pair ? (there || back) && row.bounce != 0 : there))
            matches[row.slot] = 1;
    }
    return matches;
}

// The id that "technician:me", "requester:me" or "team:mine" means.
std::optional<qint64> Evaluation::selfOf(const Term &term) const
{
    if (term.quoted || !term.values.contains(selfWord(term)))
        return std::nullopt;
    if (term.field == "team"_L1)
        return m_context.myTeam.value();
    return term.field == "technician"_L1 || term.field == "requester"_L1 ||
                   term.field == "follower"_L1
               ? std::optional{m_context.me.value()}
               : std::nullopt;
}

template <class IdType> std::vector<quint8>
Evaluation::namesMatching(const Dictionary<IdType> &dictionary, const Term &term) const
{
    const bool department = term.field == "department"_L1;
    const auto mine = selfOf(term);
    const bool isMe = mine.has_value();
    std::vector<quint8> answer(dictionary.size());
    for (quint32 i = 0; i < dictionary.size(); ++i) {
        auto id = dictionary.idAt(i).value();
        if (isMe && id == mine.value_or(0))
            answer[i] = id != 0 ? 1 : 0;
        if (department)
            id = m_context.names.departmentOf.value(id);
        const auto name = withoutQuotes(m_context.names.nameOf(id));
        for (const auto &value : term.values) {
            const bool nobody = value == "none"_L1 || value == "nobody"_L1;
            const bool same = term.quoted ? name.compare(value, Qt::CaseInsensitive) == 0
                                          : name.startsWith(value, Qt::CaseInsensitive);
            if (nobody ? id == 0 : id != 0 && same && !(isMe && value == selfWord(term)))
                answer[i] = 1;
        }
    }
    return answer;
}

std::vector<quint8> Evaluation::peopleMatching(const Term &term) const
{
    return namesMatching(m_context.set.people, term);
}

Matches Evaluation::nameTerm(const Term &term)
{
    const auto by = [this](const std::vector<quint8> &good, const auto &array) {
        return each([&](size_t slot) { return good[array[slot]] != 0; });
    };
    if (term.field == "team"_L1)
        return by(namesMatching(m_context.set.teams, term), m_columns.team);
    if (term.field == "service"_L1)
        return by(namesMatching(m_context.set.services, term), m_columns.service);
    const auto good = peopleMatching(term);
    return by(good, term.field == "technician"_L1 ? m_columns.technician : m_columns.requester);
}

} // namespace baton::index
