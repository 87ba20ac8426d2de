// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"
#include "cleaning/cleaned_table_writer.h"
#include "io/csv_writer.h"

#include <algorithm>
#include <map>
#include <optional>

namespace marquee {
namespace {

enum Column : std::size_t
{
    Row,
    Name,
    Old,
    New,
    RuleName,
    Count
};

Error foreign(const std::string& row, const std::string& column)
{
    return {ErrorCode::BadField,
            "the audit does not belong to this table: row " + row + ", column “" + column + "”",
            {},
            0};
}

/// The lines of an audit by row of the source.
using Lines = std::map<std::size_t, std::vector<std::size_t>>;

/// Applies an audit's lines backwards, record by record; lives as long as one call of restoredCsv().
class Restorer
{
public:
    Restorer(const RawTable& cleaned, const RawTable& audit) : m_cleaned(cleaned), m_audit(audit) {}

    Result<std::string> run()
    {
        if (auto read = readLines(); !read)
            return read.error();
        m_writer.row(m_cleaned.header());
        std::size_t taken = 0;
        for (std::size_t row = 0; taken < m_cleaned.rows() || !m_lines.empty(); ++row) {
            const auto lines = m_lines.extract(row);
            const bool dropped = !lines.empty() && isDrop(lines.mapped().front());
            if (!dropped && taken == m_cleaned.rows())
                return foreign(std::to_string(row), {});
            std::vector<std::string> fields(m_cleaned.columns());
            if (!dropped) {
                const auto record = m_cleaned.record(taken++);
                fields.assign(record.begin(), record.end());
            }
            if (!lines.empty())
                if (auto restored = restore(lines.mapped(), fields); !restored)
                    return restored.error();
            m_writer.row(fields);
        }
        return m_writer.take();
    }

private:
    bool isDrop(std::size_t line) const { return m_audit.cell(line, RuleName).ends_with(":drop"); }

    Status readLines()
    {
        if (m_audit.columns() != Column::Count)
            return foreign("header", "row, column, old, new, rule");
        for (std::size_t line = 0; line < m_audit.rows(); ++line) {
            const auto row = parseNumber(m_audit.cell(line, Row));
            if (!row || *row < 0)
                return foreign(std::string(m_audit.cell(line, Row)), std::string(m_audit.cell(line, Name)));
            m_lines[static_cast<std::size_t>(*row)].push_back(line);
        }
        return std::monostate{};
    }

    /// The column of a name that holds the new text: names may repeat.
    std::optional<std::size_t> place(std::string_view name, std::string_view now,
                                     const std::vector<std::string>& fields) const
    {
        constexpr std::string_view kBeyond = "field ";
        const auto& header = m_cleaned.header();
        for (std::size_t column = 0; column < header.size(); ++column)
            if (header[column] == name && column < fields.size() && fields[column] == now)
                return column;
        const auto number = name.starts_with(kBeyond) ? parseNumber(name.substr(kBeyond.size())) : std::nullopt;
        if (number && *number > static_cast<double>(header.size()))
            return static_cast<std::size_t>(*number) - 1;
        return std::nullopt;
    }

    Status restore(const std::vector<std::size_t>& lines, std::vector<std::string>& fields) const
    {
        for (const auto line : lines) {
            const auto column = place(m_audit.cell(line, Name), m_audit.cell(line, New), fields);
            if (!column)
                return foreign(std::string(m_audit.cell(line, Row)), std::string(m_audit.cell(line, Name)));
            fields.resize(std::max(fields.size(), *column + 1));
            fields[*column] = m_audit.cell(line, Old);
        }
        return std::monostate{};
    }

    const RawTable& m_cleaned;
    const RawTable& m_audit;
    Lines m_lines;
    CsvWriter m_writer;
};

} // namespace

Result<std::string> restoredCsv(const RawTable& cleaned, const RawTable& audit)
{
    return Restorer(cleaned, audit).run();
}

} // namespace marquee
