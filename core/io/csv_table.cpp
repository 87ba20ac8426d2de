// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_table.h"

#include "base/parallel.h"
#include "io/header_issues.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kPrefetchRows = 12;
constexpr std::size_t kLineStep = std::size_t{2} << 10; // a report asks for the line of every record

/// Fills the room behind a cell that became shorter. Never part of UTF-8, so it cannot be mistaken for text.
constexpr char kFiller = '\xFF';

} // namespace

CsvTable::CsvTable(TableSource source, ByteBuffer text, ScannedRecords header, std::vector<ScannedRecords> records,
                   unsigned threads, IssueLog issues)
    : RawTable(std::move(source)), m_text(std::move(text)), m_stretches(std::move(records))
{
    m_headerLine = 1 + countLineEnds(m_text.view().substr(0, header.bounds[1]));
    unescape(header);
    parallelFor(m_stretches.size(), threads, [this](std::size_t s) { unescape(m_stretches[s]); });
    for (std::size_t i = 0; i < header.bounds.front(); ++i)
        m_header.emplace_back(field(header.bounds.data() + 1 + i));
    for (const auto& stretch : m_stretches)
        m_rows += stretch.first.size();
    m_records.reserve(m_rows);
    for (const auto& stretch : m_stretches)
        for (const auto first : stretch.first)
            m_records.push_back(stretch.bounds.data() + first + 1);
    logHeader(m_header, m_headerLine, issues);
    logRecords(issues);
    m_issues = issues.take();
}

std::string_view CsvTable::field(const std::uint32_t* bounds) const
{
    const std::size_t size = bounds[1] - bounds[0] - 1;
    if (size == 0)
        return {};
    const std::string_view text(m_text.data() + bounds[0], size);
    if (text.front() != '"')
        return text;
    const auto last = text.back() == kFiller ? text.find_last_not_of(kFiller) : size - 1;
    return text.substr(1, last - 1);
}

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const
{
    // Most callers walk down a column, and every cell lies in a cache line of its own.
    if (row + kPrefetchRows < m_rows && column < fields(row + kPrefetchRows))
        __builtin_prefetch(m_text.data() + m_records[row + kPrefetchRows][column]);
    return column < fields(row) ? field(m_records[row] + column) : std::string_view();
}

void CsvTable::cells(std::size_t first, std::size_t column, std::span<std::string_view> out) const
{
    const auto* const* records = m_records.data() + first;
    const std::size_t ahead = std::min(m_rows - first, out.size() + kPrefetchRows);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i + kPrefetchRows < ahead && column < records[i + kPrefetchRows][-1])
            __builtin_prefetch(m_text.data() + records[i + kPrefetchRows][column]);
        out[i] = column < records[i][-1] ? field(records[i] + column) : std::string_view();
    }
}

std::vector<std::string_view> CsvTable::record(std::size_t row) const
{
    std::vector<std::string_view> cells(fields(row));
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = field(m_records[row] + i);
    return cells;
}

void CsvTable::unescape(const ScannedRecords& records)
{
    for (const auto index : records.unusual)
        unescapeField(records.bounds[index], records.bounds[index + 1] - 1);
}

/// `"a ""b"""` becomes `"a "b""` and filler; text behind the closing quote joins what was inside.
void CsvTable::unescapeField(std::size_t begin, std::size_t end)
{
    char* text = m_text.data();
    std::size_t out = begin + 1;
    bool quoted = true;
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (quoted && text[i] == '"') {
            if (i + 1 >= end || text[i + 1] != '"') {
                quoted = false;
                continue;
            }
            ++i;
        }
        text[out++] = text[i];
    }
    text[out++] = '"';
    std::fill(text + out, text + end, kFiller);
}

std::size_t CsvTable::lineAt(std::size_t offset) const
{
    std::call_once(m_linesCounted, [this] {
        std::size_t lines = 0;
        for (std::size_t at = 0; at < m_text.size(); at += kLineStep) {
            m_lineEnds.push_back(lines);
            // One byte more, so that a CR at the border sees its LF.
            const auto step = m_text.view().substr(at, kLineStep + 1);
            lines += countLineEnds(step);
            if (step.size() > kLineStep && (step.back() == '\n' || step.back() == '\r'))
                lines -= countLineEnds(step.substr(kLineStep));
        }
    });
    const std::size_t step = offset / kLineStep;
    if (step >= m_lineEnds.size())
        return 1;
    return 1 + m_lineEnds[step] + countLineEnds(m_text.view().substr(step * kLineStep, offset - step * kLineStep));
}

std::size_t CsvTable::line(std::size_t row) const
{
    return lineAt(*m_records[row]);
}

void CsvTable::logRagged(std::size_t row, std::size_t count, IssueLog& issues) const
{
    if (issues.full("ragged_row"))
        issues.addUnlisted("ragged_row");
    else
        issues.add(line(row), "ragged_row",
                   "the record has " + std::to_string(count) + (count == 1 ? " field" : " fields") + ", the header " +
                       std::to_string(columns()));
}

void CsvTable::logRecords(IssueLog& issues) const
{
    std::size_t before = 0; // records of the stretches before
    for (const auto& stretch : m_stretches) {
        for (const auto& [record, count] : stretch.ragged)
            logRagged(before + record, count, issues);
        before += stretch.first.size();
    }
    for (const auto& stretch : m_stretches) {
        for (const auto offset : stretch.stray) {
            if (issues.full("stray_quote"))
                issues.addUnlisted("stray_quote");
            else
                issues.add(lineAt(offset), "stray_quote",
                           "text follows a closing quote; it was kept as part of the cell");
        }
    }
}

} // namespace marquee
