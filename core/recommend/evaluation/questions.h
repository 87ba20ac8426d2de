// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/likes.h"
#include "recommend/evaluation/ranker.h"
#include "recommend/evaluation/recovery_groups.h"

#include <cstdint>
#include <string>
#include <vector>

namespace marquee {

/// One question of an evaluation with its right answers.
struct Question
{
    RankingQuery query;
    TitleIds relevant;    ///< ascending; none of the query's
    std::string kind;     ///< "likes", or of the recovery group
    std::size_t unit = 0; ///< viewer or group it comes from: figures are means over units
};

/// What is asked, and of which titles the answers may be.
struct Questions
{
    std::vector<Question> questions;
    std::vector<char> candidates; ///< by title: 1 where it may be an answer
};

struct QuestionOptions
{
    std::uint64_t seed = 42;
    std::size_t most = 1000;    ///< questions, drawn by the seed; of recovery groups a quarter of each kind
    std::size_t mostSeeds = 10; ///< titles of a group that ask together
    std::size_t mostVoted = 0;  ///< recovery among so many titles with the most votes; 0: among all
};

/// For viewers with at least two likes: one liked title is the query, the others are relevant; up to five queries a
/// viewer. Candidates are the titles that anybody liked: of the others the file says nothing.
Questions likesQuestions(const Likes& likes, const Catalogue& catalogue, const QuestionOptions& options);

/// Seeded recovery: half of each group (`mostSeeds` titles of it at most) is the query, the other half relevant. Groups
/// are cut to the candidates: every title that cleaning kept, or those of them that most people saw.
Questions recoveryQuestions(const std::vector<RecoveryGroup>& groups, const Dataset& data,
                            const QuestionOptions& options);

} // namespace marquee
