// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cell_reading.h"
#include "catalogue/dictionary.h"
#include "cleaning/cleaned_column.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace marquee {

/// What separates the labels of a list column: comma, or "|" or ";" where those are usual in it; NUL where lists are
/// not split.
char listSeparator(const RawTable& table, std::size_t column, const CellReading& reading = {});

/// The labels of one cell, trimmed, without empty ones and without the dress of a programming language's list
/// ("['Drama', 'Crime']"); appended to `labels`.
void splitLabels(std::string_view cell, char separator, std::vector<std::string_view>& labels);

/// A column of labels, and what separates them in a cell; nothing: a cell is one label.
struct LabelSource
{
    CleanedColumn cells;
    std::optional<char> separator;
};

/// The labels of every title, those of several sources one after the other. Cells that come again are split once.
/// O(bytes of the cells).
/// @param goesOn asked every few thousand rows with what there is; false: the column is left short
ListColumn parseLabels(std::span<const LabelSource> sources, std::size_t rows,
                       const std::function<bool(const ListColumn&)>& goesOn);

} // namespace marquee
