// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "explorer/pick_question.h"
#include "recommend/pick_words.h"

#include <vector>

namespace marquee {

/// What was asked, as facts of an export: the titles or the audience with its likes and dislikes, what was sent away
/// and what was pinned.
std::vector<PickFact> questionFacts(const PickQuestion& question, const Catalogue& catalogue);

} // namespace marquee
