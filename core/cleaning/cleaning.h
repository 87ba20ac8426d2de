// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/title_id.h"
#include "io/raw_table.h"
#include "io/schema.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Rules in the order they run. The first three change cells; the others flag titles and change nothing.
enum class Rule : std::uint8_t
{
    RepairText,          ///< UTF-8 read as Windows-1252 is put back
    MergeLabels,         ///< "NOT RATED" is "Not Rated"
    RepairLists,         ///< "English+[@Runtime]" loses what is no token
    FlagDuplicates,      ///< same normalised title, type and release date
    FlagBorrowedFacts,   ///< other titles with the same score, votes, date and cast
    FlagImpossibleDates, ///< released in a later year than added to Netflix
    FlagCollectionStart, ///< added on the day collection began
    FlagOutliers         ///< Tukey's fences, heavy-tailed numbers on the log scale
};
inline constexpr int kRuleCount = 8;
std::string_view ruleName(Rule rule) noexcept; ///< as in --rule NAME=on|off: "repair_text"
std::optional<Rule> ruleFromName(std::string_view name) noexcept;

struct CleaningOptions
{
    std::array<bool, kRuleCount> enabled{true, true, true, true, true, true, true, true};
};

/// One changed cell. Applied backwards, the audit gives the file's own text back.
struct AuditEntry
{
    TitleId row;
    std::uint32_t column = 0; ///< column of the source table
    std::string before;       ///< the file's text
    std::string after;        ///< the text used instead
    Rule rule = Rule::RepairText;
};

/// A title a rule points at. Titles with the same group belong together (repeats of one title, borrowers of one
/// record).
struct Flag
{
    TitleId row;
    Rule rule = Rule::FlagDuplicates;
    std::uint32_t group = 0;
    std::string detail; ///< English: "same facts as “Gone Girl” (row 17)", "IMDb Score 1.2, fence 3.55", …
};

struct RuleSummary
{
    bool enabled = true;
    std::size_t changes = 0; ///< cells changed
    std::size_t titles = 0;  ///< titles flagged; repeats of a title are titles - groups
    std::size_t groups = 0;
};

/// Missing cells of a column: empty or blank in the file, before any cleaning.
struct ColumnCompleteness
{
    std::size_t missing = 0;
    std::size_t missingFilms = 0;
    std::size_t missingSeries = 0;
    std::size_t distinct = 0;
};

struct OutlierSummary
{
    std::uint32_t column = 0;
    std::string method;                 ///< "Tukey" or "Tukey, log"
    double lowFence = 0, highFence = 0; ///< on the scale tested
    std::size_t flagged = 0;
    std::size_t flaggedRaw = 0; ///< by the same rule without the logarithm
};

/// All that cleaning did. Immutable once published.
struct CleaningReport
{
    CleaningOptions options;
    std::vector<AuditEntry> audit; ///< ascending by row, then column
    std::vector<Flag> flags;       ///< ascending by rule, then group, then row
    std::array<RuleSummary, kRuleCount> rules{};
    std::vector<ColumnCompleteness> columns; ///< one per column of the source
    std::vector<OutlierSummary> outliers;
    std::size_t films = 0, series = 0;

    /// The audit entry of a cell, or null. O(log entries).
    const AuditEntry* change(TitleId row, std::uint32_t column) const;
    /// Flags of a title, in rule order. O(flags).
    std::vector<const Flag*> flagsOf(TitleId row) const;
    TitleIds flagged(Rule rule) const;
};
using CleaningReportPtr = std::shared_ptr<const CleaningReport>;

/// Runs the enabled rules over a table. O(cells). Errors: MissingColumn (no title column), Cancelled.
Result<CleaningReport> cleanTable(const RawTable& table, const Schema& schema, const CleaningOptions& options,
                                  const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
