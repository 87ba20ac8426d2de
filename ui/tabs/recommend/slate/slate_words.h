// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/pick_words.h"
#include "recommend/slate.h"

#include <QString>

namespace marquee {

/// "At most 2 titles of a genre": a rule of RuleCost.
QString ruleText(const std::string& rule, const SlateRules& rules);

/// What the slate reaches, what its rules cost, and whether it is proved best. Scores in points of 100.
/// @param unruled the sum of the best titles without any rule
QString slateVerdict(const Slate& slate, const SlateRules& rules, double unruled);

/// Why there is no slate, and without which rules there would be one.
QString noSlateText(const Error& error, const SlateRules& rules);

/// The rules as facts of an export.
std::vector<PickFact> ruleFacts(const SlateRules& rules);

} // namespace marquee
