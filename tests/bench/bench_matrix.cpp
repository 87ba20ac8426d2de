// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_matrix.h"

#include "base/numbers.h"
#include "base/random.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace marquee;

namespace {

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> result;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');)
        result.push_back(cell);
    return result;
}

RowMajorMatrix readMatrix(const char* path)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw std::runtime_error(std::string("no matrix in ") + path);
    const auto header = cells(line);
    const std::size_t skipped = !header.empty() && header.front() == "row" ? 1 : 0;
    std::vector<double> values;
    Eigen::Index rows = 0;
    for (; std::getline(file, line); ++rows) {
        const auto row = cells(line);
        for (std::size_t c = skipped; c < row.size(); ++c)
            values.push_back(parseNumber(row[c]).value());
    }
    const auto columns = static_cast<Eigen::Index>(header.size() - skipped);
    if (static_cast<Eigen::Index>(values.size()) != rows * columns)
        throw std::runtime_error(std::string("rows of different length in ") + path);
    return Eigen::Map<const RowMajorMatrix>(values.data(), rows, columns);
}

RowMajorMatrix randomMatrix()
{
    Random random(1);
    RowMajorMatrix values(15480, 48);
    for (Eigen::Index i = 0; i < values.size(); ++i)
        values.data()[i] = random.uniform() + (i % 3 == 0 ? static_cast<double>(random.below(2)) : 0.0);
    return values;
}

} // namespace

const RowMajorMatrix& benchMatrix()
{
    static const char* const path = std::getenv("MARQUEE_BENCH_MATRIX");
    static const RowMajorMatrix matrix = path ? readMatrix(path) : randomMatrix();
    return matrix;
}
