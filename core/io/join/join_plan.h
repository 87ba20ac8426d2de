// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/join/join_keys.h"
#include "io/raw_table.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace marquee {

/// What became of a record of the second file. Each record is in exactly one class.
enum class JoinClass : std::uint8_t
{
    Exact,      ///< one record of the catalogue, its id or title written alike
    Normalised, ///< one record, alike once case, compatibility forms and blanks are folded
    Near,       ///< one record, but a year off; applied on request only
    Ambiguous,  ///< several records, and neither year nor type decides; never applied
    Repeated,   ///< its record of the catalogue is taken by a better or earlier record of the second file
    Unmatched
};
inline constexpr int kJoinClassCount = 6;
std::string_view joinClassName(JoinClass kind) noexcept; ///< "exact", "normalised", …

/// Why a record stayed unmatched.
enum class JoinMiss : std::uint8_t
{
    None,      ///< it did not
    NoKey,     ///< its id or title is blank
    NoSuch,    ///< nothing in the catalogue is called like that
    OtherYear, ///< only with another year
    OtherType  ///< only a series for a film, or the other way round
};

struct JoinMatch
{
    static constexpr std::uint32_t kNone = UINT32_MAX;

    JoinClass kind = JoinClass::Unmatched;
    JoinMiss miss = JoinMiss::NoSuch;
    std::uint32_t found = 0;        ///< records of the catalogue it may be, or is not by year or type
    std::uint32_t firstListed = 0;  ///< of those, the first ten are kept in JoinPlan::listed
    std::uint32_t repeatOf = kNone; ///< first record of the second file with the same key
};

struct JoinOptions
{
    JoinKeys keys; ///< empty: guessed
    bool applyNormalised = true;
    bool applyNear = false;
};

/// The match report of two files, before anything is joined. Immutable once made.
struct JoinPlan
{
    JoinKeys keys;
    std::vector<JoinMatch> matches;    ///< one per record of the second file
    std::vector<std::uint32_t> listed; ///< see JoinMatch::firstListed
    std::vector<std::uint32_t> source; ///< per record of the catalogue: its record of the second file, or kNone
    std::array<std::size_t, kJoinClassCount> counts{}; ///< records of the second file by class
    std::size_t repeats = 0;                           ///< records of the second file whose key came before
    std::size_t applied = 0;                           ///< records of the catalogue that get something

    std::size_t count(JoinClass kind) const { return counts[static_cast<std::size_t>(kind)]; }
    /// Records of the catalogue that a record of the second file may be, ascending within year and type.
    std::span<const std::uint32_t> candidates(std::size_t otherRow) const;
    bool isApplied(std::size_t otherRow) const;
};

/// Matches the records of `other` with those of `base`. A guessed id that matches nothing gives way to the title.
/// O(records of both). Errors: MissingColumn (no id or title in common), Cancelled.
Result<JoinPlan> planJoin(const RawTable& base, const Schema& baseSchema, const RawTable& other,
                          const Schema& otherSchema, const JoinOptions& options = {}, const std::stop_token& stop = {},
                          const ProgressFn& progress = {});

} // namespace marquee
