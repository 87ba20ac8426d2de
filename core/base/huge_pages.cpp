// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/huge_pages.h"

#include <cstdint>
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace marquee {

void adviseHugePages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) noexcept
{
#if defined(__linux__)
    constexpr std::uintptr_t kPage = std::uintptr_t{2} << 20;
    const auto before = (kPage - reinterpret_cast<std::uintptr_t>(memory) % kPage) % kPage;
    if (bytes < before + kPage)
        return;
    const auto whole = (bytes - before) / kPage * kPage;
    static_cast<void>(::madvise(static_cast<char*>(memory) + before, whole, MADV_HUGEPAGE)); // fails: as without it
#endif
}

} // namespace marquee
