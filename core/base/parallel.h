// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace marquee {

/// Threads to use for a request: the request itself, or all the machine has when it is 0. At least 1.
unsigned resolveThreads(unsigned requested) noexcept;

/// Calls body(b) once for each block b in [0, blocks), on up to `threads` threads (0: all), the caller's included.
/// Blocks start in ascending order but end in any; a result that must not depend on the thread count is stored per
/// block and combined in block order by the caller. The first exception thrown by a body is rethrown here.
/// @return false when `stop` was requested before all blocks had run (the remaining ones are skipped)
bool parallelFor(std::size_t blocks, unsigned threads, const std::function<void(std::size_t)>& body,
                 const std::stop_token& stop = {});

} // namespace marquee
