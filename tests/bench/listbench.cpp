#include "tests/bench/places.h"
#include "tests/bench/rawfile.h"
#include "tests/bench/stopwatch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

using desk::SortKey;
using desk::SortOrder;

// The fields of the questions below, each with the index that suits it best.
void makeRawList(RawFile &raw, const QString &truth)
{
    raw.run(u"ATTACH '%1' AS truth"_s.arg(truth));
    raw.run(u"CREATE TABLE t(id INTEGER PRIMARY KEY, open INTEGER, due INTEGER, subject TEXT, "
            "team INTEGER, updated INTEGER)"_s);
    raw.run(u"INSERT INTO t SELECT id, category NOT IN ('resolved', 'closed'), (SELECT min(due_at) "
            "FROM truth.clock WHERE ticket = ticket.id), lower(subject), team, updated_at FROM "
            "truth.ticket"_s);
    raw.run(u"CREATE INDEX t_open ON t(open, due, id)"_s);
    raw.run(u"CREATE INDEX t_due ON t(due, id)"_s);
    raw.run(u"CREATE INDEX t_subject ON t(subject, id)"_s);
    raw.run(u"CREATE INDEX t_team ON t(team, open, updated, id)"_s);
}

struct Question
{
    const char *what;
    QString filter;
    SortKey key;
    QByteArray raw;
};

double firstPage(desk::Desk &desk, const Question &question)
{
    return medianOf(7, [&] {
        const auto answer = desk.list({question.filter, question.key}).result().value();
        const auto count = std::min<size_t>(answer.ids->size(), 50);
        static_cast<void>(
            desk.rows({answer.ids->begin(), answer.ids->begin() + static_cast<qptrdiff>(count)})
                .result());
    });
}

} // namespace

// What the rows of the first page need: the ticket, its clocks, its hand-offs.
double rawPage(RawFile &raw, const QByteArray &question)
{
    const auto page = question + " LIMIT 50";
    double seconds = 0;
    for (const auto &part : std::initializer_list<QByteArray>{
             "SELECT x.number, x.* FROM (" + page + ") q JOIN truth.ticket x ON x.id = q.id",
             "SELECT x.metric, x.* FROM (" + page + ") q JOIN truth.clock x ON x.ticket = q.id",
             "SELECT x.n, x.* FROM (" + page + ") q JOIN truth.hand_off x ON x.ticket = q.id"})
        seconds += raw.timeOf(part.constData());
    return seconds;
}

// Both answer with every id in order (for the count and the scroll bar) and the rows of a page; the
// C API is also asked for no more than the first 50 ids of the index.
void benchLists(desk::Desk &desk, const Places &places)
{
    const auto path = places.file("rawlist.db");
    QFile::remove(path); // of an earlier run
    RawFile raw{path};
    makeRawList(raw, places.options().path);
    const std::vector<Question> questions{
        {"first page: open by due", u"is:open"_s, SortKey::Due,
         "SELECT id FROM t WHERE open = 1 ORDER BY due, id"},
        {"first page: all by due", {}, SortKey::Due, "SELECT id FROM t ORDER BY due, id"},
        {"first page: all by subject",
         {},
         SortKey::Subject,
         "SELECT id FROM t ORDER BY subject, id"},
        {"first page: a team's, by last change", u"team:network is:closed"_s, SortKey::Updated,
         "SELECT id FROM t WHERE team = (SELECT id FROM team WHERE name LIKE 'network%') AND open "
         "= 0 ORDER BY updated, id"}};
    for (const auto &question : questions) {
        const auto ours = firstPage(desk, question);
        const auto all = raw.timeOf(question.raw.constData()) + rawPage(raw, question.raw);
        const auto page = raw.timeOf((question.raw + " LIMIT 50").constData());
        say(QString::fromLatin1(question.what), ms(ours),
            u"every id and a page of rows by the C API %1, ratio %2, goal 1.5; its first 50 ids alone %3; goal 5 ms"_s
                .arg(ms(all))
                .arg(ours / all, 0, 'f', 2)
                .arg(ms(page)));
    }
    say(u"subject holds a word"_s, ms(firstPage(desk, {"", u"subject:vpn"_s, SortKey::Due, {}})),
        {});
}

} // namespace baton::bench
