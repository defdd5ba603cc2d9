#include "core/index/filter.h"

#include "core/index/vocabulary.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr int deepest = 40; // parentheses; nobody writes more, and a stack is not endless

struct Token
{
    enum class Kind : quint8 { Word, Open, Close, End };
    Kind kind = Kind::End;
    QString text; // of a word, quotes taken off
    qsizetype offset = 0;
    qsizetype length = 0;
    bool quoted = false;
    bool dashed = false;  // begins with a minus outside quotes
    qsizetype colon = -1; // where the comparison stands within text, outside quotes
};

bool isComparison(QChar c)
{
    return c == u':' || c == u'<' || c == u'>' || c == u'=';
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text{text} {}

    Token next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        Token token;
        token.offset = m_at;
        if (m_at == m_text.size())
            return token;
        const auto c = m_text[m_at];
        if (c == u'(' || c == u')') {
            ++m_at;
            token.kind = c == u'(' ? Token::Kind::Open : Token::Kind::Close;
        } else {
            token.kind = Token::Kind::Word;
            token.dashed = c == u'-';
            word(token);
        }
        token.length = m_at - token.offset;
        return token;
    }

private:
    void word(Token &token)
    {
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const auto c = m_text[m_at];
            if (c == u'"') {
                quoted = !quoted;
                token.quoted = true;
                continue;
            }
            if (!quoted && (c.isSpace() || c == u'(' || c == u')'))
                return;
            if (!quoted && token.colon < 0 && isComparison(c) && !token.quoted)
                token.colon = token.text.size();
            token.text.append(c);
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

class Parser
{
public:
    explicit Parser(const QString &text) : m_lexer{text} { advance(); }

    std::expected<FilterNode, FilterProblem> parse()
    {
        auto node = either(0);
        if (m_problem)
            return std::unexpected(*m_problem);
        if (m_token.kind != Token::Kind::End)
            return std::unexpected(problemAt(m_token, u"unexpected"_s));
        checkSort(node, Place::Top);
        if (m_problem)
            return std::unexpected(*m_problem);
        return node;
    }

private:
    void advance() { m_token = m_lexer.next(); }
    static FilterProblem problemAt(const Token &token, const QString &reason,
                                   const QString &suggestion = {})
    {
        return {token.offset,
                token.length,
                {ErrorCode::FilterError, {reason, token.text, suggestion}, {}}};
    }
    FilterNode fail(const QString &reason, const QString &suggestion = {})
    {
        if (!m_problem)
            m_problem = problemAt(m_token, reason, suggestion);
        return {};
    }
    enum class Place : quint8 { Top, Inside };
    void checkSort(const FilterNode &node, Place place);
    FilterNode either(int depth);
    FilterNode all(int depth);
    FilterNode one(int depth);
    FilterNode term();

    Lexer m_lexer;
    Token m_token;
    std::optional<FilterProblem> m_problem;
};

FilterNode Parser::either(int depth)
{
    FilterNode node{FilterNode::Kind::Or, {}, {}};
    node.children.push_back(all(depth));
    while (!m_problem && m_token.kind == Token::Kind::Word && !m_token.quoted &&
           m_token.text.compare("or"_L1, Qt::CaseInsensitive) == 0) {
        advance();
        node.children.push_back(all(depth));
    }
    if (node.children.size() == 1) {
        auto only = std::move(node.children.front());
        return only;
    }
    return node;
}

FilterNode Parser::all(int depth)
{
    FilterNode node{FilterNode::Kind::And, {}, {}};
    while (!m_problem && (m_token.kind == Token::Kind::Word || m_token.kind == Token::Kind::Open)) {
        if (m_token.kind == Token::Kind::Word && !m_token.quoted &&
            m_token.text.compare("or"_L1, Qt::CaseInsensitive) == 0)
            break;
        node.children.push_back(one(depth));
    }
    return node;
}

FilterNode Parser::one(int depth)
{
    if (depth > deepest)
        return fail(u"too_deep"_s);
    if (m_token.kind == Token::Kind::Open) {
        const auto opened = m_token;
        advance();
        auto inner = either(depth + 1);
        if (m_problem)
            return {};
        if (m_token.kind != Token::Kind::Close) {
            m_problem = problemAt(opened, u"not_closed"_s);
            return {};
        }
        advance();
        return inner;
    }
    const bool negated =
        !m_token.quoted &&
        (m_token.text == "-"_L1 || m_token.text.compare("not"_L1, Qt::CaseInsensitive) == 0);
    if (negated) {
        advance();
        if (m_token.kind != Token::Kind::Word && m_token.kind != Token::Kind::Open)
            return fail(u"unexpected"_s);
        FilterNode node{FilterNode::Kind::Not, {}, {}};
        node.children.push_back(one(depth + 1));
        return node;
    }
    return term();
}

// An order is of the whole list: it stands beside the conditions, never among alternatives.
void Parser::checkSort(const FilterNode &node, Place place)
{
    const auto fail = [this, &term = node.term](const QString &reason, const QString &hint) {
        if (!m_problem)
            m_problem =
                FilterProblem{term.offset,
                              term.length,
                              {ErrorCode::FilterError, {reason, term.values.join(u','), hint}, {}}};
    };
    if (node.kind == FilterNode::Kind::Term && node.term.field == "sort"_L1) {
        if (place == Place::Inside)
            fail(u"sort_inside"_s, u"sort:due"_s);
        else if (const auto word = node.term.values.front().toLower(); !sortFromWord(word)) {
            const auto near = nearestOf(word, wordsOfField(u"sort"_s));
            fail(u"unknown_word"_s, near.isEmpty() ? u"due, -updated, priority, next"_s : near);
        }
    }
    const auto below = node.kind == FilterNode::Kind::And ? place : Place::Inside;
    for (const auto &child : node.children)
        checkSort(child, below);
}

Comparison comparisonFrom(QStringView sign)
{
    if (sign == "<="_L1)
        return Comparison::LessEqual;
    if (sign == ">="_L1)
        return Comparison::GreaterEqual;
    if (sign == "<"_L1)
        return Comparison::Less;
    return sign == ">"_L1 ? Comparison::Greater : Comparison::Equal;
}

FilterNode Parser::term()
{
    auto token = m_token;
    const bool negated = token.dashed && token.text.size() > 1;
    if (negated) {
        token.text.remove(0, 1);
        token.colon -= token.colon > 0 ? 1 : 0;
    }
    FilterNode node{FilterNode::Kind::Term, {}, {}};
    node.term.offset = token.offset;
    node.term.length = token.length;
    node.term.quoted = token.quoted;
    if (token.colon < 0) {
        node.term.values = {token.text};
    } else {
        node.term.field = token.text.left(token.colon).toLower();
        auto signEnd = token.colon;
        while (signEnd < token.text.size() && isComparison(token.text[signEnd]) &&
               signEnd < token.colon + 2)
            ++signEnd;
        auto sign = QStringView{token.text}.mid(token.colon, signEnd - token.colon);
        if (sign.size() == 2 && sign[0] == u':')
            sign = sign.mid(1); // "due:<2h" is what "due<2h" is
        node.term.comparison = comparisonFrom(sign);
        const auto value = token.text.mid(signEnd);
        node.term.values = token.quoted ? QStringList{value} : value.split(u',');
        if (!filterFields().contains(node.term.field)) {
            const auto field = token.text.left(token.colon);
            if (!m_problem)
                m_problem = FilterProblem{
                    token.offset + (negated ? 1 : 0),
                    field.size(),
                    {ErrorCode::FilterError,
                     {u"unknown_field"_s, field, nearestOf(node.term.field, filterFields())},
                     {}}};
            return {};
        }
        if (value.isEmpty())
            return fail(u"no_value"_s);
    }
    advance();
    if (!negated)
        return node;
    FilterNode outer{FilterNode::Kind::Not, {}, {}};
    outer.children.push_back(std::move(node));
    return outer;
}

} // namespace

const QStringList &filterFields()
{
    static const QStringList fields = [] {
        QStringList names;
        for (const auto &field : filterVocabulary())
            names << field.name;
        return names;
    }();
    return fields;
}

std::expected<FilterNode, FilterProblem> parseFilter(const QString &text)
{
    return Parser{text}.parse();
}

std::optional<SortChoice> sortOf(const FilterNode &filter)
{
    if (filter.kind == FilterNode::Kind::Term && filter.term.field == "sort"_L1)
        return sortFromWord(filter.term.values.front().toLower());
    if (filter.kind != FilterNode::Kind::And)
        return std::nullopt;
    std::optional<SortChoice> choice; // the last one counts
    for (const auto &child : filter.children) {
        if (const auto more = sortOf(child))
            choice = more;
    }
    return choice;
}

Error placed(const FilterProblem &problem)
{
    auto error = problem.error;
    error.parameters << QString::number(problem.offset) << QString::number(problem.length);
    return error;
}

bool searchesWords(const FilterNode &filter)
{
    if (filter.kind == FilterNode::Kind::Term)
        return filter.term.field.isEmpty();
    return std::ranges::any_of(filter.children, searchesWords);
}

} // namespace baton::index
