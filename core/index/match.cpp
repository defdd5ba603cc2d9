#include "core/index/match.h"

#include "core/index/timevalue.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

using ticket::Category;

struct NumberRange
{
    qint64 from;
    qint64 to;
    [[nodiscard]] bool holds(qint64 value) const { return value >= from && value <= to; }
};

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

NumberRange rangeFor(Comparison comparison, qint64 from, qint64 to)
{
    switch (comparison) {
    case Comparison::Equal:
        return {from, to};
    case Comparison::Less:
        return {lowest, from - 1};
    case Comparison::LessEqual:
        return {lowest, to};
    case Comparison::Greater:
        return {to + 1, highest};
    case Comparison::GreaterEqual:
        return {from, highest};
    }
    return {from, to};
}

// "3", "p3", "#3".
std::optional<qint64> digitsFrom(QString text)
{
    if (text.startsWith(u'p', Qt::CaseInsensitive) || text.startsWith(u'#'))
        text.remove(0, 1);
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

// "3", "p1..p2", "3..", "..3"; the word none for zero.
std::optional<NumberRange> numberFrom(const QString &text, Comparison comparison)
{
    if (text == "none"_L1)
        return NumberRange{0, 0};
    const auto dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const auto one = digitsFrom(text);
        return one ? std::optional{rangeFor(comparison, *one, *one)} : std::nullopt;
    }
    const auto first = text.left(dots);
    const auto last = text.mid(dots + 2);
    const auto from = first.isEmpty() ? std::optional{lowest} : digitsFrom(first);
    const auto to = last.isEmpty() ? std::optional{highest} : digitsFrom(last);
    if (!from || !to || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    return first.isEmpty() || last.isEmpty() ? NumberRange{*from, *to}
                                             : rangeFor(comparison, *from, *to);
}

// Whole rows are answered by one pass over one array.
class Evaluation
{
public:
    explicit Evaluation(const MatchContext &context)
        : m_context{context}, m_columns{context.set.columns()}
    {
    }

    std::expected<Matches, FilterProblem> run(const FilterNode &node)
    {
        auto matches = evaluate(node);
        if (m_problem)
            return std::unexpected(*m_problem);
        for (size_t slot = 0; slot < m_columns.size(); ++slot) {
            if ((m_columns.flags[slot] & Removed) != 0)
                matches[slot] = 0;
        }
        return matches;
    }

private:
    Matches evaluate(const FilterNode &node);
    Matches term(const Term &term);
    Matches words(const Term &term);
    Matches timeTerm(const Term &term);
    Matches promiseTerm(const Term &term);
    Matches edgeTerm(const Term &term);
    Matches isTerm(const Term &term);
    Matches nameTerm(const Term &term);
    Matches numberTerm(const Term &term);
    Matches wordTerm(const Term &term);
    Matches fail(const Term &term, const QString &reason, const QString &suggestion = {});
    [[nodiscard]] std::vector<size_t> metrics() const;
    [[nodiscard]] std::optional<qint64> selfOf(const Term &term) const;

    template <class Test> Matches each(Test test) const
    {
        Matches matches(m_columns.size());
        for (size_t slot = 0; slot < matches.size(); ++slot)
            matches[slot] = test(slot) ? 1 : 0;
        return matches;
    }
    template <class IdType>
    std::vector<quint8> namesMatching(const Dictionary<IdType> &dictionary, const Term &term) const;

    const MatchContext &m_context;
    const Columns &m_columns;
    std::optional<size_t> m_metric; // of a sibling metric: term
    std::optional<FilterProblem> m_problem;
};

Matches Evaluation::fail(const Term &term, const QString &reason, const QString &suggestion)
{
    if (!m_problem)
        m_problem = FilterProblem{
            term.offset,
            term.length,
            {ErrorCode::FilterError, {reason, term.values.join(u','), suggestion}, {}}};
    return Matches(m_columns.size());
}

std::optional<size_t> metricIndex(const QString &word)
{
    const auto metric = sla::metricFromWord(QString{word}.replace(u'-', u'_'));
    const auto found = metric ? std::ranges::find(listedMetrics, *metric) : listedMetrics.end();
    if (found == listedMetrics.end())
        return std::nullopt;
    return static_cast<size_t>(found - listedMetrics.begin());
}

Matches Evaluation::evaluate(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return term(node.term);
    case FilterNode::Kind::Not: {
        auto matches = evaluate(node.children.front());
        for (auto &flag : matches)
            flag ^= 1;
        return matches;
    }
    case FilterNode::Kind::Or: {
        Matches matches(m_columns.size());
        for (const auto &child : node.children) {
            const auto more = evaluate(child);
            for (size_t slot = 0; slot < matches.size(); ++slot)
                matches[slot] |= more[slot];
        }
        return matches;
    }
    case FilterNode::Kind::And:
        break;
    }
    const auto outer = m_metric; // holds within these parentheses
    for (const auto &child : node.children) {
        if (child.kind == FilterNode::Kind::Term && child.term.field == "metric"_L1)
            m_metric = metricIndex(child.term.values.front());
    }
    Matches matches(m_columns.size(), 1);
    for (const auto &child : node.children) {
        const auto more = evaluate(child);
        for (size_t slot = 0; slot < matches.size(); ++slot)
            matches[slot] &= more[slot];
    }
    m_metric = outer;
    return matches;
}

