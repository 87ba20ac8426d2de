// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_pool.h"

#include <algorithm>
#include <system_error>

namespace marquee {

/// One runWithHelpers call; every member is guarded by the pool's mutex.
struct ThreadPool::Call
{
    const std::function<void()>& work;
    unsigned wanted;      ///< helpers that may still begin
    unsigned running = 0; ///< helpers inside work
    std::condition_variable done{};
};

ThreadPool& ThreadPool::shared()
{
    static ThreadPool pool;
    return pool;
}

ThreadPool::~ThreadPool()
{
    for (auto& thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void ThreadPool::runWithHelpers(unsigned helpers, const std::function<void()>& work)
{
    Call call{work, helpers};
    {
        const std::lock_guard lock(m_mutex);
        grow(helpers);
        m_calls.push_back(&call);
    }
    helpers == 1 ? m_wake.notify_one() : m_wake.notify_all();
    work();
    std::unique_lock lock(m_mutex);
    std::erase(m_calls, &call);
    call.done.wait(lock, [&call] { return call.running == 0; });
}

void ThreadPool::grow(std::size_t wanted)
{
    constexpr std::size_t kMaxThreads = 256;
    try {
        while (m_threads.size() < std::min(wanted, kMaxThreads))
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    } catch (const std::system_error&) {
        // The system gives no more threads. The caller does the work itself, only later.
        return;
    }
}

void ThreadPool::serve(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_calls.empty(); })) {
        Call& call = *m_calls.front();
        if (--call.wanted == 0)
            m_calls.pop_front();
        ++call.running;
        lock.unlock();
        call.work();
        lock.lock();
        if (--call.running == 0)
            call.done.notify_one();
    }
}

} // namespace marquee
