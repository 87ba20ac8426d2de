// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace marquee::cli {

namespace {

constexpr auto kBetweenLines = std::chrono::milliseconds(50);

} // namespace

ProgressFn progressLine()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [last = std::chrono::steady_clock::time_point()](double fraction, std::string_view step) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kBetweenLines)
            return;
        last = now;
        std::fprintf(stderr, "\r\033[K%3.0f %%  %.*s", 100 * fraction, static_cast<int>(step.size()), step.data());
    };
}

void endProgressLine()
{
    if (isatty(STDERR_FILENO) != 0)
        std::fputs("\r\033[K", stderr);
}

} // namespace marquee::cli
