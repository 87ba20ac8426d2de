// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "io/structural_scan.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace marquee {

inline constexpr std::size_t kMaxColumns = 10'000;
inline constexpr std::size_t kMaxFieldBytes = std::size_t{16} << 20;

/// Records of one stretch of text. With c = first[r], record r has n = bounds[c] fields; field i is the text from
/// bounds[c + 1 + i] up to bounds[c + 2 + i] - 1, its quotes included.
struct ScannedRecords
{
    struct Ragged
    {
        std::uint32_t record = 0; ///< number within the stretch
        std::uint32_t fields = 0;
    };
    struct Failure
    {
        ErrorCode code = ErrorCode::Internal;
        std::size_t offset = 0; ///< in the text
    };

    std::vector<std::uint32_t> bounds;
    std::vector<std::uint32_t> first;   ///< index into bounds of each record's number of fields
    std::vector<Ragged> ragged;         ///< other than `columns` fields
    std::vector<std::uint32_t> unusual; ///< indices into bounds: quoted fields with quotes or text behind them
    std::vector<std::uint32_t> stray;   ///< offsets where text follows a closing quote
    std::size_t end = 0;                ///< offset behind the last record
    std::optional<Failure> failure;     ///< the scan ended here
};

/// Splits text into records as RFC 4180 has it, and beyond it as the world does: a record ends with LF, CRLF or CR, or
/// the text; empty lines are no records; a quote inside an unquoted field is text; text behind a closing quote belongs
/// to the field up to the next separator (as Python's csv module reads it). Exact for any input: quotes and separators
/// come as bit masks, and the state decides which of the two counts next.
class RecordScanner
{
public:
    /// @param text    readable 64 bytes past its end
    /// @param columns fields a record should have; 0: as many as it has
    RecordScanner(std::string_view text, char delimiter, std::size_t columns, std::stop_token stop = {});

    /// Appends to `out` the records that start at `begin` or behind it and before `end`, at most `limit`.
    void scan(std::size_t begin, std::size_t end, ScannedRecords& out, std::size_t limit = SIZE_MAX);

private:
    using Mask = std::uint64_t BlockMasks::*;

    bool isLineEnd(std::size_t at) const noexcept { return m_text[at] == '\n' || m_text[at] == '\r'; }
    const BlockMasks& masks(std::size_t block);
    void load(std::size_t block);
    std::size_t find(Mask kind, std::size_t from);
    std::size_t quotedEnd(std::size_t begin, ScannedRecords& out);
    bool scanRecord(ScannedRecords& out);
    void closeRecord(ScannedRecords& out, std::size_t first, std::size_t end) const;
    bool isTooLong(std::size_t begin, std::size_t end) const;
    bool failed(ScannedRecords& out, ErrorCode code, std::size_t offset, std::size_t first) const;

    const char* m_text;
    std::size_t m_size;
    std::size_t m_blocks;
    std::size_t m_columns;
    char m_delimiter;
    std::stop_token m_stop;
    std::size_t m_position = 0;
    bool m_stopped = false;

    static constexpr std::size_t kBatch = 64;
    std::array<BlockMasks, kBatch> m_masks;
    std::size_t m_firstLoaded = 0;
    std::size_t m_loaded = 0;
};

/// Scans text from `begin` on up to `threads` threads. The text is cut where the parity of quotes says a record ends; a
/// cut that proves wrong (stray quotes) is scanned again from the true end on, so the result never depends on the cuts.
/// @return stretches in the order of the text; the last may hold a failure
std::vector<ScannedRecords> scanAllRecords(std::string_view text, std::size_t begin, char delimiter,
                                           std::size_t columns, unsigned threads, const std::stop_token& stop);

} // namespace marquee
