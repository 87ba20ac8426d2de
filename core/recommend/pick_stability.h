// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recommend/recommender.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace marquee {

struct PickStabilityOptions
{
    std::size_t runs = 50;     ///< lists made with other weights
    double spread = 0.25;      ///< every weight is multiplied by a number from 1 - spread to 1 + spread, 0..1
    double fragileBelow = 0.8; ///< share of the lists a pick must stay in, or it is fragile
    std::uint64_t seed = 42;
    unsigned threads = 0;
};

/// How firmly each pick of a list stands.
struct PickStability
{
    std::vector<double> kept;  ///< one per pick: share of the lists with perturbed weights that hold it
    std::vector<bool> fragile; ///< one per pick
};

/// A list for given options: picks() or picksFor() with a query bound to it.
using MakeListFn = std::function<Result<PickList>(const PickOptions&)>;

/// Makes the list again with weights that are a little wrong, for nobody knows weights exactly. The same for any number
/// of threads. Errors: InvalidArgument (no run, spread outside 0..1), those of `make`, Cancelled. O(runs) lists.
Result<PickStability> pickStability(const PickList& list, const PickOptions& options, const MakeListFn& make,
                                    const PickStabilityOptions& how = {}, const std::stop_token& stop = {});

} // namespace marquee
