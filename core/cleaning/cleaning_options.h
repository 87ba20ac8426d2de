// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cell_reading.h"
#include "catalogue/title_id.h"
#include "cleaning/rule.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace marquee {

/// A cell of the source table.
struct CellRef
{
    TitleId row;
    std::uint32_t column = 0;

    friend bool operator==(CellRef a, CellRef b) noexcept { return a.row == b.row && a.column == b.column; }
    friend bool operator<(CellRef a, CellRef b) noexcept
    {
        return a.row == b.row ? a.column < b.column : a.row < b.row;
    }
};

/// Rule::RepairText.
struct TextRepairOptions
{
    bool repeated = true; ///< also put right what was misread twice
    bool operator==(const TextRepairOptions&) const = default;
};

/// Rule::MergeLabels.
struct LabelOptions
{
    int minLetters = 3;          ///< shorter labels stay apart: "m" and "M" may well be two things
    double categoryShare = 0.05; ///< a text column with more distinct cells than this share of rows has no labels
    bool operator==(const LabelOptions&) const = default;
};

/// Rule::RepairLists.
struct ListTokenOptions
{
    std::string residue = "[@"; ///< what a token of an unfilled template holds; never empty
    bool operator==(const ListTokenOptions&) const = default;
};

enum class DuplicatesAction : std::uint8_t
{
    Keep,
    Merge, ///< gaps of the first record are filled from its repeats, which are then dropped
    Drop   ///< the first record stays as it is, its repeats are dropped
};
struct DuplicateOptions
{
    DuplicatesAction action = DuplicatesAction::Keep;
    bool operator==(const DuplicateOptions&) const = default;
};

enum class BorrowedAction : std::uint8_t
{
    Keep,
    Blank,   ///< cells that the group shares become empty; Netflix's own (title, type, tags, countries, date) stay
    LeaveOut ///< all titles of a group are dropped
};
struct BorrowedOptions
{
    BorrowedAction action = BorrowedAction::Keep;
    bool operator==(const BorrowedOptions&) const = default;
};

enum class DateBasis : std::uint8_t
{
    Year, ///< released in a later year than added
    Day   ///< released on a later day than added
};
struct ImpossibleDateOptions
{
    DateBasis basis = DateBasis::Year;
    bool operator==(const ImpossibleDateOptions&) const = default;
};

struct CollectionStartOptions
{
    double share = 0.05; ///< least share of the dated titles that the first day must have
    int minTitles = 20;
    bool operator==(const CollectionStartOptions&) const = default;
};

enum class OutlierMethod : std::uint8_t
{
    Tukey,     ///< outside [Q1 - reach IQR, Q3 + reach IQR]
    ModifiedZ, ///< |modified z| above the threshold (Iglewicz and Hoaglin 1993)
    Either     ///< by one of them at least
};
enum class OutlierScale : std::uint8_t
{
    Auto, ///< log1p for votes, awards, nominations and box office
    Raw,
    Log ///< log1p wherever no value is negative
};
enum class OutlierAction : std::uint8_t
{
    Keep,
    Cap,    ///< the value becomes the nearest one inside the fence, in the column's decimals
    Exclude ///< the cell becomes empty; the title stays
};
struct OutlierOptions
{
    OutlierMethod method = OutlierMethod::Tukey;
    OutlierScale scale = OutlierScale::Auto;
    bool perType = false;   ///< films and series each by their own fences
    double reach = 1.5;     ///< of Tukey's fences, in IQR, > 0
    double threshold = 3.5; ///< of the modified z-score, > 0
    OutlierAction action = OutlierAction::Keep;
    bool operator==(const OutlierOptions&) const = default;
};

/// Rule::FlagImpossibleValues. A correction is only ever made where it was accepted.
struct ImpossibleValueOptions
{
    bool acceptAll = false;
    std::set<CellRef> accepted;
    bool operator==(const ImpossibleValueOptions&) const = default;
};

