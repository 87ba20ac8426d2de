// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "base/progress.h"
#include "features/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// Headline figures of a catalogue, or of a part of it.
struct Headline
{
    std::size_t titles = 0, films = 0, series = 0;
    std::size_t rated = 0;
    double medianScore = 0, medianScoreFilms = 0, medianScoreSeries = 0; ///< weighted; NaN without
    double medianImdb = 0;
    std::size_t withImdb = 0;
    std::size_t withCritic = 0, filmsWithCritic = 0, seriesWithCritic = 0;
    std::size_t languages = 0, countries = 0; ///< that some title carries
    std::string topLanguage;
    std::size_t topLanguageTitles = 0;
    double medianCountries = 0; ///< countries the median title is available in
};
Headline headline(const Dataset& data, const TitleIds& ids); ///< O(ids log ids)

enum class FindingKind
{
    UnderperformingGenre,
    StrongGenre,
    CriticsAndAudiences,
    ThinMarket,
    HiddenGems,
    CrowdPleasers,
    CriticDarlings,
    MissingCritics,
    Audience,
    Era
};

/// One line of the strip beside a finding: a dot on a shared scale, with an interval where there is one.
struct FindingDot
{
    std::string label;
    double value = 0;
    std::optional<double> low, high;
    std::string text;       ///< the figure as shown: "6.01", "+0.24", "56 %"
    bool reference = false; ///< the whole, drawn dark with a dashed line
};

/// A statement with its numbers and the titles behind it. Sentences are English, of at most two lines.
struct Finding
{
    FindingKind kind = FindingKind::UnderperformingGenre;
    std::string sentence;
    std::string meta; ///< "n = 880, 95 % 5.96 – 6.07, q < 0.001"
    std::vector<FindingDot> dots;
    TitleIds titles;
};

enum class ClaimVerdict
{
    Holds,
    DoesNotHold,
    FilmsOnly,
    SeriesOnly,
    NotTestable
};

/// A common claim put to the test, within type.
struct Claim
{
    std::string text; ///< "Drama rates higher"
    ClaimVerdict verdict = ClaimVerdict::NotTestable;
    std::vector<FindingDot> dots; ///< films, series: difference to the rest of the type
    std::string meta;
};

/// Mean weighted score of a decade's films.
struct DecadeScore
{
    int decade = 0; ///< 1990
    MeanInterval score;
};
/// Of the films among `ids`, by rising decade; decades with fewer than 20 rated films are left out.
std::vector<DecadeScore> filmsByDecade(const Dataset& data, const TitleIds& ids);

struct Findings
{
    std::vector<Finding> findings; ///< most telling first
    std::vector<Claim> claims;
    double seconds = 0;
};

/// Looks for what stands out, within type, with shrunken means and Benjamini-Hochberg. O(titles * labels).
/// Errors: Cancelled.
Result<Findings> findFindings(const Dataset& data, const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace marquee
