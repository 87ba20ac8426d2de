// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace marquee {

/// Threads that live as long as the process, so that a loop of a millisecond is worth sharing: waking a sleeping
/// thread costs microseconds, starting one tens of them. Used through parallelFor.
class ThreadPool
{
public:
    static ThreadPool& shared();

    ThreadPool() = default;
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    ~ThreadPool();

    /// Runs `work` on the calling thread and on up to `helpers` pool threads at the same time; returns when all have
    /// left it. `work` must not throw and must return at once when nothing is left to do: a helper may come late.
    /// Safe to call from within `work`: the caller never waits for a helper that has not begun.
    void runWithHelpers(unsigned helpers, const std::function<void()>& work);

private:
    struct Call;

    void grow(std::size_t wanted);
    void serve(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake; ///< a call waits for helpers
    std::deque<Call*> m_calls;          ///< those that still want a helper; each lives on its caller's stack
    std::vector<std::jthread> m_threads;
};

} // namespace marquee
