// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/date_sampler.h"

#include <algorithm>

namespace marquee::synthetic {

namespace {

/// Titles released in January, February, … of 13,373.
constexpr std::array<double, 12> kReleaseMonths = {1129, 995, 1112, 1109, 921, 964, 1031, 1104, 1266, 1400, 1192, 1150};
/// Titles released on a Monday, Tuesday, …: cinemas open on Fridays.
constexpr std::array<double, 7> kReleaseWeekdays = {705, 972, 1558, 1998, 6394, 1142, 604};
constexpr double kStartOfCollectionShare = 2407.0 / 2461; ///< of the titles of April 2015
constexpr Date kStartOfCollection = {2015, 4, 14};
constexpr Date kEndOfCollection = {2021, 3, 4};
/// Of the 3,285 titles released and added in one year: 174 came out after they were added, 1,467 on the very day.
constexpr double kImpossibleShare = 174.0 / 3285;
constexpr double kSameDayShare = 1467.0 / (3285 - 174);

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// 0: Monday (Sakamoto's method).
int weekday(const Date& date)
{
    constexpr std::array<int, 12> offsets = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    const int y = date.month < 3 ? date.year - 1 : date.year;
    return (y + y / 4 - y / 100 + y / 400 + offsets[static_cast<std::size_t>(date.month - 1)] + date.day + 6) % 7;
}

/// A day of the month whose weekday is drawn by its share.
int releaseDay(int year, int month, Random& random)
{
    const int days = daysIn(year, month);
    const auto wanted = static_cast<int>(WeightedChoice(kReleaseWeekdays).pick(random));
    const int day = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(days)));
    const int shift = (wanted - weekday({year, month, day}) + 7) % 7;
    return day + shift <= days ? day + shift : day + shift - 7;
}

} // namespace

DateSampler::DateSampler()
{
    for (const YearPair& pair : yearPairs())
        m_pairs[static_cast<std::size_t>(pair.series)][pair.releaseYear > 0 ? 1 : 0].years.push_back(pair);
    for (auto& type : m_pairs) {
        for (Pairs& pairs : type) {
            std::vector<double> weights;
            for (const YearPair& pair : pairs.years)
                weights.push_back(pair.titles);
            pairs.choice = DealtChoice(weights);
        }
    }
    for (const MonthCount& month : netflixMonths())
        m_months[month.year].months.push_back(month);
    for (auto& year : m_months) {
        std::vector<double> weights;
        for (const MonthCount& month : year.second.months)
            weights.push_back(month.titles);
        year.second.choice = DealtChoice(weights);
    }
}

void DateSampler::draw(TitleFacts& facts, Random& random)
{
    Pairs& pairs = m_pairs[facts.series ? 1 : 0][facts.has(Cell::ReleaseDate) ? 1 : 0];
    const YearPair& pair = pairs.years[pairs.choice.pick(random)];
    facts.netflix = netflixDate(pair.netflixYear, random);
    if (facts.has(Cell::ReleaseDate))
        facts.release = releaseDate(pair.releaseYear, facts.netflix, random);
}

Date DateSampler::netflixDate(int year, Random& random)
{
    Months& months = m_months.at(year);
    const int month = months.months[months.choice.pick(random)].month;
    const bool start = year == kStartOfCollection.year && month == kStartOfCollection.month;
    if (start && random.uniform() < kStartOfCollectionShare)
        return kStartOfCollection;
    const int first = start ? kStartOfCollection.day + 1 : 1;
    const bool end = year == kEndOfCollection.year && month == kEndOfCollection.month;
    const int last = end ? kEndOfCollection.day : daysIn(year, month);
    const auto days = static_cast<std::uint64_t>(last - first + 1);
    return {year, month, first + static_cast<int>(random.below(days))};
}

Date DateSampler::releaseDate(int year, const Date& netflix, Random& random)
{
    const auto any = [&] {
        const int month = 1 + static_cast<int>(WeightedChoice(kReleaseMonths).pick(random));
        return Date{year, month, releaseDay(year, month, random)};
    };
    Date release = any();
    if (year != netflix.year)
        return release;
    // Within the year of the Netflix date most titles precede it or are Netflix's own; a few are impossibly late.
    const bool impossible = m_impossible.toss(kImpossibleShare, random);
    if (!impossible && random.uniform() < kSameDayShare)
        return netflix;
    for (int attempt = 0; attempt < 50 && (release > netflix) != impossible; ++attempt)
        release = any();
    return release > netflix && !impossible ? netflix : release;
}

} // namespace marquee::synthetic
