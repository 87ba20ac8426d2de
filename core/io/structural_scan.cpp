// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/structural_scan.h"

#include <algorithm>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace marquee {
namespace scan {

void scanPlain(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    for (std::size_t b = 0; b < blocks; ++b) {
        BlockMasks found;
        for (std::size_t i = 0; i < kScanBlock; ++i) {
            const char c = text[b * kScanBlock + i];
            found.quotes |= static_cast<std::uint64_t>(c == '"') << i;
            found.separators |= static_cast<std::uint64_t>(c == delimiter || c == '\n' || c == '\r') << i;
        }
        masks[b] = found;
    }
}

#if defined(__x86_64__)
namespace {

std::uint64_t mask16(__m128i equal)
{
    return static_cast<std::uint32_t>(_mm_movemask_epi8(equal));
}

__attribute__((target("avx2"))) inline std::uint64_t mask32(__m256i equal)
{
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(equal));
}

} // namespace

void scanBaseline(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i comma = _mm_set1_epi8(delimiter);
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    for (std::size_t b = 0; b < blocks; ++b) {
        BlockMasks found;
        for (unsigned part = 0; part < 4; ++part) {
            const auto* at = reinterpret_cast<const __m128i*>(text + b * kScanBlock + part * 16U);
            const __m128i bytes = _mm_loadu_si128(at);
            const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr));
            found.quotes |= mask16(_mm_cmpeq_epi8(bytes, quote)) << (part * 16U);
            found.separators |= mask16(_mm_or_si128(_mm_cmpeq_epi8(bytes, comma), ends)) << (part * 16U);
        }
        masks[b] = found;
    }
}

bool hasWide() noexcept
{
    return __builtin_cpu_supports("avx2") != 0;
}

__attribute__((target("avx2"))) void scanWide(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i comma = _mm256_set1_epi8(delimiter);
    const __m256i lf = _mm256_set1_epi8('\n');
    const __m256i cr = _mm256_set1_epi8('\r');
    for (std::size_t b = 0; b < blocks; ++b) {
        BlockMasks found;
        for (unsigned part = 0; part < 2; ++part) {
            const auto* at = reinterpret_cast<const __m256i*>(text + b * kScanBlock + part * 32U);
            const __m256i bytes = _mm256_loadu_si256(at);
            const __m256i ends = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, lf), _mm256_cmpeq_epi8(bytes, cr));
            found.quotes |= mask32(_mm256_cmpeq_epi8(bytes, quote)) << (part * 32U);
            found.separators |= mask32(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, comma), ends)) << (part * 32U);
        }
        masks[b] = found;
    }
}
#else
void scanBaseline(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    scanPlain(text, blocks, delimiter, masks);
}

bool hasWide() noexcept
{
    return false;
}

void scanWide(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    scanPlain(text, blocks, delimiter, masks);
}
#endif

} // namespace scan

void scanBlocks(const char* text, std::size_t blocks, char delimiter, BlockMasks* masks)
{
    static const auto kScan = scan::hasWide() ? &scan::scanWide : &scan::scanBaseline;
    kScan(text, blocks, delimiter, masks);
}

std::size_t countBytes(const char* text, std::size_t size, char wanted)
{
    return static_cast<std::size_t>(std::count(text, text + size, wanted));
}

} // namespace marquee
