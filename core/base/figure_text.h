// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace marquee {

/// How figures are punctuated: English, unless a program asks for something else.
struct FigureFormat
{
    std::string point = ".";     ///< between units and tenths
    std::string separator = ","; ///< between groups of three digits; may be empty
};

/// Sets the format of the whole process. For a program's beginning: not while another thread makes figures.
void setFigureFormat(FigureFormat format);

// Figures as sentences, strips and reports show them, whatever the locale of the environment. NaN is an en dash.

std::string countText(std::size_t count);            ///< "15,480"
std::string wholeText(double value);                 ///< rounded and grouped: "2,322"
std::string fixedText(double value, int decimals);   ///< "0.495"
std::string groupedText(double value, int decimals); ///< "69,242.6"
std::string shortText(double value);                 ///< as few digits as it takes, not grouped: "0.6"
std::string scoreText(double value);                 ///< two decimals: "6.01"
std::string signedText(double value);                ///< two decimals with a sign: "+0.24", "−0.14" (U+2212), "0.00"
std::string percentText(double share);               ///< share 0..1: "56 %"

/// "Horror", "Horror and Short", "Horror, Short and Family".
std::string listedText(const std::vector<std::string>& names);

} // namespace marquee
