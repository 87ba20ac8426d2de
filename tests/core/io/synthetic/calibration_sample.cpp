// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/synthetic/calibration_sample.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace marquee::test {

std::vector<std::string> splitList(const std::string& cell, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < cell.size();) {
        const std::size_t end = std::min(cell.find(separator, begin), cell.size());
        parts.push_back(cell.substr(begin, end - begin));
        begin = end + 1;
        while (begin < cell.size() && cell[begin] == ' ' && separator == ',' && cell[begin - 1] == ',' &&
               cell.find(", ") != std::string::npos)
            ++begin;
    }
    return parts;
}

CalibrationSample::CalibrationSample(const SyntheticTable& table) : m_table(table) {}

std::size_t CalibrationSample::column(const std::string& name) const
{
    const auto found = std::find(m_table.header.begin(), m_table.header.end(), name);
    if (found == m_table.header.end())
        throw std::invalid_argument("no column " + name);
    return static_cast<std::size_t>(found - m_table.header.begin());
}

std::map<std::string, int> CalibrationSample::itemCounts(const std::string& name, char separator) const
{
    std::map<std::string, int> counts;
    const std::size_t index = column(name);
    for (const auto& record : m_table.rows) {
        for (const std::string& item : splitList(record[index], separator))
            ++counts[item];
    }
    return counts;
}

std::map<int, int> CalibrationSample::lengthCounts(const std::string& name, char separator) const
{
    std::map<int, int> counts;
    const std::size_t index = column(name);
    for (const auto& record : m_table.rows)
        ++counts[static_cast<int>(splitList(record[index], separator).size())];
    return counts;
}

std::vector<double> CalibrationSample::numbers(const std::string& name) const
{
    const bool logarithm = name.starts_with("log10 ");
    const std::size_t index = column(logarithm ? name.substr(6) : name);
    std::vector<double> values;
    for (const auto& record : m_table.rows) {
        std::string cell = record[index];
        std::erase_if(cell, [](char c) { return c == '$' || c == ','; });
        const double value = parseNumber(cell).value_or(std::numeric_limits<double>::quiet_NaN());
        values.push_back(logarithm ? std::log10(value) : value);
    }
    return values;
}

std::vector<std::set<std::string>> CalibrationSample::genres() const
{
    std::vector<std::set<std::string>> sets;
    const std::size_t index = column("Genre");
    for (const auto& record : m_table.rows) {
        const auto list = splitList(record[index], ',');
        sets.emplace_back(list.begin(), list.end());
    }
    return sets;
}

} // namespace marquee::test
