// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "recommend/recommender.h"

#include <string>

namespace marquee {

/// Why a title is among the picks, in one sentence made of the largest parts of its score: "Shares Christopher Nolan,
/// the tag “Sci-Fi Thrillers” and the genres Action and Sci-Fi; rated 8.03 and widely seen (1,512,360 votes)." Says
/// only what is so: labels both have, figures of the file. Empty when no part is known.
/// @param query titles the list was asked for; empty, or other than titles (an audience's labels): nothing is "shared"
/// O(query x labels of the titles).
std::string pickReason(const Dataset& data, const Recommender& recommender, const TitleIds& query, const Pick& pick);

} // namespace marquee
