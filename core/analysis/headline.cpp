// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "analysis/finding_sources.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

std::size_t criticsAmong(const Dataset& data, const TitleIds& ids)
{
    return static_cast<std::size_t>(std::count_if(
        ids.begin(), ids.end(), [&](TitleId id) { return !std::isnan(data.scores->criticScore[id.row]); }));
}

} // namespace

Headline headline(const Dataset& data)
{
    const TitleIds all = data.all();
    const TitleIds films = titlesOfType(data, TitleType::Film);
    const TitleIds series = titlesOfType(data, TitleType::Series);
    const auto score = data.numbers(Measure::WeightedScore);
    const auto imdb = data.numbers(Measure::ImdbScore);
    Headline result;
    result.titles = all.size();
    result.films = films.size();
    result.series = series.size();
    result.rated = data.scores->rated;
    result.medianScore = quantile(score, all, 0.5);
    result.medianScoreFilms = quantile(score, films, 0.5);
    result.medianScoreSeries = quantile(score, series, 0.5);
    result.medianImdb = quantile(imdb, all, 0.5);
    result.withImdb = presentSorted(imdb, all).size();
    result.withCritic = criticsAmong(data, all);
    result.filmsWithCritic = criticsAmong(data, films);
    result.seriesWithCritic = criticsAmong(data, series);
    const ListColumn& languages = data.catalogue->list(ListField::Languages);
    result.languages = languages.dictionary().size();
    result.countries = data.catalogue->list(ListField::Countries).dictionary().size();
    const auto most = std::max_element(languages.counts().begin(), languages.counts().end());
    if (most != languages.counts().end()) {
        result.topLanguage = languages.label(static_cast<Dictionary::Code>(most - languages.counts().begin()));
        result.topLanguageTitles = *most;
    }
    result.medianCountries = quantile(data.numbers(Measure::CountryCount), all, 0.5);
    return result;
}

} // namespace marquee