Matches Evaluation::term(const Term &term)
{
    const auto &field = term.field;
    if (field.isEmpty())
        return words(term);
    const auto oneOf = [&field](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::find(names, field) != names.end();
    };
    if (oneOf({"opened"_L1, "updated"_L1, "due"_L1, "resolved"_L1}))
        return timeTerm(term);
    if (oneOf({"promise"_L1, "week"_L1, "metric"_L1}))
        return promiseTerm(term);
    if (oneOf({"edge"_L1, "pair"_L1}))
        return edgeTerm(term);
    if (oneOf({"team"_L1, "technician"_L1, "requester"_L1, "service"_L1, "department"_L1}))
        return nameTerm(term);
    if (oneOf({"number"_L1, "priority"_L1, "handoffs"_L1, "bounces"_L1, "revisits"_L1,
               "reopened"_L1}))
        return numberTerm(term);
    if (field == "is"_L1)
        return isTerm(term);
    if (field == "sort"_L1)
        return Matches(m_columns.size(), 1); // an order, no condition
    return wordTerm(term);
}

// A word is looked for in every text; where it stands in no text that has been read yet, subjects
// still answer.
Matches Evaluation::words(const Term &term)
{
    const auto text = term.values.front();
    const auto needle = folded(text).toStdString();
    auto matches = each([&](size_t slot) {
        return m_columns.subject(slot).find(needle) != std::string_view::npos;
    });
    if (m_context.search) {
        for (const auto id : m_context.search(text, term.quoted)) {
            if (const auto slot = m_context.set.slotOf(id))
                matches[*slot] = 1;
        }
    }
    return matches;
}

Matches Evaluation::timeTerm(const Term &term)
{
    const auto &array = term.field == "opened"_L1    ? m_columns.reported
                        : term.field == "updated"_L1 ? m_columns.updated
                        : term.field == "due"_L1     ? m_columns.due
                                                     : m_columns.resolved;
    std::vector<NumberRange> ranges;
    for (const auto &value : term.values) {
        if (value.compare("none"_L1, Qt::CaseInsensitive) == 0) {
            ranges.push_back({noSecond, noSecond});
            continue;
        }
        const auto time = timeFrom(value.toLower(), m_context.now, m_context.zone);
        if (!time)
            return fail(term, u"not_a_time"_s, u"today, friday, 2026-11-16"_s);
        // [from, to) in seconds; a point in time has from == to.
        const auto last = qint64{toSecond(time->to)} - (time->to > time->from ? 1 : 0);
        auto range = rangeFor(term.comparison, qint64{toSecond(time->from)}, last);
        range.to = std::min(range.to, qint64{noSecond} - 1);
        ranges.push_back(range);
    }
    return each([&array, &ranges](size_t slot) {
        return std::ranges::any_of(
            ranges, [at = array[slot]](const auto &range) { return range.holds(at); });
    });
}

std::vector<size_t> Evaluation::metrics() const
{
    if (m_metric)
        return {*m_metric};
    return {0, 1, 2, 3};
}

bool isKept(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Met);
}

bool isStill(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Running);
}

bool isPaused(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Paused);
}

