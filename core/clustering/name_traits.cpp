// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/name_traits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// P(f|c) and lift give the distinctiveness back: (P(f|c) - P(f)) log lift.
std::vector<NameLabel> nameLabels(const std::vector<LabelLift>& lifts)
{
    std::vector<NameLabel> labels;
    labels.reserve(lifts.size());
    for (const LabelLift& lift : lifts)
        labels.push_back({lift.label, lift.share, lift.share * (1 - 1 / lift.lift) * std::log(lift.lift)});
    return labels;
}

} // namespace

TraitMeter::TraitMeter(const Dataset& data, std::span<const TitleId> titles) : m_data(data)
{
    for (std::size_t i = 0; i < kNumbers; ++i)
        m_numbers[i] = momentsOf(titles, [&](TitleId id) { return numbersOf(id)[i]; });
}

/// A catalogue that lists awards leaves those without one empty; one that lists none says nothing.
double TraitMeter::awardsOf(TitleId id) const
{
    double sum = kNaN;
    for (const Measure measure : {Measure::AwardsReceived, Measure::AwardsNominated})
        if (m_data.has(measure)) {
            const double count = m_data.numbers(measure)[id.row];
            sum = (std::isnan(sum) ? 0 : sum) + (std::isnan(count) ? 0 : std::log1p(count));
        }
    return sum;
}

std::array<double, TraitMeter::kNumbers> TraitMeter::numbersOf(TitleId id) const
{
    const auto votes = m_data.catalogue->numbers(Measure::ImdbVotes);
    const auto year = m_data.catalogue->releaseYear(id);
    return {m_data.scores->weightedScore[id.row], id.row < votes.size() ? std::log1p(votes[id.row]) : kNaN,
            awardsOf(id), year ? *year : kNaN};
}

double TraitMeter::englishShare(std::span<const TitleId> members) const
{
    const ListColumn& languages = m_data.catalogue->list(ListField::Languages);
    const auto english = languages.dictionary().find("English");
    double spoken = 0, inEnglish = 0;
    for (const TitleId id : members) {
        spoken += languages.empty(id) ? 0 : 1;
        inEnglish += english && languages.contains(id, *english) ? 1 : 0;
    }
    return spoken > 0 ? inEnglish / spoken : kNaN;
}

std::optional<int> TraitMeter::mostBefore(std::span<const TitleId> members) const
{
    constexpr double kMost = 0.8;
    std::vector<int> years;
    for (const TitleId id : members)
        if (const auto year = m_data.catalogue->releaseYear(id))
            years.push_back(*year);
    if (years.empty())
        return std::nullopt;
    std::sort(years.begin(), years.end());
    const auto last = static_cast<std::size_t>(std::ceil(kMost * static_cast<double>(years.size()))) - 1;
    return (years[last] / 10 + 1) * 10;
}

std::optional<NamePair> TraitMeter::pairOf(std::span<const TitleId> members, const std::vector<LabelLift>& genres) const
{
    constexpr double kLeastShare = 0.2;
    constexpr double kLeastLift = 1.25; // of a genre that is hardly more frequent than elsewhere nothing is said
    const ListColumn& column = m_data.catalogue->list(ListField::Genres);
    std::vector<const LabelLift*> frequent;
    for (const LabelLift& genre : genres)
        if (genre.share >= kLeastShare && genre.lift >= kLeastLift)
            frequent.push_back(&genre);
    std::optional<NamePair> best;
    const auto either = [&](const LabelLift& a, const LabelLift& b) {
        const auto codeA = column.dictionary().find(a.label), codeB = column.dictionary().find(b.label);
        const auto count = std::count_if(members.begin(), members.end(), [&](TitleId id) {
            return (codeA && column.contains(id, *codeA)) || (codeB && column.contains(id, *codeB));
        });
        return static_cast<double>(count) / static_cast<double>(members.size());
    };
    for (std::size_t i = 0; i < frequent.size(); ++i)
        for (std::size_t j = i + 1; j < frequent.size(); ++j) {
            const LabelLift &a = *frequent[i], &b = *frequent[j];
            const double share = either(a, b);
            if (!best || share > best->share)
                best = a.share >= b.share ? NamePair{a.label, b.label, share} : NamePair{b.label, a.label, share};
        }
    return best;
}

NameTraits TraitMeter::traitsOf(std::span<const TitleId> members, const ClusterProfile& profile) const
{
    NameTraits traits;
    const std::array<double*, kNumbers> targets{&traits.score, &traits.votes, &traits.awards, &traits.year};
    for (std::size_t i = 0; i < kNumbers; ++i) {
        const double mean = momentsOf(members, [&](TitleId id) { return numbersOf(id)[i]; }).mean();
        const double sd = m_numbers[i].populationSd();
        *targets[i] = sd > 0 ? (mean - m_numbers[i].mean()) / sd : kNaN;
    }
    traits.seriesShare = 1 - profile.filmShare;
    traits.englishShare = englishShare(members);
    traits.mostBefore = mostBefore(members);
    traits.genres = nameLabels(profile.genres);
    traits.pair = pairOf(members, profile.genres);
    traits.languages = nameLabels(profile.languages);
    return traits;
}

} // namespace marquee
