#include "app/cli/ticketjson.h"
#include "app/cli/tool.h"
#include "core/words/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct SearchOptions
{
    std::string text;
    int limit = 20;
    bool best = false;
    bool isPublic = false;
};

QString wordFor(desk::HitKind kind)
{
    constexpr std::array words{"none", "subject", "message",  "reply",
                               "note", "handoff", "solution", "attachment"};
    return QString::fromLatin1(words.at(static_cast<size_t>(kind)));
}

// "The [gateway] was restarted"
QString bracketed(const index::Snippet &snippet)
{
    auto text = snippet.text;
    for (auto range = snippet.ranges.rbegin(); range != snippet.ranges.rend(); ++range) {
        text.insert(range->from + range->length, u']');
        text.insert(range->from, u'[');
    }
    return text;
}

QJsonObject hitJson(const desk::SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &range : hit.snippet.ranges)
        marks.append(QJsonArray{range.from, range.length});
    auto object = rowJson(hit.row);
    object.insert(u"found_in"_s, wordFor(hit.kind));
    object.insert(u"snippet"_s, hit.snippet.text);
    object.insert(u"marks"_s, marks);
    return object;
}

QJsonValue suggestionJson(const std::optional<desk::Suggestion> &suggestion)
{
    if (!suggestion)
        return {};
    return QJsonObject{{u"wrong"_s, suggestion->wrong},
                       {u"right"_s, suggestion->right},
                       {u"text"_s, suggestion->text},
                       {u"tickets"_s, suggestion->tickets}};
}

void print(const Tool &tool, const desk::SearchAnswer &answer,
           const std::vector<desk::SearchHit> &hits)
{
    for (const auto &hit : hits) {
        tool.print(u"%1  %2"_s.arg(words::ticketNumber(hit.row.number), 8).arg(hit.row.subject));
        if (!hit.snippet.text.isEmpty())
            tool.print(u"          %1: %2"_s.arg(wordFor(hit.kind), bracketed(hit.snippet)));
    }
    tool.print(answer.thereAreMore ? u"more than %1 tickets"_s.arg(answer.total)
                                   : u"%1 tickets"_s.arg(answer.total));
    if (const auto &offer = answer.suggestion)
        tool.print(u"Nothing for %1. Did you mean: %2 (%3 tickets)"_s.arg(offer->wrong, offer->text)
                       .arg(offer->tickets));
}

void search(Tool &tool, const SearchOptions &options)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    if (const auto filled = desk->finishSearch(); !filled)
        return tool.fail(filled.error());
    desk::SearchQuestion question;
    question.text = QString::fromStdString(options.text);
    question.limit = options.limit;
    question.order = options.best ? desk::SearchOrder::Best : desk::SearchOrder::Newest;
    question.audience = options.isPublic ? desk::Audience::Requester : desk::Audience::Desk;
    const auto answer = tool.wait(desk->search(question));
    const auto hits = answer
                          ? tool.wait(desk->hits(answer->tickets, question.text, question.audience))
                          : std::nullopt;
    if (!hits)
        return;
    if (!tool.json)
        return print(tool, *answer, *hits);
    QJsonArray tickets;
    for (const auto &hit : *hits)
        tickets.append(hitJson(hit));
    tool.printJson({{u"total"_s, answer->total},
                    {u"more"_s, answer->thereAreMore},
                    {u"suggestion"_s, suggestionJson(answer->suggestion)},
                    {u"tickets"_s, tickets}});
}

} // namespace

void addSearchCommand(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<SearchOptions>();
    auto *command = app.add_subcommand("search", "find tickets by words in their texts");
    command->add_option("text", options->text)->required();
    command->add_option("--limit", options->limit, "how many at most")
        ->check(CLI::Range(1, 10'000));
    command->add_flag("--best", options->best, "the best match first, not the newest");
    command->add_flag("--public", options->isPublic, "only by what requesters may read");
    command->callback([&tool, options] { search(tool, *options); });
}

} // namespace baton::cli