Matches Evaluation::promiseTerm(const Term &term)
{
    const auto &word = term.values.front();
    const auto now = toSecond(m_context.now);
    const auto any = [this](auto test) {
        return each([this, test](size_t slot) {
            return std::ranges::any_of(metrics(), [&](size_t metric) {
                const auto &promise = m_columns.promises[metric];
                return test(promise.outcome[slot], promise.due[slot]);
            });
        });
    };
    const auto isBroken = [now](quint8 outcome, Second due) {
        return outcome == static_cast<quint8>(sla::Outcome::Breached) ||
               ((isStill(outcome) || isPaused(outcome)) && due < now);
    };
    if (term.field == "metric"_L1) {
        if (!metricIndex(word))
            return fail(term, u"unknown_word"_s, u"resolve"_s);
        return any([](quint8 outcome, Second) { return outcome != noOutcome; });
    }
    if (term.field == "week"_L1) {
        const auto time = timeFrom(word, m_context.now, m_context.zone);
        if (!time)
            return fail(term, u"not_a_time"_s, u"2026-11-16"_s);
        const auto monday = startOfWeek(time->from, m_context.zone);
        const auto from = toSecond(monday);
        const auto to = toSecond(daysLater(monday, 7, m_context.zone));
        return any([from, to](quint8, Second due) { return due >= from && due < to; });
    }
    if (word == "kept"_L1)
        return any([](quint8 outcome, Second) { return isKept(outcome); });
    if (word == "broken"_L1)
        return any(isBroken);
    if (word == "open"_L1)
        return any([now](quint8 outcome, Second due) { return isStill(outcome) && due >= now; });
    if (word == "paused"_L1)
        return any([now](quint8 outcome, Second due) { return isPaused(outcome) && due >= now; });
    return fail(term, u"unknown_word"_s, u"kept, broken, open, paused"_s);
}

Matches Evaluation::edgeTerm(const Term &term)
{
    const bool pair = term.field == "pair"_L1;
    const auto sign = pair ? u'|' : u'>';
    const auto text = term.values.front();
    const auto at = text.indexOf(sign);
    if (at < 0)
        return fail(term, u"not_a_pair"_s, u"\"A%1B\""_s.arg(sign));
    const auto positionOf = [this](const QString &name) -> std::optional<quint16> {
        const auto &ids = m_context.set.teams.ids();
        for (size_t i = 1; i < ids.size(); ++i) {
            if (m_context.names.nameOf(ids[i].value()) == name)
                return static_cast<quint16>(i);
        }
        return std::nullopt;
    };
    const auto from = positionOf(text.left(at));
    const auto to = positionOf(text.mid(at + 1));
    if (!from || !to)
        return fail(term, u"unknown_team"_s);
    Matches matches(m_columns.size());
    for (const auto &row : m_columns.handOffs) {
        const bool there = row.from == *from && row.to == *to;
        const bool back = row.from == *to && row.to == *from;
        if (row.slot != deadSlot && (pair ? (there || back) && row.bounce != 0 : there))
            matches[row.slot] = 1;
    }
    return matches;
}

Matches Evaluation::isTerm(const Term &term)
{
    Matches matches(m_columns.size());
    for (const auto &value : term.values) {
        const auto word = value.toLower();
        const auto add = [&](auto test) {
            for (size_t slot = 0; slot < matches.size(); ++slot) {
                if (test(slot))
                    matches[slot] = 1;
            }
        };
        const auto isOpen = [this](size_t slot) {
            return m_columns.category[slot] < static_cast<quint8>(Category::Resolved);
        };
        if (word == "open"_L1)
            add(isOpen);
        else if (const auto category = ticket::fromWord<Category>(word))
            add([&](size_t slot) {
                return m_columns.category[slot] == static_cast<quint8>(*category);
            });
        else if (word == "overdue"_L1)
            add([this, isOpen, now = toSecond(m_context.now)](size_t slot) {
                return isOpen(slot) && m_columns.due[slot] < now;
            });
        else if (word == "unassigned"_L1)
            add([this, isOpen](size_t slot) {
                return isOpen(slot) && m_columns.technician[slot] == 0;
            });
        else if (word == "pingpong"_L1)
            add([this](size_t slot) { return m_columns.bounceCount[slot] > 0; });
        else if (word == "imported"_L1)
            add([this](size_t slot) { return (m_columns.flags[slot] & Imported) != 0; });
        else if (word == "merged"_L1)
            add([this](size_t slot) { return (m_columns.flags[slot] & Merged) != 0; });
        else if (word == "reopened"_L1)
            add([this](size_t slot) {
                return m_columns.reopenings[slot] > 0 || m_columns.sourceReopenings[slot] > 0;
            });
        else
            return fail(term, u"unknown_word"_s,
                        u"open, new, pending, resolved, closed, overdue, unassigned, pingpong"_s);
    }
    return matches;
}

