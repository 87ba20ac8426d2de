// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace marquee {

/// What cleaning can do, in the order of lists and programs. They run in another order: texts first, then corrections
/// of impossible values, duplicates, borrowed facts, dates, outliers, and imputation last.
enum class Rule : std::uint8_t
{
    RepairText,           ///< UTF-8 read as Windows-1252 is put back
    MergeLabels,          ///< "NOT RATED" is "Not Rated"
    RepairLists,          ///< "English+[@Runtime]" loses what is no token
    FlagDuplicates,       ///< same normalised title, type and release date; kept, merged or dropped
    FlagBorrowedFacts,    ///< other titles with the same score, votes, date and cast; kept, blanked or left out
    FlagImpossibleDates,  ///< released later than added to Netflix
    FlagCollectionStart,  ///< added on the day collection began
    FlagOutliers,         ///< Tukey's fences or modified z; kept, capped or excluded
    FlagImpossibleValues, ///< outside the scale, negative counts, a date of the wrong century; corrections are offered
    SplitLists,           ///< "Drama, Crime" is two labels
    ParseNumbers,         ///< "28,341,469", "87%", "8.5/10", "7,5"
    ParseMoney,           ///< "$2,122,065", "1.2 million"
    ParseDates,           ///< "12 Dec 2008" and others beside 2008-12-12
    ParseRuntimes,        ///< "1h 22m", "30-60 mins" beside plain minutes
    Impute                ///< gaps of chosen columns are filled
};
inline constexpr int kRuleCount = 15;

std::string_view ruleName(Rule rule) noexcept; ///< as in --rule NAME=on|off: "repair_text"
/// The name, or that of a flagging rule without "flag_": "duplicates", "outliers".
std::optional<Rule> ruleFromName(std::string_view name) noexcept;

enum class RuleKind : std::uint8_t
{
    Changes, ///< replaces the text of cells
    Flags,   ///< points at titles; changes cells or drops titles only where its action says so
    Reads    ///< decides how cells are read, and changes no text
};
RuleKind ruleKind(Rule rule) noexcept;

} // namespace marquee
