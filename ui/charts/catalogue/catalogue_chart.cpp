// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/catalogue/catalogue_chart.h"

#include "charts/catalogue/chart_parts.h"
#include "charts/catalogue/label_charts.h"
#include "charts/catalogue/measure_charts.h"
#include "charts/catalogue/runtime_chart.h"
#include "charts/catalogue/time_charts.h"
#include "charts/catalogue/voices_chart.h"
#include "charts/chart_words.h"
#include "io/role_synonyms.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <stdexcept>
#include <utility>

namespace marquee {

namespace {

/// A chart as a table can hold it.
struct CommonKind
{
    const char* id;
    const char* title; ///< to be translated in the context ChartWords
    CatalogueChart (*make)(const ChartInput&, const Theme&);
    bool shownAtFirst;
};

constexpr std::array kKinds{
    CommonKind{"weighted-score", QT_TRANSLATE_NOOP("ChartWords", "Weighted score"), makeWeightedScoreChart, true},
    CommonKind{"voices", QT_TRANSLATE_NOOP("ChartWords", "Audience against critics"), makeVoicesChart, true},
    CommonKind{"gap", QT_TRANSLATE_NOOP("ChartWords", "Audience-critic gap"), makeGapChart, true},
    CommonKind{"genres", QT_TRANSLATE_NOOP("ChartWords", "Genres"), makeGenresChart, true},
    CommonKind{"genre-pairs", QT_TRANSLATE_NOOP("ChartWords", "Genre pairs"), makeGenrePairsChart, true},
    CommonKind{"languages", QT_TRANSLATE_NOOP("ChartWords", "Languages"), makeLanguagesChart, true},
    CommonKind{"release-year", QT_TRANSLATE_NOOP("ChartWords", "Release year"), makeReleaseYearChart, true},
    CommonKind{"additions", QT_TRANSLATE_NOOP("ChartWords", "Added to Netflix"), makeAdditionsChart, true},
    CommonKind{"runtime", QT_TRANSLATE_NOOP("ChartWords", "Runtime"), makeRuntimeChart, true},
    CommonKind{"imdb", QT_TRANSLATE_NOOP("ChartWords", "IMDb score"), makeImdbChart, false},
    CommonKind{"rotten-tomatoes", QT_TRANSLATE_NOOP("ChartWords", "Rotten Tomatoes"), makeRottenTomatoesChart, false},
    CommonKind{"metacritic", QT_TRANSLATE_NOOP("ChartWords", "Metacritic"), makeMetacriticChart, false},
    CommonKind{"votes", QT_TRANSLATE_NOOP("ChartWords", "IMDb votes"), makeVotesChart, false},
    CommonKind{"countries", QT_TRANSLATE_NOOP("ChartWords", "Available in"), makeCountriesChart, false},
    CommonKind{"age-ratings", QT_TRANSLATE_NOOP("ChartWords", "Age ratings"), makeAgeRatingsChart, false},
    CommonKind{"awards", QT_TRANSLATE_NOOP("ChartWords", "Awards received"), makeAwardsChart, false},
    CommonKind{"box-office", QT_TRANSLATE_NOOP("ChartWords", "Box office"), makeBoxOfficeChart, false},
};

constexpr std::size_t kMetricsShownAtFirst = 3;

/// "metric-retentionrate-29": letters and digits, since it also names files; the number tells namesakes apart.
QString furtherId(const Catalogue& catalogue, const char* kind, std::size_t column)
{
    const auto key = QString::fromStdString(nameKey(catalogue.columnName(column)));
    return QStringLiteral("%1-%2-%3").arg(QLatin1String(kind), key).arg(column);
}

QString columnTitle(const Catalogue& catalogue, std::size_t column)
{
    return labelText(catalogue.columnName(column));
}

/// The file has what a chart draws; asked of those that are shown at first.
bool hasColumnsFor(const Catalogue& catalogue, const QString& id)
{
    const auto hasAny = [&](std::initializer_list<Role> roles) {
        return std::any_of(roles.begin(), roles.end(), [&](Role role) { return catalogue.has(role); });
    };
    const bool audience = hasAny({Role::ImdbScore, Role::RottenAudience});
    const bool critics = hasAny({Role::RottenTomatoes, Role::Metacritic});
    if (id == QLatin1String("weighted-score"))
        return audience || critics;
    if (id == QLatin1String("voices") || id == QLatin1String("gap"))
        return audience && critics;
    if (id == QLatin1String("genres") || id == QLatin1String("genre-pairs"))
        return hasAny({Role::Genres});
    if (id == QLatin1String("languages"))
        return hasAny({Role::Languages});
    if (id == QLatin1String("release-year"))
        return hasAny({Role::ReleaseDate, Role::ReleaseYear});
    if (id == QLatin1String("additions"))
        return hasAny({Role::NetflixDate});
    return id != QLatin1String("runtime") || hasAny({Role::Runtime});
}

} // namespace

std::vector<CatalogueChartKind> commonChartKinds()
{
    std::vector<CatalogueChartKind> kinds;
    kinds.reserve(kKinds.size());
    for (const CommonKind& kind : kKinds)
        kinds.push_back({QString::fromLatin1(kind.id), ChartWords::tr(kind.title), kind.make, kind.shownAtFirst});
    return kinds;
}

std::vector<CatalogueChartKind> catalogueChartKinds(const Catalogue& catalogue)
{
    std::vector<CatalogueChartKind> kinds;
    std::size_t metrics = 0;
    for (const std::size_t column : catalogue.metricColumns())
        kinds.push_back(
            {furtherId(catalogue, "metric", column), columnTitle(catalogue, column),
             [column](const ChartInput& input, const Theme& theme) { return makeMetricChart(input, theme, column); },
             metrics++ < kMetricsShownAtFirst});
    for (const std::size_t column : catalogue.categoryColumns())
        kinds.push_back(
            {furtherId(catalogue, "category", column), columnTitle(catalogue, column),
             [column](const ChartInput& input, const Theme& theme) { return makeCategoryChart(input, theme, column); },
             false});
    for (auto& common : commonChartKinds()) {
        common.shownAtFirst = common.shownAtFirst && hasColumnsFor(catalogue, common.id);
        kinds.push_back(std::move(common));
    }
    return kinds;
}

CatalogueChartKind catalogueChartKind(const Catalogue& catalogue, const QString& id)
{
    for (auto& kind : catalogueChartKinds(catalogue))
        if (kind.id == id)
            return std::move(kind);
    throw std::invalid_argument("no chart of this id");
}

} // namespace marquee
