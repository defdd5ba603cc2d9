#include "core/index/completion.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr int mostNames = 8;

/// The word that ends at the cursor, as far as it is typed.
struct Typed
{
    qsizetype offset = 0;
    QString text;
    bool quoted = false; // the cursor stands between quotes
};

Typed wordBefore(const QString &text, qsizetype cursor)
{
    Typed typed;
    bool quoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const auto c = text[at];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c.isSpace() || c == u'(' || c == u')'))
            typed.offset = at + 1;
    }
    typed.quoted = quoted;
    typed.text = text.mid(typed.offset, cursor - typed.offset);
    return typed;
}

/// "-due>=2h" taken apart.
struct Condition
{
    QString dash;
    QString field;
    QString sign; // empty: the field is still being typed
    QString value;
};

Condition conditionFrom(const QString &text)
{
    Condition condition;
    auto rest = text;
    if (rest.startsWith(u'-')) {
        condition.dash = u"-"_s;
        rest.remove(0, 1);
    }
    const auto isSign = [](QChar c) { return c == u':' || c == u'<' || c == u'>' || c == u'='; };
    const auto from = std::ranges::find_if(rest, isSign);
    const auto to = std::ranges::find_if_not(from, rest.end(), isSign);
    condition.field = QString{rest.begin(), from - rest.begin()};
    condition.sign = rest.mid(condition.field.size(), to - from);
    condition.value = rest.mid(to - rest.begin());
    return condition;
}

bool beginsWith(const QString &word, const QString &typed)
{
    return word.startsWith(typed, Qt::CaseInsensitive);
}

