#include "core/desk/wordlearner.h"

#include "core/index/searchindex.h"

namespace baton::desk {

namespace {
constexpr std::chrono::milliseconds learntAtOnce{15}; // questions wait for no longer
} // namespace

bool WordLearner::learnSome()
{
    const auto now = m_set.columns().size();
    if (m_learnt && now < m_learntAt + m_learntAt / 10 + 50)
        return false;
    if (m_learnt)
        forget();
    const auto words = index::SearchIndex{m_file}.wordsAfter(m_learntTo, learntAtOnce);
    for (const auto &word : words)
        m_words.append(word.word, word.tickets);
    if (!words.empty()) {
        m_learntTo = words.back().word;
        return true;
    }
    m_learnt = true;
    m_learntAt = now;
    return false;
}

void WordLearner::forget()
{
    m_words.clear();
    m_learntTo.clear();
    m_learnt = false;
}

} // namespace baton::desk
