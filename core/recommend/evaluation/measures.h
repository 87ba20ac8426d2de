// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"

#include <span>

namespace marquee {

/// Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with gains of 0 and 1: the sum of
/// 1 / log2(rank + 1) over the relevant titles among the first `top`, over that of the best possible list. 0..1; NaN
/// without a relevant title.
/// @param relevant ascending
double ndcg(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top);

/// Share of the relevant titles among the first `top` of the list; NaN without a relevant title.
double recall(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top);

/// The same with each title counted as often as it has votes: a vote is a viewer who saw it. NaN without votes.
double voteRecall(std::span<const TitleId> list, std::span<const TitleId> relevant, std::size_t top,
                  std::span<const double> votes);

/// Share of the pairs whose first score is above the second, ties half: the area under the ROC curve where the pairs
/// are those of a relevant title and its control. NaN without a pair.
/// @param relevant, controls one score a pair
double pairAuc(std::span<const double> relevant, std::span<const double> controls);

} // namespace marquee
