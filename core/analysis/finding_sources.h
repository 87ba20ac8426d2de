// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"

#include <vector>

namespace marquee {

// Each looks for one sort of finding and gives those it can stand up for, strongest first within a kind; none when the
// file lacks the columns. They share the thresholds of this header.

inline constexpr double kLeastEffect = 0.2; ///< points on the score, or standard deviations of the gap
inline constexpr double kMostFalse = 0.05;  ///< Benjamini-Hochberg q
inline constexpr std::size_t kLeastTitles = 20;

std::vector<Finding> genreFindings(const Dataset& data);    ///< underperforming and strong genres, one for each type
std::vector<Finding> voiceFindings(const Dataset& data);    ///< gaps by genre, pleasers, darlings, missing critics
std::vector<Finding> gemFindings(const Dataset& data);      ///< good, little seen, in few countries
std::vector<Finding> marketFindings(const Dataset& data);   ///< thin pairs of genre and language or country
std::vector<Finding> audienceFindings(const Dataset& data); ///< age ratings: supply and quality
std::vector<Finding> eraFindings(const Dataset& data);      ///< quality by decade

std::vector<Claim> testClaims(const Dataset& data);

/// Ids of one type, ascending.
TitleIds titlesOfType(const Dataset& data, TitleType type);

} // namespace marquee
