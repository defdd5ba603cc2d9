#include "core/index/vocabulary.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

// How many letters must be added, taken away or changed (Levenshtein 1966).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            auto &cell = row[static_cast<size_t>(j) + 1];
            const auto changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = cell;
            cell = std::min({changed, cell + 1, row[static_cast<size_t>(j)] + 1});
        }
    }
    return row.back();
}

QStringList words(const char *blankSeparated)
{
    return QString::fromLatin1(blankSeparated).split(u' ');
}

} // namespace

const std::vector<FilterField> &filterVocabulary()
{
    using enum FieldShape;
    static const std::vector<FilterField> fields{
        {u"is"_s, Word,
         words("open new pending resolved closed waiting snoozed followed overdue unassigned "
               "pingpong reopened imported merged")},
        {u"team"_s, Team, words("mine none")},
        {u"technician"_s, Person, words("me none")},
        {u"requester"_s, Person, words("me none")},
        {u"due"_s, Time},
        {u"priority"_s, Number, words("1 2 3 4 5 none")},
        {u"tag"_s, Tag, words("none")},
        {u"service"_s, Service, words("none")},
        {u"department"_s, Department, words("none")},
        {u"subject"_s, Text},
        {u"opened"_s, Time},
        {u"updated"_s, Time},
        {u"resolved"_s, Time},
        {u"wakes"_s, Time},
        {u"has"_s, Word, words("attachment steps tag link parent child follower")},
        {u"follower"_s, Person, words("me none")},
        {u"parent"_s, Number, words("none")},
        {u"impact"_s, Word, words("cannot_work hindered can_work unknown")},
        {u"kind"_s, Word, words("incident service_request problem change")},
        {u"number"_s, Number},
        {u"handoffs"_s, Number},
        {u"bounces"_s, Number},
        {u"revisits"_s, Number},
        {u"reopened"_s, Number},
        {u"promise"_s, Word, words("kept broken open paused")},
        {u"metric"_s, Word, words("first_response next_response restore resolve")},
        {u"week"_s, Time},
        {u"edge"_s, Pair},
        {u"pair"_s, Pair},
        {u"verdict"_s, Word, words("met missed unknown")},
        {u"sort"_s, Order,
         words("due next opened updated priority number subject requester team technician state "
               "handoffs bounces")}};
    return fields;
}

const FilterField *fieldNamed(const QString &name)
{
    const auto &fields = filterVocabulary();
    const auto found = std::ranges::find(fields, name, &FilterField::name);
    return found == fields.end() ? nullptr : &*found;
}

QStringList wordsOfField(const QString &name)
{
    const auto *field = fieldNamed(name);
    return field == nullptr ? QStringList{} : field->words;
}

QString nearestOf(const QString &word, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const auto nearest = std::ranges::min_element(
        words, {}, [&word](const QString &each) { return distance(word, each); });
    return distance(word, *nearest) <= std::min<qsizetype>(2, word.size() - 1) ? *nearest
                                                                               : QString{};
}

} // namespace baton::index
