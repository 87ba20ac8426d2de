// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_file.h"

#include "base/numbers.h"
#include "checks.h"
#include "io/issue_log.h"
#include "io/table_reader.h"

#include <optional>
#include <unordered_map>

namespace marquee::cli {

namespace {

/// Which columns are features, and which is the id.
struct Layout
{
    std::vector<std::size_t> features;
    std::optional<std::size_t> id;
};

Layout layoutOf(const RawTable& table)
{
    Layout layout;
    for (std::size_t column = 0; column < table.columns(); ++column) {
        if (trimmed(table.header()[column]) == "row" && !layout.id)
            layout.id = column;
        else
            layout.features.push_back(column);
    }
    return layout;
}

Error badCell(const RawTable& table, ErrorCode code, std::size_t row, std::size_t column)
{
    const std::string text(table.cell(row, column));
    const std::string what = trimmed(text).empty() ? "is empty" : "holds “" + text + "”";
    return Error{code, "column “" + table.header()[column] + "” " + what, table.fileName(), table.line(row)};
}

/// Reads one record into `matrix`; the Error when it cannot be used.
std::optional<Error> readRow(const RawTable& table, const Layout& layout, std::size_t row, MatrixFile& matrix)
{
    if (table.record(row).size() > table.columns())
        return Error{ErrorCode::BadField, "more fields than the header", table.fileName(), table.line(row)};
    for (std::size_t i = 0; i < layout.features.size(); ++i) {
        const auto number = parseNumber(table.cell(row, layout.features[i]));
        if (!number)
            return badCell(table, ErrorCode::NotFinite, row, layout.features[i]);
        matrix.values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(i)) = *number;
    }
    std::uint64_t id = row;
    if (layout.id) {
        const auto text = trimmed(table.cell(row, *layout.id));
        if (!wholeFrom<0>(text).empty())
            return badCell(table, ErrorCode::BadField, row, *layout.id);
        std::from_chars(text.data(), text.data() + text.size(), id);
    }
    matrix.rows.push_back(id);
    return std::nullopt;
}

/// A blank line between the records of a single column is an empty cell, which the reader skips. 0: there is none.
std::size_t blankLine(const RawTable& table)
{
    std::size_t expected = table.headerLine() + 1 + countLineEnds(table.header().front());
    std::vector<std::size_t> lines; // where each record starts if nothing was skipped
    for (std::size_t row = 0; row < table.rows(); ++row) {
        lines.push_back(expected);
        expected += 1 + countLineEnds(table.cell(row, 0));
    }
    if (table.line(table.rows() - 1) == lines.back())
        return 0;
    std::size_t row = 0;
    while (table.line(row) == lines[row])
        ++row;
    return lines[row];
}

/// An id that an earlier record has as well.
std::optional<Error> findRepeatedId(const RawTable& table, const std::vector<std::uint64_t>& ids)
{
    std::unordered_map<std::uint64_t, std::size_t> firsts;
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (const auto [first, isNew] = firsts.emplace(ids[row], row); !isNew)
            return Error{ErrorCode::BadField,
                         "row " + std::to_string(ids[row]) + " stands on line " +
                             std::to_string(table.line(first->second)) + " already",
                         table.fileName(), table.line(row)};
    return std::nullopt;
}

} // namespace

Result<MatrixFile> readMatrixFile(const std::filesystem::path& path, unsigned threads)
{
    ReadOptions read;
    read.threads = threads;
    const auto table = readTable(path, read);
    if (!table)
        return table.error();
    const RawTable& raw = **table;
    const Layout layout = layoutOf(raw);
    if (layout.features.empty())
        return Error{ErrorCode::MissingColumn, "no column but “row”", raw.fileName(), 1};
    if (raw.rows() == 0)
        return Error{ErrorCode::TooFewRows, "a header without records", raw.fileName(), 0};
    if (const std::size_t line = raw.columns() == 1 ? blankLine(raw) : 0; line > 0)
        return Error{ErrorCode::NotFinite, "column “" + raw.header().front() + "” is empty", raw.fileName(), line};
    MatrixFile matrix;
    matrix.values.resize(static_cast<Eigen::Index>(raw.rows()), static_cast<Eigen::Index>(layout.features.size()));
    for (const std::size_t column : layout.features)
        matrix.names.push_back(raw.header()[column]);
    for (std::size_t row = 0; row < raw.rows(); ++row)
        if (auto error = readRow(raw, layout, row, matrix))
            return *error;
    if (layout.id)
        if (auto error = findRepeatedId(raw, matrix.rows))
            return *error;
    return matrix;
}

} // namespace marquee::cli
