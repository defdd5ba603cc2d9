#include "core/index/evaluation.h"
#include "core/index/urgency.h"

using namespace Qt::StringLiterals;

namespace baton::index {

using ticket::Category;

namespace {

std::optional<quint8> codeOf(const QString &field, const QString &word)
{
    const auto code = [](auto value) {
        return value ? std::optional{static_cast<quint8>(*value)} : std::nullopt;
    };
    if (field == "kind"_L1)
        return code(ticket::fromWord<ticket::Kind>(word));
    if (field == "impact"_L1)
        return code(ticket::fromWord<ticket::Impact>(word));
    return code(word == "met"_L1       ? std::optional{Verdict::Met}
                : word == "missed"_L1  ? std::optional{Verdict::Missed}
                : word == "unknown"_L1 ? std::optional{Verdict::Unknown}
                                       : std::nullopt);
}

} // namespace

// A loop for each word, so that none costs a test of another.
bool Evaluation::addState(Matches &matches, const QString &word) const
{
    const auto &c = m_columns;
    const auto now = toSecond(m_context.now);
    const auto isOpen = [&c](size_t slot) {
        return c.category[slot] < static_cast<quint8>(Category::Resolved);
    };
    const auto add = [this, &matches](auto test) {
        addEach(matches, test);
        return true;
    };
    const auto addFlag = [&c, &add](TicketFlag bit) {
        return add([&c, bit](size_t slot) { return (c.flags[slot] & bit) != 0; });
    };
    if (word == "open"_L1)
        return add(isOpen);
    if (const auto category = ticket::fromWord<Category>(word))
        return add(
            [&c, of = static_cast<quint8>(*category)](size_t s) { return c.category[s] == of; });
    if (word == "overdue"_L1)
        return add([&](size_t slot) { return isOpen(slot) && c.due[slot] < now; });
    if (word == "waiting"_L1)
        return add(
            [&](size_t slot) { return isOpen(slot) && isWaiting(standingAt(c, slot, 0), now); });
    if (word == "unassigned"_L1)
        return add([&](size_t slot) { return isOpen(slot) && c.technician[slot] == 0; });
    if (word == "pingpong"_L1)
        return add([&c](size_t slot) { return c.bounceCount[slot] > 0; });
    if (word == "imported"_L1)
        return addFlag(Imported);
    if (word == "merged"_L1)
        return addFlag(Merged);
    if (word == "reopened"_L1)
        return add([&c](size_t s) { return c.reopenings[s] > 0 || c.sourceReopenings[s] > 0; });
    return false;
}

Matches Evaluation::isTerm(const Term &term)
{
    Matches matches(m_columns.size());
    for (const auto &value : term.values) {
        const auto word = value.toLower();
        const auto now = toSecond(m_context.now);
        if (word == "snoozed"_L1) {
            addParts(matches, PartKind::Snooze, [now](quint32 until) { return until > now; });
            continue;
        }
        if (word == "followed"_L1) {
            addParts(matches, PartKind::Follower, [this](quint32 person) {
                return m_context.me && m_context.set.people.idAt(person) == m_context.me;
            });
            continue;
        }
        if (!addState(matches, word))
            return failWord(term, word);
    }
    return matches;
}

Matches Evaluation::wordTerm(const Term &term)
{
    if (term.field == "subject"_L1) {
        const auto needle = folded(term.values.join(u',')).toStdString();
        return each([&](size_t slot) {
            return m_columns.subject(slot).find(needle) != std::string_view::npos;
        });
    }
    std::vector<quint8> wanted;
    for (const auto &value : term.values) {
        const auto word = value.toLower().replace(u'-', u'_');
        const auto code = codeOf(term.field, word);
        if (!code)
            return failWord(term, word);
        wanted.push_back(*code);
    }
    const auto oneOf = [&wanted](quint8 code) {
        return std::ranges::find(wanted, code) != wanted.end();
    };
    if (term.field == "kind"_L1)
        return each([&](size_t slot) { return oneOf(m_columns.kind[slot]); });
    if (term.field == "impact"_L1)
        return each([&](size_t s) { return oneOf(static_cast<quint8>(m_columns.impact(s))); });
    return each([&](size_t slot) { return oneOf(m_columns.verdict[slot]); });
}

} // namespace baton::index
