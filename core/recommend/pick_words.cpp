// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_words.h"

#include "base/figure_text.h"
#include "recommend/runtime_words.h"
#include "recommend/shown_parts.h"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace marquee {
namespace {

std::string anyOf(const std::vector<std::string>& labels)
{
    std::string text;
    for (const std::string& label : labels)
        text += (text.empty() ? "" : " or ") + label;
    return text;
}

std::string yearsText(const PickLimits& limits)
{
    if (limits.yearMin && limits.yearMax)
        return fmt::format("{} to {}", *limits.yearMin, *limits.yearMax);
    if (limits.yearMin)
        return fmt::format("from {}", *limits.yearMin);
    return limits.yearMax ? fmt::format("up to {}", *limits.yearMax) : std::string();
}

std::string weightsText(const PartValues& weights)
{
    constexpr double kWhole = 100;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::string text;
    for (const ShownPart& shown : shownParts()) {
        const double weight = sumOf(shown.parts, weights);
        if (weight > 0)
            text += fmt::format("{}{} {} %", text.empty() ? "" : "; ", shown.name, fixedText(kWhole * weight / sum, 1));
    }
    return text;
}

} // namespace

std::string limitsText(const PickLimits& limits)
{
    std::string text;
    const auto add = [&](const std::string& limit) {
        if (!limit.empty())
            text += (text.empty() ? "" : "; ") + limit;
    };
    if (limits.type && *limits.type != TitleType::Unknown)
        add(*limits.type == TitleType::Film ? "films" : "series");
    add(anyOf(limits.languages));
    if (!limits.countries.empty())
        add("available in " + anyOf(limits.countries));
    if (!limits.ageRatings.empty())
        add("rated " + anyOf(limits.ageRatings));
    std::vector<std::string> runtimes;
    for (const RuntimeClass runtime : limits.runtimes)
        runtimes.emplace_back(runtimeWord(runtime));
    if (!runtimes.empty())
        add(anyOf(runtimes) + " minutes");
    add(yearsText(limits));
    if (limits.minVotes)
        add("at least " + wholeText(*limits.minVotes) + " votes");
    if (limits.ratedOnly)
        add("rated titles only");
    return text.empty() ? "none" : text;
}

std::vector<PickFact> optionFacts(const PickOptions& options)
{
    const std::string preset(presetName(options.preset));
    return {{"Preset", options.weights ? "own weights, begun from " + preset : preset},
            {"Weights", weightsText(options.weights.value_or(presetWeights(options.preset)))},
            {"Diversity",
             fmt::format("{} (MMR, lambda {})", fixedText(1 - options.lambda, 2), fixedText(options.lambda, 2))},
            {"Hard limits", limitsText(options.limits)}};
}

} // namespace marquee
