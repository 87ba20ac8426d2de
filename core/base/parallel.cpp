// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include "base/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace marquee {
namespace {

/// The blocks of one parallelFor call, taken one after the other by whichever thread is free.
class BlockLoop
{
public:
    BlockLoop(std::size_t blocks, const std::function<void(std::size_t)>& body, const std::stop_token& stop)
        : m_blocks(blocks), m_body(body), m_stop(stop)
    {
    }

    void run()
    {
        while (!m_failed && !m_stop.stop_requested()) {
            const std::size_t block = m_next++;
            if (block >= m_blocks)
                return;
            try {
                m_body(block);
            } catch (...) {
                const std::lock_guard lock(m_mutex);
                if (!m_failed.exchange(true))
                    m_failure = std::current_exception();
            }
        }
    }

    /// To be asked after every thread has left run().
    bool finished() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return !m_stop.stop_requested();
    }

private:
    const std::size_t m_blocks;
    const std::function<void(std::size_t)>& m_body;
    const std::stop_token& m_stop;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_failed{false};
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

} // namespace

unsigned resolveThreads(unsigned requested) noexcept
{
    return requested > 0 ? requested : std::max(1U, std::thread::hardware_concurrency());
}

bool parallelFor(std::size_t blocks, unsigned threads, const std::function<void(std::size_t)>& body,
                 const std::stop_token& stop)
{
    BlockLoop loop(blocks, body, stop);
    const std::size_t useful = std::min<std::size_t>(resolveThreads(threads), std::max<std::size_t>(blocks, 1));
    if (useful == 1)
        loop.run();
    else
        ThreadPool::shared().runWithHelpers(static_cast<unsigned>(useful - 1), [&loop] { loop.run(); });
    return loop.finished();
}

} // namespace marquee
