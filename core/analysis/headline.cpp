// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "analysis/findings.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace marquee {

namespace {

std::size_t valuesAmong(std::span<const double> values, const TitleIds& ids)
{
    return static_cast<std::size_t>(std::count_if(
        ids.begin(), ids.end(), [&](TitleId id) { return id.row < values.size() && std::isfinite(values[id.row]); }));
}

TitleIds ofType(const Dataset& data, const TitleIds& ids, TitleType type)
{
    TitleIds found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](TitleId id) { return data.catalogue->type(id) == type; });
    return found;
}

/// Titles among `ids` that carry each label, by code.
std::vector<std::size_t> labelCounts(const ListColumn& column, const TitleIds& ids)
{
    std::vector<std::size_t> counts(column.dictionary().size());
    for (const TitleId id : ids)
        for (const Dictionary::Code code : column.codes(id))
            ++counts[code];
    return counts;
}

std::size_t labelsMet(const std::vector<std::size_t>& counts)
{
    return static_cast<std::size_t>(
        std::count_if(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; }));
}

void countLabels(Headline& result, const Dataset& data, const TitleIds& ids)
{
    const ListColumn& languages = data.catalogue->list(ListField::Languages);
    const auto counts = labelCounts(languages, ids);
    result.languages = labelsMet(counts);
    result.countries = labelsMet(labelCounts(data.catalogue->list(ListField::Countries), ids));
    const auto most = std::max_element(counts.begin(), counts.end());
    if (most != counts.end() && *most > 0) {
        result.topLanguage = languages.label(static_cast<Dictionary::Code>(most - counts.begin()));
        result.topLanguageTitles = *most;
    }
}

} // namespace

Headline headline(const Dataset& data, const TitleIds& ids)
{
    const TitleIds films = ofType(data, ids, TitleType::Film);
    const TitleIds series = ofType(data, ids, TitleType::Series);
    const auto score = data.numbers(Measure::WeightedScore);
    const auto imdb = data.numbers(Measure::ImdbScore);
    const std::span<const double> critics = data.scores->criticScore;
    Headline result;
    result.titles = ids.size();
    result.films = films.size();
    result.series = series.size();
    result.rated = valuesAmong(score, ids);
    result.medianScore = quantile(score, ids, 0.5);
    result.medianScoreFilms = quantile(score, films, 0.5);
    result.medianScoreSeries = quantile(score, series, 0.5);
    result.medianImdb = quantile(imdb, ids, 0.5);
    result.withImdb = valuesAmong(imdb, ids);
    result.withCritic = valuesAmong(critics, ids);
    result.filmsWithCritic = valuesAmong(critics, films);
    result.seriesWithCritic = valuesAmong(critics, series);
    result.medianCountries = quantile(data.numbers(Measure::CountryCount), ids, 0.5);
    countLabels(result, data, ids);
    return result;
}

} // namespace marquee
