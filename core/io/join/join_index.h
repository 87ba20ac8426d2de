// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"
#include "io/join/join_subjects.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace marquee {

/// How well a record of the catalogue agrees with what is sought; the name is the same. Higher is better.
enum class Agreement : std::int8_t
{
    OtherType = -3,
    OtherYear = -2,
    NearYear = -1, ///< one year off
    NameAlone = 0, ///< nothing speaks against it
    SameType = 1,
    SameYear = 2,
    SameYearAndType = 3
};

/// The records of the catalogue by normalised id or title. Records that agree in year and type too form one run, so
/// that a search costs a step per run, not per record: a thousand namesakes cost no more than their years.
class JoinIndex
{
public:
    static constexpr std::size_t kListed = 10;

    /// O(records), and a sort of the records of one name. Incomplete when `stop` was requested.
    explicit JoinIndex(const JoinSubjects& subjects, const std::stop_token& stop = {});

    struct Found
    {
        Agreement agreement = Agreement::OtherType;
        std::uint32_t count = 0;               ///< records that agree best
        std::vector<std::uint32_t> candidates; ///< the first kListed of them
    };
    /// The records that agree best with the subject; count 0 when no record has its name.
    Found find(const JoinSubject& subject) const;

private:
    struct Run
    {
        std::optional<int> year;
        TitleType type = TitleType::Unknown;
        std::uint32_t begin = 0; ///< in m_rows
        std::uint32_t end = 0;
    };
    struct Entry;
    std::vector<Entry> readEntries(const JoinSubjects& subjects, const std::stop_token& stop);
    static Agreement agreement(const Run& run, const JoinSubject& subject);
    std::span<const Run> runsOf(std::string_view name) const;

    Dictionary m_names;
    std::vector<std::uint32_t> m_rows; ///< by name, year, type, row
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_firstRuns; ///< by code of the name, and one behind the last
};

} // namespace marquee
