// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <string>
#include <string_view>

namespace marquee::test {

/// The data set of a small CSV written into a test, with the layout guessed as for a file.
inline DatasetPtr datasetFrom(const std::string& csv)
{
    auto table = readTableFromBytes(csv, "test.csv").value();
    const Schema schema = guessSchema(*table);
    return makeDataset(std::move(table), schema).value();
}

/// Row numbers of ids, for readable comparisons.
inline std::vector<int> rowsOf(const TitleIds& ids)
{
    std::vector<int> rows;
    for (const TitleId id : ids)
        rows.push_back(static_cast<int>(id.row));
    return rows;
}

} // namespace marquee::test
