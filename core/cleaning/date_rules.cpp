// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/flag_rules.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace marquee {
namespace {

constexpr std::size_t kMinDates = 10; ///< a file with fewer dates shows no rhythm of additions to stand out from

std::string isoDay(CatalogueColumns::Day day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-" +
           two(static_cast<unsigned>(date.day()));
}

Flag flagOf(std::size_t row, Rule rule, std::string detail)
{
    return {TitleId{static_cast<std::uint32_t>(row)}, rule, 0, std::move(detail)};
}

std::string yearText(double year)
{
    return std::to_string(static_cast<int>(year));
}

/// The two columns that are compared.
struct DatePair
{
    const ColumnValues* released = nullptr;
    const ColumnValues* added = nullptr;
};

DatePair datePair(const CleanedView& cleaned)
{
    DatePair pair{cleaned.numbers(Role::ReleaseDate), cleaned.numbers(Role::NetflixDate)};
    if (pair.released == nullptr)
        pair.released = cleaned.numbers(Role::ReleaseYear);
    return pair;
}

} // namespace

LateReleases flagImpossibleDates(const CleanedView& cleaned, DateBasis basis)
{
    LateReleases late;
    const auto [released, added] = datePair(cleaned);
    if (released == nullptr || added == nullptr)
        return late;
    for (std::size_t row = 0; row < std::min(released->numbers.size(), added->numbers.size()); ++row) {
        if (cleaned.isDropped(row))
            continue;
        const auto from = released->days[row];
        const auto to = added->days[row];
        if (released->numbers[row] > added->numbers[row]) { // false where either is missing
            late.byYear.push_back(TitleId{static_cast<std::uint32_t>(row)});
            if (basis == DateBasis::Year)
                late.flags.push_back(flagOf(row, Rule::FlagImpossibleDates,
                                            "released in " + yearText(released->numbers[row]) +
                                                ", added to Netflix in " + yearText(added->numbers[row])));
        }
        if (from > to && to != CatalogueColumns::kNoDay) {
            late.byDay.push_back(TitleId{static_cast<std::uint32_t>(row)});
            if (basis == DateBasis::Day)
                late.flags.push_back(flagOf(row, Rule::FlagImpossibleDates,
                                            "released on " + isoDay(from) + ", added to Netflix on " + isoDay(to)));
        }
    }
    return late;
}

std::vector<Flag> flagCollectionStart(const CleanedView& cleaned, const CollectionStartOptions& options)
{
    std::vector<Flag> flags;
    const auto* added = cleaned.numbers(Role::NetflixDate);
    if (added == nullptr)
        return flags;
    const auto& days = added->days;
    std::vector<CatalogueColumns::Day> known;
    for (std::size_t row = 0; row < days.size(); ++row)
        if (days[row] != CatalogueColumns::kNoDay && !cleaned.isDropped(row))
            known.push_back(days[row]);
    std::sort(known.begin(), known.end());
    if (known.empty())
        return flags;
    const auto dated = static_cast<double>(known.size());
    const auto first = known.front();
    const auto sharing = std::upper_bound(known.begin(), known.end(), first) - known.begin();
    const auto dates = std::unique(known.begin(), known.end()) - known.begin();
    if (sharing < options.minTitles || static_cast<double>(sharing) < options.share * dated ||
        static_cast<std::size_t>(dates) < kMinDates)
        return flags;
    const std::string detail =
        std::to_string(sharing) + " titles share " + isoDay(first) + ", the first date in the file";
    for (std::size_t row = 0; row < days.size(); ++row)
        if (days[row] == first && !cleaned.isDropped(row))
            flags.push_back(flagOf(row, Rule::FlagCollectionStart, detail));
    return flags;
}

} // namespace marquee