// A name with blanks or signs is one word only in quotes.
QString quoted(const QString &name)
{
    const bool plain = std::ranges::all_of(
        name, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_'; });
    return plain ? name : u'"' + QString{name}.remove(u'"') + u'"';
}

const QStringList &namesFor(FieldShape shape, const NameOffers &names)
{
    static const QStringList none;
    switch (shape) {
    case FieldShape::Team:
        return names.teams;
    case FieldShape::Person:
        return names.people;
    case FieldShape::Service:
        return names.services;
    case FieldShape::Department:
        return names.departments;
    case FieldShape::Tag:
        return names.tags;
    default:
        return none;
    }
}

// Those whose name begins with the letters, then those a later word of which does.
QStringList matchingNames(const QStringList &names, const QString &letters)
{
    QStringList first;
    QStringList rest;
    for (const auto &name : names) {
        if (beginsWith(name, letters))
            first << quoted(name);
        else if (name.contains(u' ' + letters, Qt::CaseInsensitive))
            rest << quoted(name);
    }
    first += rest;
    return first.mid(0, mostNames);
}

QStringList timesFor(const QString &sign)
{
    static const QStringList days{u"today"_s,      u"tomorrow"_s,  u"yesterday"_s, u"this-week"_s,
                                  u"next-week"_s,  u"last-week"_s, u"monday"_s,    u"tuesday"_s,
                                  u"wednesday"_s,  u"thursday"_s,  u"friday"_s,    u"this-month"_s,
                                  u"last-month"_s, u"none"_s};
    static const QStringList moments{u"now"_s, u"30m"_s, u"2h"_s,  u"1d"_s,    u"1w"_s,
                                     u"-2h"_s, u"-1d"_s, u"-7d"_s, u"today"_s, u"friday"_s};
    return sign == ":"_L1 ? days : moments;
}

QStringList ordersFor(const QString &typed)
{
    const auto words = wordsOfField(u"sort"_s);
    if (!typed.startsWith(u'-'))
        return words;
    QStringList descending;
    for (const auto &word : words)
        descending << u'-' + word;
    return descending;
}

class Completing
{
public:
    Completing(const Typed &typed, const NameOffers &names) : m_typed{typed}, m_names{names} {}

    std::vector<Offer> offers()
    {
        const auto condition = conditionFrom(m_typed.text);
        const auto *field = fieldNamed(condition.field.toLower());
        if (!condition.sign.isEmpty())
            field == nullptr ? void() : offerValues(*field, condition);
        else if (m_typed.quoted)
            return {};
        else if (m_typed.text.isEmpty())
            offerBeginnings();
        else
            offerFields(condition, field);
        return std::move(m_offers);
    }

private:
    void add(Offer::Kind kind, const QString &words, const QString &field = {})
    {
        const Offer offer{kind, words, field};
        const bool typedOut = words.compare(m_typed.text, Qt::CaseInsensitive) == 0;
        if (!typedOut && std::ssize(m_offers) < mostOffers &&
            std::ranges::find(m_offers, words, &Offer::words) == m_offers.end())
            m_offers.push_back(offer);
    }
    void offerValues(const FilterField &field, const Condition &condition);
    void offerFields(const Condition &condition, const FilterField *exact);
    void offerComparisons(const FilterField &field, const QString &dash);
    void offerNames(const Condition &condition);
    void offerBeginnings();

    Typed m_typed;
    const NameOffers &m_names;
    std::vector<Offer> m_offers;
};

// Of several values the last one is being typed.
void Completing::offerValues(const FilterField &field, const Condition &condition)
{
    const auto comma = m_typed.quoted ? -1 : condition.value.lastIndexOf(u',');
    const auto before =
        condition.dash + condition.field + condition.sign + condition.value.left(comma + 1);
    const auto typed = condition.value.mid(comma + 1).remove(u'"');
    const auto offer = [&](const QString &value) {
        if (comma < 0 || !value.startsWith(u'"')) // quotes hold one value
            add(Offer::Kind::Value, before + value, field.name);
    };
    const auto words = field.shape == FieldShape::Time    ? timesFor(condition.sign)
                       : field.shape == FieldShape::Order ? ordersFor(typed)
                                                          : field.words;
    const auto names = matchingNames(namesFor(field.shape, m_names), typed);
    for (const auto &name : names)
        offer(name);
    for (const auto &word : words) {
        if (!m_typed.quoted && beginsWith(word, typed))
            offer(word);
    }
    if (field.shape == FieldShape::Number && typed.isEmpty() && field.words.isEmpty()) {
        for (const auto &number : {u"1"_s, u"2"_s, u"5"_s, u"10"_s})
            offer(number);
    }
}

void Completing::offerComparisons(const FilterField &field, const QString &dash)
{
    const bool measures = field.shape == FieldShape::Time || field.shape == FieldShape::Number;
    for (const auto &sign :
         measures ? QStringList{u":"_s, u"<"_s, u">"_s, u">="_s, u"<="_s} : QStringList{u":"_s})
        add(Offer::Kind::Comparison, dash + field.name + sign, field.name);
}

void Completing::offerFields(const Condition &condition, const FilterField *exact)
{
    const auto &letters = condition.field;
    if (exact != nullptr)
        offerComparisons(*exact, condition.dash);
    for (const auto &field : filterVocabulary()) {
        if (beginsWith(field.name, letters) && &field != exact &&
            (condition.dash.isEmpty() || field.shape != FieldShape::Order))
            add(Offer::Kind::Field, condition.dash + field.name + u':', field.name);
    }
    for (const auto &name : {u"is"_s, u"has"_s}) {
        for (const auto &word : wordsOfField(name)) {
            if (!letters.isEmpty() && beginsWith(word, letters))
                add(Offer::Kind::Value, condition.dash + name + u':' + word, name);
        }
    }
    if (condition.dash.isEmpty() && beginsWith(u"or"_s, letters))
        add(Offer::Kind::Joiner, u"or "_s);
    if (condition.dash.isEmpty() && beginsWith(u"not"_s, letters))
        add(Offer::Kind::Joiner, u"not "_s);
    if (letters.size() >= 2)
        offerNames(condition);
}

// "netw" may mean the team: names are offered without their field, too.
void Completing::offerNames(const Condition &condition)
{
    const auto offer = [&](const QString &field, const QStringList &names) {
        for (const auto &name : matchingNames(names, condition.field).mid(0, 3))
            add(Offer::Kind::Value, condition.dash + field + u':' + name, field);
    };
    offer(u"team"_s, m_names.teams);
    offer(u"tag"_s, m_names.tags);
    offer(u"requester"_s, m_names.people);
    offer(u"service"_s, m_names.services);
}

void Completing::offerBeginnings()
{
    for (const auto &words : {u"is:open"_s, u"team:mine"_s, u"technician:me"_s, u"due<2h"_s})
        add(Offer::Kind::Value, words, words.section(u':', 0, 0).section(u'<', 0, 0));
    for (const auto &field :
         {u"is"_s, u"tag"_s, u"requester"_s, u"priority"_s, u"has"_s, u"sort"_s})
        add(Offer::Kind::Field, field + u':', field);
    if (m_typed.offset > 0)
        add(Offer::Kind::Joiner, u"or "_s);
    add(Offer::Kind::Joiner, u"not "_s);
}

} // namespace

Completions completionsAt(const QString &text, qsizetype cursor, const NameOffers &names)
{
    const auto typed = wordBefore(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    return {typed.offset, typed.text.size(), Completing{typed, names}.offers()};
}

} // namespace baton::index
