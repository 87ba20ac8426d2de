// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_scanner.h"

#include "base/huge_pages.h"
#include "base/parallel.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace marquee {
namespace {

/// Below this a second thread costs more than it gains.
constexpr std::size_t kMinStretch = std::size_t{1} << 20;

/// Offset behind the first line end at or behind `from` that lies outside quotes, given the state at `from`.
std::size_t behindLineEnd(std::string_view text, std::size_t from, bool quoted)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))))
            return i + 1;
    }
    return text.size();
}

/// Borders of stretches of about equal length: records start there if every quote is well placed.
std::vector<std::size_t> likelyBorders(std::string_view text, std::size_t begin, std::size_t stretches)
{
    std::vector<std::size_t> borders{begin};
    const std::size_t length = text.size() - begin;
    std::size_t counted = begin;
    bool quoted = false;
    for (std::size_t s = 1; s < stretches; ++s) {
        const std::size_t middle = begin + length / stretches * s;
        quoted ^= countBytes(text.data() + counted, middle - counted, '"') % 2 == 1;
        counted = middle;
        const auto border = behindLineEnd(text, middle, quoted);
        if (border > borders.back() && border < text.size())
            borders.push_back(border);
    }
    borders.push_back(text.size());
    return borders;
}

} // namespace

RecordScanner::RecordScanner(std::string_view text, char delimiter, std::size_t columns, std::stop_token stop)
    : m_text(text.data()), m_size(text.size()), m_blocks((text.size() + kScanBlock - 1) / kScanBlock),
      m_columns(columns), m_delimiter(delimiter), m_stop(std::move(stop))
{
}

void RecordScanner::load(std::size_t block)
{
    m_stopped = m_stopped || m_stop.stop_requested();
    m_firstLoaded = block;
    m_loaded = std::min(kBatch, m_blocks - block);
    scanBlocks(m_text + block * kScanBlock, m_loaded, m_delimiter, m_masks.data());
}

inline const BlockMasks& RecordScanner::masks(std::size_t block)
{
    if (block - m_firstLoaded >= m_loaded)
        load(block);
    return m_masks[block - m_firstLoaded];
}

/// Offset of the next byte of the kind at or behind `from`; the text's size when there is none.
inline std::size_t RecordScanner::find(Mask kind, std::size_t from)
{
    if (from >= m_size)
        return m_size;
    std::size_t block = from / kScanBlock;
    std::uint64_t bits = masks(block).*kind & (~std::uint64_t{0} << (from % kScanBlock));
    while (bits == 0) {
        if (++block >= m_blocks)
            return m_size;
        bits = masks(block).*kind;
    }
    return std::min(m_size, block * kScanBlock + static_cast<std::size_t>(std::countr_zero(bits)));
}

/// Offset of the separator behind the quoted field at `begin`; beyond the text's size when the quote is never closed.
std::size_t RecordScanner::quotedEnd(std::size_t begin, ScannedRecords& out)
{
    bool unusual = false;
    std::size_t quote = find(&BlockMasks::quotes, begin + 1);
    while (quote + 1 < m_size && m_text[quote + 1] == '"') {
        unusual = true;
        quote = find(&BlockMasks::quotes, quote + 2);
    }
    if (quote >= m_size)
        return m_size + 1;
    std::size_t end = quote + 1;
    if (end < m_size && m_text[end] != m_delimiter && !isLineEnd(end)) {
        out.stray.push_back(static_cast<std::uint32_t>(end));
        unusual = true;
        end = find(&BlockMasks::separators, end);
    }
    if (unusual)
        out.unusual.push_back(static_cast<std::uint32_t>(out.bounds.size() - 1));
    return end;
}

/// The field without its quotes, where it is so long that these decide.
bool RecordScanner::isTooLong(std::size_t begin, std::size_t end) const
{
    if (end - begin <= kMaxFieldBytes || m_text[begin] != '"')
        return end - begin > kMaxFieldBytes;
    std::size_t content = 0;
    bool quoted = true;
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (quoted && m_text[i] == '"') {
            const bool doubled = i + 1 < end && m_text[i + 1] == '"';
            quoted = doubled;
            if (!doubled)
                continue;
            ++i;
        }
        ++content;
    }
    return content > kMaxFieldBytes;
}

