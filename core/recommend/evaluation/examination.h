// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/evaluation.h"
#include "recommend/evaluation/likes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Names of rankers that comparisons speak of.
inline constexpr std::string_view kScoreRanker = "weighted score";
inline constexpr std::string_view kClusterRanker = "cluster alone";
inline constexpr std::string_view kCombinedRanker = "cluster + score";

/// How good the picks of one catalogue are.
struct ExaminationRequest
{
    DatasetPtr data;
    RecommenderPtr recommender;
    ClusteringPtr clustering;                   ///< may be null: no ranker by clusters then
    std::optional<std::filesystem::path> likes; ///< a table of user, title[, year][, rating]; unset: seeded recovery
    std::size_t mostVoted = 2000;               ///< recovery among so many titles; 0, or no votes in the file: all
    std::uint64_t seed = 42;
    unsigned threads = 0;
};

struct Examination
{
    std::vector<RankerFigures> figures; ///< as evaluate() gives them
    std::size_t candidates = 0;         ///< titles that may be an answer
    std::size_t top = 0;                ///< length of the lists
    std::uint64_t seed = 0;
    std::optional<Likes> likes; ///< what was read of the file
};

/// Asks the baselines, the clusters alone and all presets. In a recovery one title of a group asks for half of it, as
/// somebody does in the window.
/// Errors: those of readTable() and readLikes(), TooFewRows (nothing to ask), Cancelled. About 3 s for 15,000 titles.
Result<Examination> examine(const ExaminationRequest& request, const std::stop_token& stop = {},
                            const ProgressFn& progress = {});

/// How much more one ranker reaches than another, by the same questions.
struct RankerDifference
{
    std::string a, b;
    double ndcgA = 0, ndcgB = 0;
    double mean = 0, low = 0, high = 0; ///< of nDCG, a less b, with its 95 % interval; NaN where nothing is known
    std::size_t units = 0;              ///< viewers or groups

    bool isMore() const noexcept { return low > 0; }
    bool isLess() const noexcept { return high < 0; }
};

/// The mean of the differences unit by unit with Student's interval. Both of the same questions.
RankerDifference rankerDifference(const RankerFigures& a, const RankerFigures& b);

/// The claim of the original study, "accuracy improves by combining clusters with weighted scores", put to the test.
struct StudyVerdict
{
    enum class Answer
    {
        True,   ///< better than either of the two alone, with intervals above 0
        Partly, ///< better than one of the two, not surely than the other
        False,  ///< surely better than neither
        Unknown ///< no clusters, or no questions
    };
    Answer answer = Answer::Unknown;
    RankerDifference overScore;    ///< the two combined against the weighted score alone
    RankerDifference overClusters; ///< against the clusters alone
    RankerDifference bestOver;     ///< the ranker with the highest nDCG against the two combined
};

/// From the figures about all questions. Without the rankers it needs: Unknown.
StudyVerdict studyVerdict(const std::vector<RankerFigures>& figures);

/// The figures as a table: ranker, questions_about, questions, units, ndcg, ndcg_error, recall, vote_recall, auc,
/// pairs, coverage, diversity, overlap, popularity.
std::string figuresCsv(const std::vector<RankerFigures>& figures, char delimiter = ',');

} // namespace marquee
