// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace marquee {

struct SyntheticOptions
{
    std::size_t rows = 9425; ///< at least 1
    std::uint64_t seed = 1;  ///< equal rows and seed give equal bytes on every platform
};

/// Takes one record of 29 cells (UTF-8). A failure ends the generation and is returned by it.
using RowSink = std::function<Status(std::span<const std::string>)>;

/// The header of the 29-column layout.
const std::vector<std::string>& syntheticHeader();

/// An invented streaming catalogue, row by row: its scores, genres, languages, tags, dates, votes, awards and gaps are
/// distributed as in the public 15,480-row catalogue, its flaws occur at their real rates, and its titles, people and
/// houses do not exist. About 50 µs a row; memory grows only by the titles used (some 50 bytes each).
/// @param sink called once a row in row order, without the header
/// @return InvalidArgument for no rows, Cancelled, or the sink's failure
Status generateCatalogue(const SyntheticOptions& options, const RowSink& sink, const std::stop_token& stop = {},
                         const ProgressFn& progress = {});

/// generateCatalogue() as a CSV file with a header, written whole or not at all, in bounded memory.
/// @return also FileUnwritable
Status writeSyntheticCatalogue(const SyntheticOptions& options, const std::filesystem::path& path, bool clobber = true,
                               const std::stop_token& stop = {}, const ProgressFn& progress = {});

struct SyntheticTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// generateCatalogue() as a table in memory.
Result<SyntheticTable> generateTable(const SyntheticOptions& options, const std::stop_token& stop = {},
                                     const ProgressFn& progress = {});

} // namespace marquee