bool RecordScanner::failed(ScannedRecords& out, ErrorCode code, std::size_t offset, std::size_t first) const
{
    out.bounds.resize(first);
    out.failure = ScannedRecords::Failure{code, offset};
    return false;
}

void RecordScanner::closeRecord(ScannedRecords& out, std::size_t first, std::size_t end) const
{
    const auto fields = static_cast<std::uint32_t>(out.bounds.size() - first - 1);
    out.bounds.push_back(static_cast<std::uint32_t>(end + 1));
    out.bounds[first] = fields;
    if (m_columns != 0 && fields != m_columns)
        out.ragged.push_back({static_cast<std::uint32_t>(out.first.size()), fields});
    out.first.push_back(static_cast<std::uint32_t>(first));
}

bool RecordScanner::scanRecord(ScannedRecords& out)
{
    const std::size_t first = out.bounds.size();
    out.bounds.push_back(0); // becomes the number of fields
    for (std::size_t begin = m_position;;) {
        out.bounds.push_back(static_cast<std::uint32_t>(begin));
        const bool quoted = begin < m_size && m_text[begin] == '"';
        const std::size_t end = quoted ? quotedEnd(begin, out) : find(&BlockMasks::separators, begin);
        if (m_stopped)
            return failed(out, ErrorCode::Cancelled, begin, first);
        if (end > m_size)
            return failed(out, ErrorCode::UnclosedQuote, begin, first);
        if (isTooLong(begin, end))
            return failed(out, ErrorCode::FieldTooLong, begin, first);
        if (end == m_size || m_text[end] != m_delimiter) {
            closeRecord(out, first, end);
            m_position = end;
            return true;
        }
        if (out.bounds.size() - first > kMaxColumns)
            return failed(out, ErrorCode::TooManyColumns, begin, first);
        begin = end + 1;
    }
}

void RecordScanner::scan(std::size_t begin, std::size_t end, ScannedRecords& out, std::size_t limit)
{
    m_position = begin;
    while (m_position < end && limit > 0) {
        if (isLineEnd(m_position)) {
            ++m_position;
            continue;
        }
        if (!scanRecord(out))
            break;
        --limit;
        if (m_position < m_size)
            m_position +=
                m_text[m_position] == '\r' && m_position + 1 < m_size && m_text[m_position + 1] == '\n' ? 2 : 1;
    }
    out.end = m_position;
}

std::vector<ScannedRecords> scanAllRecords(std::string_view text, std::size_t begin, char delimiter,
                                           std::size_t columns, unsigned threads, const std::stop_token& stop)
{
    const std::size_t wanted = std::min<std::size_t>(resolveThreads(threads), (text.size() - begin) / kMinStretch);
    const auto borders = likelyBorders(text, begin, std::max<std::size_t>(1, wanted));
    std::vector<ScannedRecords> stretches(borders.size() - 1);
    parallelFor(stretches.size(), threads, [&](std::size_t s) {
        auto& out = stretches[s];
        const std::size_t length = borders[s + 1] - borders[s];
        reserveLarge(out.bounds, length / 12);
        reserveLarge(out.first, length / 256);
        RecordScanner(text, delimiter, columns, stop).scan(borders[s], borders[s + 1], out);
    });
    for (std::size_t s = 0; s + 1 < stretches.size(); ++s) {
        if (!stretches[s].failure && stretches[s].end == borders[s + 1])
            continue;
        const auto trueEnd = stretches[s].end;
        const bool failed = stretches[s].failure.has_value();
        stretches.resize(failed ? s + 1 : s + 2);
        if (!failed) {
            stretches.back() = {};
            RecordScanner(text, delimiter, columns, stop).scan(trueEnd, text.size(), stretches.back());
        }
        break;
    }
    return stretches;
}

} // namespace marquee
