// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/synthetic/synthetic_catalogue.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace marquee::test {

/// A synthetic table read back into what the calibration figures speak of. Numbers are NaN where the cell is empty.
class CalibrationSample
{
public:
    explicit CalibrationSample(const SyntheticTable& table);

    std::size_t rows() const noexcept { return m_table.rows.size(); }
    const std::vector<std::vector<std::string>>& records() const noexcept { return m_table.rows; }
    std::size_t column(const std::string& name) const;

    /// Times each item occurs in a column whose cells are lists.
    std::map<std::string, int> itemCounts(const std::string& column, char separator) const;

    /// Titles by the number of items their cell lists.
    std::map<int, int> lengthCounts(const std::string& column, char separator) const;

    std::vector<double> numbers(const std::string& column) const; ///< also "log10 IMDb Votes"
    std::vector<std::set<std::string>> genres() const;

private:
    const SyntheticTable& m_table;
};

/// The parts of "a, b" or "a,b".
std::vector<std::string> splitList(const std::string& cell, char separator);

} // namespace marquee::test
