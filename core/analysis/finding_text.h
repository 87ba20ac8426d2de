// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "base/figure_text.h"

#include <string>

namespace marquee {

/// "n = 880, 95 % 5.96 – 6.07, q < 0.001"; the parts that are not known are left out.
std::string intervalText(const MeanInterval& value, double q, bool withSigns = false);

/// "q < 0.001", "q = 0.013".
std::string falseRateText(double q);

/// "films" or "series".
std::string typePlural(TitleType type);

/// A dot with its interval, and the figure as a score, or with its sign.
FindingDot scoreDot(std::string label, const MeanInterval& value);
FindingDot signedDot(std::string label, const MeanInterval& value);
/// The whole that the others are compared with.
FindingDot referenceDot(std::string label, double value, std::string text);
FindingDot plainDot(std::string label, double value, std::string text);

} // namespace marquee
