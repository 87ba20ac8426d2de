// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace marquee {

/// Asks the system to back the whole 2 MiB pages within this memory by huge ones. Memory that is about to be written
/// for the first time is then had with a five-hundredth of the page faults, which on large files take longer than the
/// work itself. A hint: nothing happens where the system has none, or where the memory is small.
void adviseHugePages(void* memory, std::size_t bytes) noexcept;

/// Reserves, and backs a large reserve by huge pages.
template<typename T>
void reserveLarge(std::vector<T>& values, std::size_t size)
{
    values.reserve(size);
    adviseHugePages(values.data(), values.capacity() * sizeof(T));
}

} // namespace marquee
