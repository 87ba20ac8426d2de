// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "features/dataset.h"

#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace marquee {

/// One group of titles against the rest of the titles it is compared within.
struct GroupComparison
{
    std::string label;
    TitleIds titles;                                              ///< of the group, those with a value
    MeanInterval value;                                           ///< of the group
    double shrunken = std::numeric_limits<double>::quiet_NaN();   ///< n/(n+kappa) mean + kappa/(n+kappa) mu
    double difference = std::numeric_limits<double>::quiet_NaN(); ///< shrunken - mu: small groups claim less
    double p = std::numeric_limits<double>::quiet_NaN();          ///< Welch, the group against the rest
    double q = std::numeric_limits<double>::quiet_NaN();          ///< Benjamini-Hochberg over all groups compared
};

/// Groups within one set of titles, on one number.
struct GroupComparisons
{
    std::vector<GroupComparison> groups; ///< by rising difference
    MeanInterval all;                    ///< of every title with a value
    double kappa = 0; ///< within/between variance, the between freed of sampling error; infinite: groups do not differ
};

/// Puts titles into groups: the labels a title carries.
using LabelsFn = std::function<std::vector<std::string_view>(TitleId)>;

/// Compares every label carried by at least `leastTitles` of `ids` that have a value. A title may be in several groups,
/// which makes the tests dependent; q-values of Benjamini and Hochberg stay valid under positive dependence.
/// `values` has one number per title of the catalogue. O(labels of ids).
GroupComparisons compareGroups(std::span<const double> values, std::span<const TitleId> ids, const LabelsFn& labelsOf,
                               std::size_t leastTitles = 20);
GroupComparisons compareGroups(std::span<const double> values, std::span<const TitleId> ids, const ListColumn& labels,
                               std::size_t leastTitles = 20);

} // namespace marquee