/// Rule::SplitLists.
struct SplitOptions
{
    std::optional<char> separator; ///< of every list column; found per column when unset
    bool operator==(const SplitOptions&) const = default;
};

enum class DecimalMark : std::uint8_t
{
    Auto, ///< by a sample of the column
    Point,
    Comma
};
/// Rule::ParseNumbers.
struct NumberOptions
{
    DecimalMark decimal = DecimalMark::Auto;
    bool operator==(const NumberOptions&) const = default;
};

/// Rule::ParseMoney.
struct MoneyOptions
{
    bool magnitudes = true; ///< "28.34M", "1.2 million"
    bool operator==(const MoneyOptions&) const = default;
};

enum class DateOrder : std::uint8_t
{
    Auto, ///< by a sample of the column
    DayFirst,
    MonthFirst
};
/// Rule::ParseDates.
struct DateOptions
{
    DateOrder order = DateOrder::Auto; ///< of "04/10/2019"
    bool operator==(const DateOptions&) const = default;
};

enum class RuntimeUnit : std::uint8_t
{
    Auto, ///< by the column's name
    Minutes,
    Hours
};
/// Rule::ParseRuntimes.
struct RuntimeOptions
{
    RuntimeUnit unit = RuntimeUnit::Auto; ///< of a bare number
    bool operator==(const RuntimeOptions&) const = default;
};

enum class ImputeMethod : std::uint8_t
{
    None,
    Median,
    MedianByType,         ///< of films or series; of all where the type has too few values
    MedianByTypeAndGenre, ///< of the type's titles with the same first genre; by type where there are too few
    Neighbours            ///< median of the nearest titles of the type that have a value (imputation.h)
};
/// Rule::Impute. Number columns alone. Scores never take an imputed voice for a real one.
struct ImputeOptions
{
    std::map<std::string, ImputeMethod> columns; ///< by the header's name; columns not named stay as they are
    int neighbours = 5;                          ///< >= 1
    bool operator==(const ImputeOptions&) const = default;
};

/// What the user took back. The rules run all the same, so that nothing else changes with it.
struct Reverts
{
    std::set<CellRef> cells; ///< keep the file's own text, whatever rule would change it
    std::set<Rule> rules;    ///< change no cell and drop no title; their flags stay
    std::set<TitleId> rows;  ///< are neither dropped nor lose cells as duplicates or borrowers
    bool operator==(const Reverts&) const = default;
};

/// Everything a user can decide about cleaning. Comparable; as JSON in cleaning/options_json.h.
struct CleaningOptions
{
    std::array<bool, kRuleCount> enabled = everyRule();
    TextRepairOptions text;
    LabelOptions labels;
    ListTokenOptions tokens;
    DuplicateOptions duplicates;
    BorrowedOptions borrowed;
    ImpossibleDateOptions dates;
    CollectionStartOptions collection;
    OutlierOptions outliers;
    ImpossibleValueOptions values;
    SplitOptions splitting;
    NumberOptions numbers;
    MoneyOptions money;
    DateOptions dateCells;
    RuntimeOptions runtimes;
    ImputeOptions impute;
    Reverts reverts;

    bool isOn(Rule rule) const noexcept { return enabled[static_cast<std::size_t>(rule)]; }
    void set(Rule rule, bool on) noexcept { enabled[static_cast<std::size_t>(rule)] = on; }
    bool operator==(const CleaningOptions&) const = default;

    /// The file's own values: rules that change cells are off, actions keep, nothing is accepted or imputed. How cells
    /// are read stays, and flags too.
    CleaningOptions revertedAll() const;

    static constexpr std::array<bool, kRuleCount> everyRule() noexcept
    {
        std::array<bool, kRuleCount> all{};
        all.fill(true);
        return all;
    }
};

/// How the rules that read ask for cells to be read.
CellReading cellReading(const CleaningOptions& options);

} // namespace marquee
