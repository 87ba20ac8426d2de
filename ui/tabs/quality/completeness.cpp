// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/completeness.h"

#include "base/numbers.h"
#include "explorer/wording.h"

#include <algorithm>
#include <limits>
#include <set>

namespace marquee {

namespace {

constexpr std::size_t kMostYears = 7;

/// Titles of one kind and year: how many, and how many with a value.
struct Tally
{
    std::size_t titles = 0, present = 0;

    void add(bool isPresent)
    {
        ++titles;
        present += isPresent ? 1 : 0;
    }
    double share() const
    {
        return titles == 0 ? std::numeric_limits<double>::quiet_NaN()
                           : static_cast<double>(present) / static_cast<double>(titles);
    }
};

std::vector<int> yearsAdded(const Catalogue& catalogue, const TitleIds& titles)
{
    std::set<int> years;
    for (const TitleId id : titles)
        if (const auto day = catalogue.netflixDate(id))
            years.insert(static_cast<int>(std::chrono::year_month_day(*day).year()));
    while (years.size() > kMostYears)
        years.erase(years.begin());
    return {years.begin(), years.end()};
}

/// Index of the year a title was added in `years`; -1 where unknown or earlier. One per title of the file.
std::vector<int> yearIndexes(const Catalogue& catalogue, const TitleIds& titles, const std::vector<int>& years)
{
    std::vector<int> indexes(catalogue.size(), -1);
    for (const TitleId id : titles) {
        const auto day = catalogue.netflixDate(id);
        if (!day)
            continue;
        const auto found =
            std::find(years.begin(), years.end(), static_cast<int>(std::chrono::year_month_day(*day).year()));
        if (found != years.end())
            indexes[id.row] = static_cast<int>(found - years.begin());
    }
    return indexes;
}

std::vector<double> sharesOf(const std::vector<Tally>& tallies)
{
    std::vector<double> shares(tallies.size());
    std::transform(tallies.begin(), tallies.end(), shares.begin(), [](const Tally& tally) { return tally.share(); });
    return shares;
}

ColumnShares columnShares(const Catalogue& catalogue, const TitleIds& titles, std::size_t column,
                          const std::vector<int>& yearOf, std::size_t years)
{
    Tally all, films, series;
    std::vector<Tally> filmYears(years), seriesYears(years);
    const RawTable& source = catalogue.source();
    for (const TitleId id : titles) {
        const bool present = !trimmed(source.cell(id.row, column)).empty();
        const TitleType type = catalogue.type(id);
        all.add(present);
        if (type == TitleType::Unknown)
            continue;
        const bool film = type == TitleType::Film;
        (film ? films : series).add(present);
        if (yearOf[id.row] >= 0)
            (film ? filmYears : seriesYears)[static_cast<std::size_t>(yearOf[id.row])].add(present);
    }
    return {fromUtf8(source.header().at(column)),
            all.share(),
            films.share(),
            series.share(),
            all.present,
            sharesOf(filmYears),
            sharesOf(seriesYears)};
}

} // namespace

Completeness completenessOf(const Dataset& data)
{
    const Catalogue& catalogue = *data.catalogue;
    Completeness result;
    const TitleIds titles = data.all();
    result.titles = titles.size();
    result.years = yearsAdded(catalogue, titles);
    const auto yearOf = yearIndexes(catalogue, titles, result.years);
    for (std::size_t column = 0; column < catalogue.source().columns(); ++column) {
        auto shares = columnShares(catalogue, titles, column, yearOf, result.years.size());
        if (shares.present == 0)
            ++result.emptyColumns;
        else
            result.columns.push_back(std::move(shares));
    }
    std::stable_sort(result.columns.begin(), result.columns.end(),
                     [](const ColumnShares& a, const ColumnShares& b) { return a.present > b.present; });
    return result;
}

} // namespace marquee