// What a person is called in a filter, and what their team.
QString selfWord(const Term &term)
{
    return term.field == "team"_L1 ? u"mine"_s : u"me"_s;
}

// The id that "technician:me", "requester:me" or "team:mine" means.
std::optional<qint64> Evaluation::selfOf(const Term &term) const
{
    if (term.quoted || !term.values.contains(selfWord(term)))
        return std::nullopt;
    if (term.field == "team"_L1)
        return m_context.myTeam.value();
    return term.field == "technician"_L1 || term.field == "requester"_L1
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
        const auto name = m_context.names.nameOf(id);
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

Matches Evaluation::nameTerm(const Term &term)
{
    const auto by = [this](const std::vector<quint8> &good, const auto &array) {
        return each([&](size_t slot) { return good[array[slot]] != 0; });
    };
    if (term.field == "team"_L1)
        return by(namesMatching(m_context.set.teams, term), m_columns.team);
    if (term.field == "service"_L1)
        return by(namesMatching(m_context.set.services, term), m_columns.service);
    const auto good = namesMatching(m_context.set.people, term);
    return by(good, term.field == "technician"_L1 ? m_columns.technician : m_columns.requester);
}

Matches Evaluation::numberTerm(const Term &term)
{
    std::vector<NumberRange> ranges;
    for (const auto &value : term.values) {
        const auto range = numberFrom(value, term.comparison);
        if (!range)
            return fail(term, u"not_a_number"_s);
        ranges.push_back(*range);
    }
    const auto by = [this, &ranges](const auto &array) {
        return each([&](size_t slot) {
            return std::ranges::any_of(
                ranges, [value = static_cast<qint64>(array[slot])](const auto &range) {
                    return range.holds(value);
                });
        });
    };
    if (term.field == "number"_L1)
        return by(m_columns.number);
    if (term.field == "priority"_L1)
        return by(m_columns.priority);
    if (term.field == "handoffs"_L1)
        return by(m_columns.handOffCount);
    if (term.field == "bounces"_L1)
        return by(m_columns.bounceCount);
    if (term.field == "revisits"_L1)
        return by(m_columns.revisitCount);
    return by(m_columns.reopenings);
}

Matches Evaluation::wordTerm(const Term &term)
{
    if (term.field == "subject"_L1) {
        const auto needle = folded(term.values.join(u',')).toStdString();
        return each([&](size_t slot) {
            return m_columns.subject(slot).find(needle) != std::string_view::npos;
        });
    }
    if (term.field == "kind"_L1) {
        const auto kind = ticket::fromWord<ticket::Kind>(term.values.front());
        if (!kind)
            return fail(term, u"unknown_word"_s, u"incident, service_request, problem, change"_s);
        return each([this, kind](size_t slot) {
            return m_columns.kind[slot] == static_cast<quint8>(*kind);
        });
    }
    const auto word = term.values.front();
    const auto verdict = word == "met"_L1       ? std::optional{Verdict::Met}
                         : word == "missed"_L1  ? std::optional{Verdict::Missed}
                         : word == "unknown"_L1 ? std::optional{Verdict::Unknown}
                                                : std::nullopt;
    if (!verdict)
        return fail(term, u"unknown_word"_s, u"met, missed, unknown"_s);
    return each([this, verdict](size_t slot) {
        return m_columns.verdict[slot] == static_cast<quint8>(*verdict);
    });
}

} // namespace

void NameBook::add(const std::vector<org::Team> &teams, const std::vector<org::Person> &people,
                   const std::vector<org::Service> &services,
                   const std::vector<org::Department> &departments)
{
    const auto addAll = [this](const auto &things) {
        for (const auto &thing : things)
            names.insert(thing.id.value(), thing.name);
    };
    addAll(teams);
    addAll(people);
    addAll(services);
    addAll(departments);
    for (const auto &person : people)
        departmentOf.insert(person.id.value(), person.department.value());
}

std::expected<Matches, FilterProblem> match(const FilterNode &filter, const MatchContext &context)
{
    return Evaluation{context}.run(filter);
}

} // namespace baton::index
