// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "catalogue/role.h"
#include "catalogue/title_id.h"
#include "cleaning/cleaning_options.h"
#include "io/raw_table.h"
#include "io/schema.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// One changed cell. Applied backwards, the audit gives the file's own text back.
struct AuditEntry
{
    TitleId row;
    std::uint32_t column = 0;     ///< column of the source table
    std::string before;           ///< the file's text
    std::string after;            ///< the text used instead
    Rule rule = Rule::RepairText; ///< the last one that changed it

    bool isImputed() const noexcept { return rule == Rule::Impute; }
    bool operator==(const AuditEntry&) const = default;
};

/// A title that is absent from the catalogue since a rule dropped it. Its id stays its own.
struct DroppedTitle
{
    TitleId row;
    Rule rule = Rule::FlagDuplicates; ///< or FlagBorrowedFacts
    std::optional<TitleId> keptIn;    ///< the record that stands for a repeat
    bool operator==(const DroppedTitle&) const = default;
};

/// A correction of an impossible value. Made, and audited, only where the user accepted it.
struct Correction
{
    CellRef cell;
    std::string before, after;
    std::string reason; ///< English: "2046 is later than anything added to Netflix (2021): 1946 may be meant"
    bool accepted = false;
    bool operator==(const Correction&) const = default;
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
    std::size_t dropped = 0;    ///< titles its action dropped
    std::size_t offered = 0;    ///< corrections offered, accepted ones included
    std::size_t read = 0;       ///< cells that could not be read without it; of rules that read
    std::size_t unreadable = 0; ///< cells of its kind that nobody can read; of rules that read
};

/// Missing cells of a column: empty or blank in the file, before any cleaning.
struct ColumnCompleteness
{
    std::size_t missing = 0;
    std::size_t missingFilms = 0;
    std::size_t missingSeries = 0;
    std::size_t distinct = 0;
};

/// What the outlier rule found in one column, or with OutlierOptions::perType in the titles of one type.
struct OutlierSummary
{
    std::uint32_t column = 0;
    std::string method;                 ///< "Tukey", "Tukey, log", "modified z, log", "Tukey or modified z", …
    double lowFence = 0, highFence = 0; ///< on the scale tested; the narrower of both by either method
    std::size_t flagged = 0;
    std::size_t flaggedRaw = 0;    ///< by the same rule without the logarithm
    std::optional<TitleType> type; ///< whose fences these are; nothing: everybody's
    bool logarithm = false;
    bool operator==(const OutlierSummary&) const = default;
};

struct CleaningStages;

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
    std::vector<AuditEntry> reverted;    ///< changes that Reverts held back: what would be there without
    std::vector<DroppedTitle> dropped;   ///< ascending by row
    std::vector<std::string> warnings;   ///< English: options that fit nothing in this file
    std::vector<Correction> suggestions; ///< ascending by cell
    TitleIds releasedAfterYear;          ///< released in a later year than added to Netflix
    TitleIds releasedAfterDay;           ///< released on a later day than added; whatever the rule's basis
    /// What the next run may take over where nothing it depends on has changed.
    std::shared_ptr<const CleaningStages> stages;

    bool isDropped(TitleId row) const; ///< O(log dropped)
    /// The file's own bytes can stand for the cleaned table.
    bool changesNothing() const noexcept { return audit.empty() && dropped.empty(); }
    /// The audit entry of a cell, or null. O(log entries).
    const AuditEntry* change(TitleId row, std::uint32_t column) const;
    /// Flags of a title, in rule order. O(flags).
    std::vector<const Flag*> flagsOf(TitleId row) const;
    TitleIds flagged(Rule rule) const;
};
using CleaningReportPtr = std::shared_ptr<const CleaningReport>;

/// Runs the enabled rules over a table. O(cells); with imputation by neighbours see imputation.h.
/// @param before report of an earlier run over the same table: stages whose inputs and options are as they were are
/// taken over from it, so that a changed parameter costs only what depends on it. The result is the same without.
/// Errors: MissingColumn (no title column), Cancelled.
Result<CleaningReport> cleanTable(const RawTable& table, const Schema& schema, const CleaningOptions& options,
                                  const std::stop_token& stop = {}, const ProgressFn& progress = {},
                                  const CleaningReport* before = nullptr);

} // namespace marquee
