// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace marquee {

unsigned resolveThreads(unsigned requested) noexcept
{
    return requested > 0 ? requested : std::max(1U, std::thread::hardware_concurrency());
}

bool parallelFor(std::size_t blocks, unsigned threads, const std::function<void(std::size_t)>& body,
                 const std::stop_token& stop)
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed{false};
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        for (std::size_t b = next++; b < blocks && !failed && !stop.stop_requested(); b = next++) {
            try {
                body(b);
            } catch (...) {
                const std::lock_guard lock(mutex);
                if (!failed.exchange(true))
                    failure = std::current_exception();
            }
        }
    };
    {
        const std::size_t helpers = std::min<std::size_t>(resolveThreads(threads), std::max<std::size_t>(blocks, 1)) - 1;
        std::vector<std::jthread> pool;
        pool.reserve(helpers);
        for (std::size_t i = 0; i < helpers; ++i)
            pool.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
    return next >= blocks && !stop.stop_requested();
}

} // namespace marquee
