// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace marquee {

inline constexpr std::size_t kScanBlock = 64;

/// Where 64 bytes of text hold what a delimited file is built from: bit i stands for byte i.
struct BlockMasks
{
    std::uint64_t quotes = 0;
    std::uint64_t separators = 0; ///< delimiters, LF and CR
};

/// Masks of `blocks` blocks of 64 bytes at `text`, all of which must be readable. Uses AVX2 where the processor has it,
/// SSE2 on any x86-64, plain C++ elsewhere; the result is the same.
void scanBlocks(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks);

/// Number of bytes equal to `wanted`.
std::size_t countBytes(const char* text, std::size_t size, char wanted);

namespace scan {
/// The implementations behind scanBlocks(), for tests.
void scanPlain(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks);
void scanBaseline(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks);
bool hasWide() noexcept;
void scanWide(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks); ///< only if hasWide()
} // namespace scan

} // namespace marquee
