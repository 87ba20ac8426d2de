// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_values.h"

#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::span<const double> numbersOf(const Dataset& data, FeatureSource source)
{
    switch (source) {
    case FeatureSource::WeightedScore:
        return data.scores->weightedScore;
    case FeatureSource::Votes:
        return data.catalogue->numbers(Measure::ImdbVotes);
    case FeatureSource::AwardsReceived:
        return data.catalogue->numbers(Measure::AwardsReceived);
    case FeatureSource::AwardsNominated:
        return data.catalogue->numbers(Measure::AwardsNominated);
    case FeatureSource::RuntimeMinutes:
        return data.catalogue->numbers(Measure::RuntimeMinutes);
    default:
        return {};
    }
}

} // namespace

const ListColumn& listOf(const Catalogue& catalogue, FeatureSource source)
{
    if (source == FeatureSource::AgeRating)
        return catalogue.ageRatings();
    return catalogue.list(source == FeatureSource::Genre ? ListField::Genres : ListField::Languages);
}

FeatureValues::FeatureValues(const Dataset& data, FeatureSource source)
    : m_catalogue(*data.catalogue), m_source(source), m_numbers(numbersOf(data, source))
{
}

double FeatureValues::of(TitleId id) const
{
    switch (m_source) {
    case FeatureSource::ReleaseYear: {
        const auto year = m_catalogue.releaseYear(id);
        return year ? *year : kNaN;
    }
    case FeatureSource::RuntimeClass: {
        const RuntimeClass runtime = m_catalogue.runtimeClass(id);
        return runtime == RuntimeClass::Unknown ? kNaN : static_cast<double>(runtime);
    }
    case FeatureSource::Series: {
        const TitleType type = m_catalogue.type(id);
        return type == TitleType::Unknown ? kNaN : static_cast<double>(type == TitleType::Series);
    }
    default:
        break;
    }
    if (id.row >= m_numbers.size())
        return kNaN;
    const double x = m_numbers[id.row];
    const bool linear = m_source == FeatureSource::WeightedScore || m_source == FeatureSource::RuntimeMinutes;
    return linear ? x : std::log1p(x);
}

} // namespace marquee
