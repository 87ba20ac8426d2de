// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/column_parser.h"
#include "cleaning/flag_rules.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kMinSharing = 20;
constexpr std::size_t kShareDivisor = 20; ///< a twentieth of the dated titles
constexpr std::size_t kMinDates = 10;     ///< a file with fewer dates shows no rhythm of additions to stand out from

DateColumn datesOf(const CleanedColumn& cells, const std::stop_token& stop)
{
    IssueLog unused; // the catalogue's builder reports the cells that are no dates
    return parseDateColumn(cells, unused, stop);
}

std::string isoDay(CatalogueColumns::Day day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-" +
           two(static_cast<unsigned>(date.day()));
}

} // namespace

std::vector<Flag> flagImpossibleDates(const CleanedTable& cleaned)
{
    std::vector<Flag> flags;
    auto released = cleaned.column(Role::ReleaseDate);
    if (!released)
        released = cleaned.column(Role::ReleaseYear);
    const auto added = cleaned.column(Role::NetflixDate);
    if (!released || !added)
        return flags;
    const auto release = datesOf(*released, cleaned.stop).years;
    const auto netflix = datesOf(*added, cleaned.stop).years;
    for (std::size_t row = 0; row < std::min(release.size(), netflix.size()); ++row) {
        // NaN on either side compares false.
        if (release[row] > netflix[row])
            flags.push_back(Flag{TitleId{static_cast<std::uint32_t>(row)}, Rule::FlagImpossibleDates, 0,
                                 "released in " + std::to_string(static_cast<int>(release[row])) +
                                     ", added to Netflix in " + std::to_string(static_cast<int>(netflix[row]))});
    }
    return flags;
}

std::vector<Flag> flagCollectionStart(const CleanedTable& cleaned)
{
    std::vector<Flag> flags;
    const auto added = cleaned.column(Role::NetflixDate);
    if (!added)
        return flags;
    const auto days = datesOf(*added, cleaned.stop).days;
    std::vector<CatalogueColumns::Day> known;
    std::copy_if(days.begin(), days.end(), std::back_inserter(known),
                 [](auto day) { return day != CatalogueColumns::kNoDay; });
    std::sort(known.begin(), known.end());
    if (known.empty())
        return flags;
    const auto first = known.front();
    const auto sharing = static_cast<std::size_t>(std::upper_bound(known.begin(), known.end(), first) - known.begin());
    const auto dates = std::unique(known.begin(), known.end()) - known.begin();
    const std::size_t dated = static_cast<std::size_t>(
        std::count_if(days.begin(), days.end(), [](auto day) { return day != CatalogueColumns::kNoDay; }));
    if (sharing < kMinSharing || sharing * kShareDivisor < dated || static_cast<std::size_t>(dates) < kMinDates)
        return flags;
    const std::string detail =
        std::to_string(sharing) + " titles share " + isoDay(first) + ", the first date in the file";
    for (std::size_t row = 0; row < days.size(); ++row)
        if (days[row] == first)
            flags.push_back(Flag{TitleId{static_cast<std::uint32_t>(row)}, Rule::FlagCollectionStart, 0, detail});
    return flags;
}

} // namespace marquee
