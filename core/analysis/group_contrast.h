// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "features/dataset.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace marquee {

/// A value with its 95 % interval; NaN where there is none.
struct Estimate
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// Hedges' g of two samples: the difference of means in pooled standard deviations, freed of the bias of small samples
/// by 1 - 3/(4 df - 1), with the large-sample interval (Hedges and Olkin 1985). NaN with fewer than two values on a
/// side, or where neither varies.
Estimate hedgesG(const Moments& a, const Moments& b);

/// The difference of two shares, countA/sizeA - countB/sizeB, by Newcombe's hybrid score interval (1998, method 10);
/// NaN for an empty group.
Estimate shareDifference(std::size_t countA, std::size_t sizeA, std::size_t countB, std::size_t sizeB);

/// A number in two groups of titles.
struct NumberContrast
{
    MeasureField field;
    /// Of a heavy-tailed number the geometric kind of mean: means and intervals are taken of log1p and put back.
    MeanInterval a, b;
    bool ratio = false;  ///< the difference is a factor: heavy-tailed numbers
    Estimate difference; ///< mean(a) - mean(b) by Welch, or the factor exp(difference of the log1p means)
    Estimate effect;     ///< Hedges' g, of log1p for a heavy-tailed number
};

/// A label in two groups of titles.
struct LabelContrast
{
    std::optional<LabelField> field; ///< unset: the type
    bool ageRating = false;          ///< the field is the age rating
    std::string label;               ///< of the type: "Film" or "Series"
    std::size_t countA = 0, countB = 0;
    double shareA = 0, shareB = 0;
    double lift = 1;     ///< shareA / shareB, counts smoothed by 1
    Estimate difference; ///< shareA - shareB
    double effect = 0;   ///< Cohen's h, 2 asin sqrt(shareA) - 2 asin sqrt(shareB) (Cohen 1988)
};

/// Two groups of titles side by side. Both lists begin with the largest effect, whatever its sign.
struct GroupContrast
{
    std::size_t sizeA = 0, sizeB = 0;
    std::size_t shared = 0; ///< titles in both: then the intervals, meant for separate groups, are too wide
    std::vector<NumberContrast> numbers;
    std::vector<LabelContrast> labels;
};

/// Compares every number that both groups have, and every label that at least 5 % and three titles of one group carry.
/// Ids ascending, without duplicates. O(labels and numbers of both).
GroupContrast contrastGroups(const Dataset& data, std::span<const TitleId> a, std::span<const TitleId> b);

/// How the table of a contrast calls what is compared.
struct ContrastWords
{
    std::string a, b; ///< the groups
    std::function<std::string(const NumberContrast&)> number;
    std::function<std::string(const LabelContrast&)> field; ///< "Genre"
};

/// One row a number and a label, in the order of their effects: kind, name, the groups' figures, difference with its
/// interval (of labels in shares, of heavy-tailed numbers a factor), effect with its interval, lift.
std::string contrastCsv(const GroupContrast& contrast, const ContrastWords& words, char delimiter = ',');

} // namespace marquee
