#include "core/index/searchindex.h"

using namespace Qt::StringLiterals;

namespace baton::index {

QByteArray joinedTexts(const std::vector<QByteArray> &texts)
{
    // A letter of the private use area is a word to the tokenizer, and one that nobody types.
    static const QByteArray wall{"\n\xEE\x80\x80\n"};
    QByteArray body;
    for (const auto &text : texts)
        body += body.isEmpty() ? text : wall + text;
    return body;
}

QByteArray questionFrom(const std::vector<Needle> &needles)
{
    QStringList terms;
    for (const auto &needle : needles) {
        if (!needle.words.isEmpty())
            terms.append(u'"' + needle.words.join(u' ') + u'"' +
                         (needle.phrase ? QString{} : u"*"_s));
    }
    return terms.join(u' ').toUtf8();
}

void SearchIndex::prepare()
{
    m_connection.execute("DROP TABLE IF EXISTS words"); // of an older index: one document a text
    m_connection.execute("DROP TABLE IF EXISTS document");
    m_connection.execute("DROP TABLE IF EXISTS filled");
    m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(body, content='', "
                         "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')");
    m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING "
                         "fts5vocab(texts, row)");
    m_connection.execute("CREATE TABLE IF NOT EXISTS indexed(ticket INTEGER PRIMARY KEY, seq "
                         "INTEGER NOT NULL) STRICT");
    m_connection.execute("CREATE TABLE IF NOT EXISTS filled_texts(id INTEGER PRIMARY KEY CHECK "
                         "(id = 1), through INTEGER NOT NULL) STRICT");
}

void SearchIndex::clear()
{
    m_connection.execute("DROP TABLE IF EXISTS vocabulary");
    m_connection.execute("DROP TABLE IF EXISTS texts");
    m_connection.execute("DELETE FROM indexed");
    m_connection.execute("DELETE FROM filled_texts");
    prepare();
}

void SearchIndex::write(TicketId ticket, qint64 seq, const QByteArray &body)
{
    const auto put = m_connection.use("INSERT INTO texts(rowid, body) VALUES (?,?)");
    put->bind(ticket, body);
    put->run();
    const auto note = m_connection.use("INSERT INTO indexed(ticket, seq) VALUES (?,?) "
                                       "ON CONFLICT(ticket) DO UPDATE SET seq = excluded.seq");
    note->bind(ticket, seq);
    note->run();
}

void SearchIndex::add(TicketId ticket, qint64 seq, const QByteArray &body)
{
    write(ticket, seq, body);
}

void SearchIndex::replace(TicketId ticket, qint64 seq, const QByteArray &before,
                          const QByteArray &body)
{
    {
        const auto remove =
            m_connection.use("INSERT INTO texts(texts, rowid, body) VALUES ('delete',?,?)");
        remove->bind(ticket, before);
        remove->run();
    }
    write(ticket, seq, body);
}

qint64 SearchIndex::seqOf(TicketId ticket)
{
    const auto ask = m_connection.use("SELECT seq FROM indexed WHERE ticket = ?");
    ask->bind(ticket);
    return ask->step() ? ask->number(0) : 0;
}

std::vector<qint64> SearchIndex::find(const std::vector<Needle> &needles, qint64 limit, Reach reach)
{
    std::vector<qint64> tickets;
    const auto question = questionFrom(needles);
    if (question.isEmpty())
        return tickets;
    const auto ask = m_connection.use("SELECT rowid FROM texts WHERE texts MATCH ? AND rowid "
                                      "BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?");
    ask->bind(question, reach.from, reach.to, limit);
    while (ask->step())
        tickets.push_back(ask->number(0));
    std::ranges::reverse(tickets);
    return tickets;
}

std::vector<qint64> SearchIndex::best(const std::vector<Needle> &needles, qint64 limit)
{
    std::vector<qint64> tickets;
    const auto question = questionFrom(needles);
    if (question.isEmpty())
        return tickets;
    const auto ask =
        m_connection.use("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?");
    ask->bind(question, limit);
    while (ask->step())
        tickets.push_back(ask->number(0));
    return tickets;
}

TicketId SearchIndex::filledThrough()
{
    const auto ask = m_connection.use("SELECT through FROM filled_texts WHERE id = 1");
    return ask->step() ? ask->id<TicketId>(0) : TicketId{};
}

void SearchIndex::setFilledThrough(TicketId ticket)
{
    const auto set = m_connection.use("INSERT INTO filled_texts(id, through) VALUES (1, ?) "
                                      "ON CONFLICT(id) DO UPDATE SET through = excluded.through");
    set->bind(ticket);
    set->run();
}

std::vector<SearchIndex::Word> SearchIndex::wordsAfter(const QString &after,
                                                       std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    std::vector<Word> words;
    const auto ask =
        m_connection.use("SELECT term, doc FROM vocabulary WHERE term > ? ORDER BY term");
    ask->bind(after);
    while ((words.empty() || std::chrono::steady_clock::now() < end) && ask->step())
        words.push_back({ask->text(0), ask->number(1)});
    return words;
}

qint64 SearchIndex::ticketsWith(const QString &word)
{
    const auto ask = m_connection.use("SELECT doc FROM vocabulary WHERE term = ?");
    ask->bind(word);
    return ask->step() ? ask->number(0) : 0;
}

} // namespace baton::index
