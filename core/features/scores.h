// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace marquee {

/// Which voices a weighted score rests on.
enum class Basis : std::uint8_t
{
    AudienceTwoCritics,
    AudienceOneCritic,
    AudienceOnly,
    CriticsOnly,
    Unrated
};
std::string_view basisName(Basis basis) noexcept; ///< "audience + 2 critics", …, "unrated"

struct ScoreOptions
{
    double audienceWeight = 0.6;      ///< wA >= 0
    double criticWeight = 0.4;        ///< wC >= 0, wA + wC > 0
    std::optional<double> priorVotes; ///< m in votes; when unset the percentile below
    double priorPercentile = 25;      ///< of the votes present, type 7
    double balancedBelow = 0.5;       ///< |gap| under which a title counts as balanced, in sd

    bool operator==(const ScoreOptions&) const = default;
};

/// Scores of every title of one catalogue, NaN where undefined. Source: design of the weighted score in the README.
struct Scores
{
    ScoreOptions options;
    std::vector<double> weightedRating; ///< WR = v/(v+m) R + m/(v+m) C
    std::vector<double> criticScore;    ///< K', 0..10
    std::vector<double> weightedScore;  ///< S, 0..10; NaN when unrated
    std::vector<double> gap;            ///< G = K - z(R)
    std::vector<double> ownShare;       ///< v/(v+m)
    std::vector<Basis> basis;
    double priorVotes = 0;               ///< m
    double priorMean = 0;                ///< C
    double ratingMean = 0, ratingSd = 0; ///< of WR over titles with both voices (population sd)
    std::size_t clampedCritics = 0;      ///< critic scores that had to be clamped to 0..10
    std::size_t rated = 0;
};
using ScoresPtr = std::shared_ptr<const Scores>;

/// The voices a score rests on: one number per title, NaN where absent; an empty span stands for a missing column.
struct Voices
{
    std::span<const double> imdb;           ///< 0..10
    std::span<const double> votes;          ///< count
    std::span<const double> rottenTomatoes; ///< 0..100
    std::span<const double> metacritic;     ///< 0..100
};

/// Scores of `titles` titles. Source of WR: the Bayesian average (posterior mean under a normal prior worth m votes).
/// Without a title that has both voices there is no shared scale: critics are then read as a tenth of their own.
/// Errors: InvalidArgument (weights or prior out of range). O(titles log titles) for the percentile.
Result<Scores> computeScores(const Voices& voices, std::size_t titles, const ScoreOptions& options = {});

/// The same for a catalogue. A voice that cleaning filled in is none: an imputed critic never enters a score, nor does
/// an imputed IMDb score or vote. Errors: InvalidArgument (weights or prior out of range).
Result<Scores> computeScores(const Catalogue& catalogue, const ScoreOptions& options = {});

/// Share of the rated titles whose weighted score is at least `score`, 0..1: "top 3 %". NaN without a rated title or
/// when `score` is NaN. O(titles).
double topShare(const Scores& scores, double score);

} // namespace marquee
