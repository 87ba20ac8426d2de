// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/matrix.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace marquee::cli {

/// A numeric CSV with a header: every column is a feature but one named "row".
struct MatrixFile
{
    RowMajorMatrix values;           ///< in the order of the file
    std::vector<std::string> names;  ///< of the feature columns
    std::vector<std::uint64_t> rows; ///< of the "row" column, else 0, 1, 2, …
};

/// Errors: those of readTable; NotFinite for a cell that is empty, no number or not finite, BadField for an id that is
/// no whole number or that another record has, or a record of too many fields, both with file and line; MissingColumn
/// without a feature; TooFewRows without a record.
Result<MatrixFile> readMatrixFile(const std::filesystem::path& path, unsigned threads);

} // namespace marquee::cli
