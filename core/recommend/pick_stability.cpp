// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_stability.h"

#include "base/parallel.h"
#include "base/random.h"

#include <algorithm>
#include <optional>

namespace marquee {
namespace {

PickOptions perturbed(const PickOptions& options, double spread, Random random)
{
    PickOptions out = options;
    PartValues weights = options.weights.value_or(presetWeights(options.preset));
    for (double& weight : weights)
        weight *= 1 + spread * (2 * random.uniform() - 1);
    out.weights = weights;
    return out;
}

bool holds(const PickList& list, TitleId title)
{
    return std::any_of(list.picks.begin(), list.picks.end(), [&](const Pick& pick) { return pick.title == title; });
}

} // namespace

Result<PickStability> pickStability(const PickList& list, const PickOptions& options, const MakeListFn& make,
                                    const PickStabilityOptions& how, const std::stop_token& stop)
{
    if (how.runs == 0 || !(how.spread >= 0 && how.spread < 1))
        return Error{ErrorCode::InvalidArgument, "at least one run, and a spread from 0 to below 1", {}, 0};
    std::vector<std::optional<Result<PickList>>> lists(how.runs);
    const Random random(how.seed);
    const bool finished = parallelFor(
        how.runs, how.threads,
        [&](std::size_t run) { lists[run] = make(perturbed(options, how.spread, random.split(run))); }, stop);
    if (!finished)
        return cancelled();
    PickStability out;
    for (const auto& other : lists)
        if (!*other)
            return other->error();
    for (const Pick& pick : list.picks) {
        const auto kept =
            std::count_if(lists.begin(), lists.end(), [&](const auto& other) { return holds(**other, pick.title); });
        out.kept.push_back(static_cast<double>(kept) / static_cast<double>(how.runs));
        out.fragile.push_back(out.kept.back() < how.fragileBelow);
    }
    return out;
}

} // namespace marquee
