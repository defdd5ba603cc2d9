#include "core/index/searchindex.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

// What was typed as an FTS5 question: every word quoted, so that none is an operator.
QByteArray questionFrom(const QString &words, bool phrase)
{
    const auto quoted = [](QString word) { return u'"' + word.remove(u'"') + u'"'; };
    if (phrase)
        return quoted(words).toUtf8();
    QStringList terms;
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts))
        terms.append(quoted(word));
    return terms.isEmpty() ? QByteArray{} : (terms.join(u' ') + u'*').toUtf8();
}

} // namespace

void SearchIndex::prepare()
{
    m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(body, content='', "
                         "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')");
    m_connection.execute("CREATE TABLE IF NOT EXISTS document(id INTEGER PRIMARY KEY, ticket "
                         "INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT");
    m_connection.execute("CREATE INDEX IF NOT EXISTS document_by_ticket ON document(ticket, seq)");
    m_connection.execute("CREATE TABLE IF NOT EXISTS filled(id INTEGER PRIMARY KEY CHECK (id = 1), "
                         "through INTEGER NOT NULL) STRICT");
}

void SearchIndex::clear()
{
    m_connection.execute("DROP TABLE IF EXISTS words");
    m_connection.execute("DELETE FROM document");
    m_connection.execute("DELETE FROM filled");
    prepare();
}

void SearchIndex::add(TicketId ticket, qint64 seq, const QByteArray &text)
{
    const auto note =
        m_connection.use("INSERT INTO document(ticket, seq) VALUES (?,?) RETURNING id");
    note->bind(ticket, seq);
    note->step();
    const auto id = note->number(0);
    const auto write = m_connection.use("INSERT INTO words(rowid, body) VALUES (?,?)");
    write->bind(id, text);
    write->run();
}

qint64 SearchIndex::seqOf(TicketId ticket)
{
    const auto ask = m_connection.use("SELECT max(seq) FROM document WHERE ticket = ?");
    ask->bind(ticket);
    return ask->step() ? ask->number(0) : 0;
}

std::vector<TicketId> SearchIndex::find(const QString &words, bool phrase, qint64 limit)
{
    std::vector<TicketId> tickets;
    const auto question = questionFrom(words, phrase);
    if (question.isEmpty())
        return tickets;
    const auto ask =
        m_connection.use("SELECT d.ticket FROM words JOIN document d ON d.id = words.rowid "
                         "WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT ?");
    ask->bind(question, limit);
    while (ask->step())
        tickets.push_back(ask->id<TicketId>(0));
    return tickets;
}

TicketId SearchIndex::filledThrough()
{
    const auto ask = m_connection.use("SELECT through FROM filled WHERE id = 1");
    return ask->step() ? ask->id<TicketId>(0) : TicketId{};
}

void SearchIndex::setFilledThrough(TicketId ticket)
{
    const auto set = m_connection.use("INSERT INTO filled(id, through) VALUES (1, ?) "
                                      "ON CONFLICT(id) DO UPDATE SET through = excluded.through");
    set->bind(ticket);
    set->run();
}

} // namespace baton::index
