// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/delimiter_detector.h"

#include "io/record_scanner.h"

#include <algorithm>
#include <array>

namespace marquee {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{64} << 10;
constexpr std::size_t kLargeSampleBytes = std::size_t{4} << 20;
constexpr std::size_t kSampleRecords = 500;

/// How well one delimiter fits.
struct Fit
{
    std::size_t headerFields = 0;
    std::size_t records = 0;   ///< without the header
    double consistent = 1;     ///< share of records with as many fields as the header
    std::size_t misplaced = 0; ///< quotes inside unquoted fields, text behind closing quotes

    bool perfect() const { return headerFields > 1 && consistent == 1 && misplaced == 0; }
    double quality() const
    {
        return consistent / (1.0 + 4.0 * static_cast<double>(misplaced) / static_cast<double>(records + 1));
    }
};

Fit measure(std::string_view sample, bool truncated, char delimiter)
{
    ScannedRecords found;
    RecordScanner(sample, delimiter, 0).scan(0, sample.size(), found, kSampleRecords);
    std::size_t complete = found.first.size();
    if (truncated && complete > 1 && complete < kSampleRecords)
        --complete;
    Fit fit;
    fit.misplaced = found.stray.size();
    // In a whole table a quote that never closes speaks against the delimiter as much as a misplaced one.
    if (found.failure && !truncated)
        ++fit.misplaced;
    std::size_t equal = 0;
    for (std::size_t r = 0; r < complete; ++r) {
        const std::size_t fields = found.bounds[found.first[r]];
        const auto* bounds = found.bounds.data() + found.first[r] + 1;
        for (std::size_t f = 0; f < fields; ++f) {
            const auto field = sample.substr(bounds[f], bounds[f + 1] - 1 - bounds[f]);
            fit.misplaced += !field.starts_with('"') && field.find('"') != std::string_view::npos ? 1 : 0;
        }
        if (r == 0)
            fit.headerFields = fields;
        else
            equal += fields == fit.headerFields ? 1 : 0;
    }
    fit.records = complete > 0 ? complete - 1 : 0;
    fit.consistent = fit.records > 0 ? static_cast<double>(equal) / static_cast<double>(fit.records) : 1.0;
    return fit;
}

bool better(const Fit& a, const Fit& b)
{
    if (a.quality() != b.quality())
        return a.quality() > b.quality();
    return a.headerFields > b.headerFields;
}

} // namespace

char detectDelimiter(std::string_view text)
{
    const bool longLines = text.substr(0, kSampleBytes).find_first_of("\r\n") == std::string_view::npos;
    const auto sample = text.substr(0, longLines ? kLargeSampleBytes : kSampleBytes);
    constexpr std::array<char, 4> kCandidates = {',', ';', '\t', '|'};
    char best = ',';
    Fit bestFit;
    for (const char candidate : kCandidates) {
        const Fit fit = measure(sample, sample.size() < text.size(), candidate);
        if (candidate == ',' && fit.perfect())
            return candidate;
        if (fit.headerFields < 2 || fit.quality() < 0.3)
            continue;
        if (bestFit.headerFields == 0 || better(fit, bestFit)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace marquee
