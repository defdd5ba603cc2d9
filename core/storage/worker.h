#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace baton::storage {

/// One thread that runs jobs in the order they came. Its destructor lets the jobs that wait run.
class Worker
{
public:
    Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker();

    void post(std::move_only_function<void()> job);
    /// Before all that waits: for somebody who is typing.
    void postFirst(std::move_only_function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::move_only_function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace baton::storage
