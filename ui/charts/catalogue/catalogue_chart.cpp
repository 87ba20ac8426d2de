// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/catalogue_chart.h"

#include "charts/catalogue/label_charts.h"
#include "charts/catalogue/measure_charts.h"
#include "charts/catalogue/runtime_chart.h"
#include "charts/catalogue/time_charts.h"
#include "charts/catalogue/voices_chart.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace marquee {

namespace {

constexpr std::array kKinds{
    CatalogueChartKind{"weighted-score", QT_TRANSLATE_NOOP("ChartWords", "Weighted score"), makeWeightedScoreChart,
                       true},
    CatalogueChartKind{"voices", QT_TRANSLATE_NOOP("ChartWords", "Audience against critics"), makeVoicesChart, true},
    CatalogueChartKind{"gap", QT_TRANSLATE_NOOP("ChartWords", "Audience-critic gap"), makeGapChart, true},
    CatalogueChartKind{"genres", QT_TRANSLATE_NOOP("ChartWords", "Genres"), makeGenresChart, true},
    CatalogueChartKind{"genre-pairs", QT_TRANSLATE_NOOP("ChartWords", "Genre pairs"), makeGenrePairsChart, true},
    CatalogueChartKind{"languages", QT_TRANSLATE_NOOP("ChartWords", "Languages"), makeLanguagesChart, true},
    CatalogueChartKind{"release-year", QT_TRANSLATE_NOOP("ChartWords", "Release year"), makeReleaseYearChart, true},
    CatalogueChartKind{"additions", QT_TRANSLATE_NOOP("ChartWords", "Added to Netflix"), makeAdditionsChart, true},
    CatalogueChartKind{"runtime", QT_TRANSLATE_NOOP("ChartWords", "Runtime"), makeRuntimeChart, true},
    CatalogueChartKind{"imdb", QT_TRANSLATE_NOOP("ChartWords", "IMDb score"), makeImdbChart, false},
    CatalogueChartKind{"rotten-tomatoes", QT_TRANSLATE_NOOP("ChartWords", "Rotten Tomatoes"), makeRottenTomatoesChart,
                       false},
    CatalogueChartKind{"metacritic", QT_TRANSLATE_NOOP("ChartWords", "Metacritic"), makeMetacriticChart, false},
    CatalogueChartKind{"votes", QT_TRANSLATE_NOOP("ChartWords", "IMDb votes"), makeVotesChart, false},
    CatalogueChartKind{"countries", QT_TRANSLATE_NOOP("ChartWords", "Available in"), makeCountriesChart, false},
    CatalogueChartKind{"age-ratings", QT_TRANSLATE_NOOP("ChartWords", "Age ratings"), makeAgeRatingsChart, false},
    CatalogueChartKind{"awards", QT_TRANSLATE_NOOP("ChartWords", "Awards received"), makeAwardsChart, false},
    CatalogueChartKind{"box-office", QT_TRANSLATE_NOOP("ChartWords", "Box office"), makeBoxOfficeChart, false},
};

} // namespace

std::span<const CatalogueChartKind> catalogueChartKinds()
{
    return kKinds;
}

const CatalogueChartKind& catalogueChartKind(const char* id)
{
    const auto* found = std::find_if(kKinds.begin(), kKinds.end(),
                                     [id](const CatalogueChartKind& kind) { return std::string_view(kind.id) == id; });
    if (found == kKinds.end())
        throw std::invalid_argument("no chart of this id");
    return *found;
}

} // namespace marquee
