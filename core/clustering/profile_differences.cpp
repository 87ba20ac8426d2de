// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/profile_differences.h"

#include <array>
#include <cmath>

namespace marquee {
namespace {

constexpr std::array kMeasures{Measure::WeightedScore, Measure::ImdbScore,   Measure::RottenTomatoes,
                               Measure::Metacritic,    Measure::ImdbVotes,   Measure::AwardsReceived,
                               Measure::BoxOffice,     Measure::ReleaseYear, Measure::RuntimeMinutes};

} // namespace

DifferenceMeter::DifferenceMeter(const Dataset& data, std::span<const TitleId> titles) : m_data(data)
{
    const auto add = [&](MeasureField field) {
        if (!m_data.has(field))
            return;
        const Moments all = momentsOf(titles, [&](TitleId id) { return valueOf(field, id); });
        if (all.count() > 0 && all.populationSd() > 0)
            m_numbers.push_back({field, all});
    };
    for (const Measure measure : kMeasures)
        add(measure);
    for (const std::size_t column : data.catalogue->metricColumns())
        add(MeasureField::ofColumn(column));
}

double DifferenceMeter::valueOf(MeasureField field, TitleId id) const
{
    const double value = m_data.numbers(field)[id.row];
    if (std::isnan(value) && field == MeasureField(Measure::AwardsReceived))
        return 0;
    return isHeavyTailed(field) ? std::log1p(value) : value;
}

std::vector<ProfileDifference> DifferenceMeter::differencesOf(std::span<const TitleId> members) const
{
    std::vector<ProfileDifference> differences;
    for (const Number& number : m_numbers) {
        const Moments own = momentsOf(members, [&](TitleId id) { return valueOf(number.field, id); });
        if (own.count() == 0)
            continue;
        const double mean = number.all.mean();
        const double sd = number.all.populationSd();
        MeanInterval interval = own.interval();
        for (double* value : {&interval.mean, &interval.low, &interval.high})
            *value = (*value - mean) / sd;
        differences.push_back({number.field, interval});
    }
    return differences;
}

} // namespace marquee
