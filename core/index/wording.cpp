#include "core/index/wording.h"

#include <algorithm>

namespace baton::index {

namespace {

// A stretch found: which needle, from which word to which.
struct Find
{
    size_t needle;
    TextRange range;
};

bool isWordLetter(char32_t letter)
{
    const auto category = QChar::category(letter);
    return QChar::isLetterOrNumber(letter) || category == QChar::Other_PrivateUse;
}

bool isMark(char32_t letter)
{
    return QChar::isMark(letter);
}

// One letter without its diacritics, in lower case.
void appendFolded(QString &to, char32_t letter)
{
    auto base = letter;
    for (;;) {
        const auto parts = QChar::decomposition(base);
        if (parts.isEmpty() || QChar::decompositionTag(base) != QChar::Canonical)
            break;
        const auto first = parts.toUcs4().constFirst();
        if (first == base)
            break;
        base = first;
    }
    const auto lower = QChar::toLower(base);
    to.append(QString::fromUcs4(&lower, 1));
}

bool matchesAt(const std::vector<Token> &tokens, size_t at, const Needle &needle)
{
    const auto count = static_cast<size_t>(needle.words.size());
    if (at + count > tokens.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const auto &word = needle.words[static_cast<qsizetype>(i)];
        const auto &found = tokens[at + i].folded;
        const bool mayGoOn = !needle.phrase && i + 1 == count;
        if (mayGoOn ? !found.startsWith(word) : found != word)
            return false;
    }
    return true;
}

// Of a word that begins with the needle only the beginning is shown as found.
qsizetype endOf(const Token &last, const QString &word, bool phrase)
{
    if (phrase || last.length != last.folded.size())
        return last.from + last.length;
    return last.from + std::min(last.length, word.size());
}

std::vector<Find> findsIn(const std::vector<Token> &tokens, const std::vector<Needle> &needles)
{
    std::vector<Find> finds;
    for (size_t at = 0; at < tokens.size(); ++at) {
        for (size_t n = 0; n < needles.size(); ++n) {
            const auto &needle = needles[n];
            if (needle.words.isEmpty() || !matchesAt(tokens, at, needle))
                continue;
            const auto &last = tokens[at + static_cast<size_t>(needle.words.size()) - 1];
            const auto end = endOf(last, needle.words.constLast(), needle.phrase);
            finds.push_back({n, {tokens[at].from, end - tokens[at].from}});
        }
    }
    return finds;
}

std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::from);
    std::vector<TextRange> answer;
    for (const auto &range : ranges) {
        if (!answer.empty() && range.from < answer.back().from + answer.back().length) {
            auto &last = answer.back();
            last.length = std::max(last.length, range.from + range.length - last.from);
        } else {
            answer.push_back(range);
        }
    }
    return answer;
}

int differentIn(const std::vector<Find> &finds, qsizetype from, qsizetype to)
{
    quint64 seen = 0;
    for (const auto &find : finds) {
        if (find.range.from >= from && find.range.from + find.range.length <= to)
            seen |= quint64{1} << std::min<size_t>(find.needle, 63);
    }
    return std::popcount(seen);
}

// Where the stretch begins: at the find from which on most different needles fit in.
qsizetype bestStart(const std::vector<Find> &finds, qsizetype length)
{
    qsizetype best = 0;
    int most = 0;
    constexpr size_t enough = 200; // of one long text
    for (size_t i = 0; i < std::min(finds.size(), enough); ++i) {
        const auto from = finds[i].range.from;
        const int here = differentIn(finds, from, from + length);
        if (here > most) {
            most = here;
            best = from;
        }
    }
    return best;
}

QString oneLine(QStringView text)
{
    QString answer = text.toString();
    for (auto &letter : answer) {
        if (letter.isSpace() || !letter.isPrint())
            letter = letter.isSurrogate() ? letter : QChar{u' '};
    }
    return answer;
}

qsizetype wordStart(QStringView text, qsizetype at)
{
    const auto earliest = std::max<qsizetype>(0, at - 24);
    while (at > earliest && !text[at - 1].isSpace())
        --at;
    return at;
}

} // namespace

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    Token token;
    const auto finish = [&](qsizetype end) {
        if (token.folded.isEmpty())
            return;
        token.length = end - token.from;
        tokens.push_back(std::move(token));
        token = {};
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t letter =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        if (isWordLetter(letter)) {
            if (token.folded.isEmpty())
                token.from = i;
            appendFolded(token.folded, letter);
        } else if (!isMark(letter) || token.folded.isEmpty()) {
            finish(i);
        }
        i += pair ? 2 : 1;
    }
    finish(text.size());
    return tokens;
}

Needle needleFrom(QStringView text, bool phrase)
{
    Needle needle;
    for (const auto &token : tokensOf(text))
        needle.words << token.folded;
    needle.phrase = phrase;
    return needle;
}

std::vector<Needle> needlesFrom(const QStringList &words)
{
    std::vector<Needle> needles;
    for (const auto &word : words) {
        auto needle = needleFrom(word, false);
        if (!needle.words.isEmpty())
            needles.push_back(std::move(needle));
    }
    return needles;
}

std::vector<TextRange> rangesOf(QStringView text, const std::vector<Needle> &needles)
{
    std::vector<TextRange> ranges;
    for (const auto &find : findsIn(tokensOf(text), needles))
        ranges.push_back(find.range);
    return joined(std::move(ranges));
}

Snippet snippetOf(const QString &text, const std::vector<Needle> &needles, qsizetype length)
{
    const auto finds = findsIn(tokensOf(text), needles);
    Snippet snippet;
    snippet.needles = differentIn(finds, 0, text.size());
    const auto found = bestStart(finds, length);
    const auto lead = std::min<qsizetype>(found, length / 5);
    const auto from = found < length / 2 ? 0 : wordStart(text, found - lead);
    const auto to = std::min(text.size(), from + length);
    const QString before = from > 0 ? QStringLiteral("… ") : QString{};
    snippet.text = before + oneLine(QStringView{text}.mid(from, to - from)) +
                   (to < text.size() ? QStringLiteral(" …") : QString{});
    std::vector<TextRange> ranges;
    for (const auto &find : finds) {
        if (find.range.from >= from && find.range.from + find.range.length <= to)
            ranges.push_back({find.range.from - from + before.size(), find.range.length});
    }
    snippet.ranges = joined(std::move(ranges));
    return snippet;
}

} // namespace baton::index
