#include "core/storage/worker.h"

namespace baton::storage {

Worker::Worker() : m_thread{[this] { work(); }} {}

Worker::~Worker()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::post(std::move_only_function<void()> job)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::postFirst(std::move_only_function<void()> job)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_jobs.push_front(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::work()
{
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it captured goes before the lock is taken again
        lock.lock();
    }
}

} // namespace baton::storage
