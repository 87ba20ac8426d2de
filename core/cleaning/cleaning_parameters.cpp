// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaning_parameters.h"

#include "base/numbers.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace marquee {
namespace {

using Names = std::vector<std::string>;

const Names kSwitch = {"off", "on"};
const Names kImputeMethods = {"none", "median", "median_by_type", "median_by_type_and_genre", "neighbours"};
constexpr std::string_view kImputePrefix = "impute.";
constexpr std::string_view kNeighbours = "impute.neighbours";

/// One parameter: how it is written, and how it is read; `set` says whether the value will do.
struct Parameter
{
    std::string path;
    std::string values; ///< for help: "keep|merge|drop", "a number above 0"
    std::function<std::string(const CleaningOptions&)> get;
    std::function<bool(CleaningOptions&, const std::string&)> set;
};

std::string joined(const Names& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : "|") + name;
    return text;
}

/// A choice among names in the order of an enumeration (or off, on).
template<typename Group, typename Value>
Parameter choice(std::string path, Group CleaningOptions::*group, Value Group::*member, Names names)
{
    return {std::move(path), joined(names),
            [=](const CleaningOptions& options) { return names[static_cast<std::size_t>(options.*group.*member)]; },
            [=](CleaningOptions& options, const std::string& text) {
                const auto found = std::find(names.begin(), names.end(), text);
                if (found == names.end())
                    return false;
                options.*group.*member = static_cast<Value>(found - names.begin());
                return true;
            }};
}

template<typename Group, typename Value>
Parameter number(std::string path, Group CleaningOptions::*group, Value Group::*member, double low, double high)
{
    return {std::move(path), "a number from " + formatNumber(low) + " to " + formatNumber(high),
            [=](const CleaningOptions& options) { return formatNumber(static_cast<double>(options.*group.*member)); },
            [=](CleaningOptions& options, const std::string& text) {
                const auto value = parseNumber(text);
                if (!value || *value < low || *value > high ||
                    *value != static_cast<double>(static_cast<Value>(*value)))
                    return false;
                options.*group.*member = static_cast<Value>(*value);
                return true;
            }};
}

Parameter residue()
{
    return {"repair_lists.residue", "a text", [](const CleaningOptions& options) { return options.tokens.residue; },
            [](CleaningOptions& options, const std::string& text) {
                options.tokens.residue = text;
                return !text.empty();
            }};
}

Parameter separator()
{
    return {"split_lists.separator", "auto or one character",
            [](const CleaningOptions& options) {
                return options.splitting.separator ? std::string(1, *options.splitting.separator) : "auto";
            },
            [](CleaningOptions& options, const std::string& text) {
                if (text != "auto" && text.size() != 1)
                    return false;
                options.splitting.separator = text == "auto" ? std::nullopt : std::optional(text.front());
                return true;
            }};
}

std::vector<Parameter> makeParameters()
{
    using O = CleaningOptions;
    constexpr double kMany = 1e6;
    return {
        choice("repair_text.repeated", &O::text, &TextRepairOptions::repeated, kSwitch),
        number("merge_labels.min_letters", &O::labels, &LabelOptions::minLetters, 1, 100),
        number("merge_labels.category_share", &O::labels, &LabelOptions::categoryShare, 0, 1),
        residue(),
        choice("duplicates.action", &O::duplicates, &DuplicateOptions::action, {"keep", "merge", "drop"}),
        choice("borrowed_facts.action", &O::borrowed, &BorrowedOptions::action, {"keep", "blank", "leave_out"}),
        choice("impossible_dates.basis", &O::dates, &ImpossibleDateOptions::basis, {"year", "day"}),
        number("collection_start.share", &O::collection, &CollectionStartOptions::share, 0, 1),
        number("collection_start.min_titles", &O::collection, &CollectionStartOptions::minTitles, 1, kMany),
        choice("outliers.method", &O::outliers, &OutlierOptions::method, {"tukey", "modified_z", "either"}),
        choice("outliers.scale", &O::outliers, &OutlierOptions::scale, {"auto", "raw", "log"}),
        choice("outliers.per_type", &O::outliers, &OutlierOptions::perType, kSwitch),
        number("outliers.reach", &O::outliers, &OutlierOptions::reach, 0.01, 1000),
        number("outliers.threshold", &O::outliers, &OutlierOptions::threshold, 0.01, 1000),
        choice("outliers.action", &O::outliers, &OutlierOptions::action, {"keep", "cap", "exclude"}),
        choice("impossible_values.accept", &O::values, &ImpossibleValueOptions::acceptAll, {"none", "all"}),
        separator(),
        choice("parse_numbers.decimal", &O::numbers, &NumberOptions::decimal, {"auto", "point", "comma"}),
        choice("parse_money.magnitudes", &O::money, &MoneyOptions::magnitudes, kSwitch),
        choice("parse_dates.order", &O::dateCells, &DateOptions::order, {"auto", "day_first", "month_first"}),
        choice("parse_runtimes.unit", &O::runtimes, &RuntimeOptions::unit, {"auto", "minutes", "hours"}),
        number(std::string(kNeighbours), &O::impute, &ImputeOptions::neighbours, 1, 1000),
    };
}

const std::vector<Parameter>& parameters()
{
    static const auto kAll = makeParameters();
    return kAll;
}

Error unfit(std::string_view path, std::string_view value, const std::string& wanted)
{
    return {ErrorCode::InvalidArgument,
            "cleaning: " + std::string(path) + "=" + std::string(value) + " will not do: " + wanted,
            {},
            0};
}

Status setImputation(CleaningOptions& options, std::string_view path, std::string_view value)
{
    const auto found = std::find(kImputeMethods.begin(), kImputeMethods.end(), value);
    if (found == kImputeMethods.end())
        return unfit(path, value, joined(kImputeMethods));
    const std::string column(path.substr(kImputePrefix.size()));
    const auto method = static_cast<ImputeMethod>(found - kImputeMethods.begin());
    if (method == ImputeMethod::None)
        options.impute.columns.erase(column);
    else
        options.impute.columns[column] = method;
    return std::monostate{};
}

} // namespace

std::vector<std::pair<std::string, std::string>> cleaningParameters(const CleaningOptions& options)
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& parameter : parameters())
        all.emplace_back(parameter.path, parameter.get(options));
    for (const auto& [column, method] : options.impute.columns)
        all.emplace_back(std::string(kImputePrefix) + column, kImputeMethods[static_cast<std::size_t>(method)]);
    return all;
}

Status setCleaningParameter(CleaningOptions& options, std::string_view path, std::string_view value)
{
    const auto& all = parameters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Parameter& each) { return each.path == path; });
    if (found != all.end())
        return found->set(options, std::string(value)) ? Status(std::monostate{})
                                                       : Status(unfit(path, value, found->values));
    if (path.starts_with(kImputePrefix) && path.size() > kImputePrefix.size())
        return setImputation(options, path, value);
    return unfit(path, value, "there is no such parameter");
}

std::vector<std::string> cleaningParameterHelp()
{
    std::vector<std::string> lines;
    for (const auto& parameter : parameters())
        lines.push_back(parameter.path + "=" + parameter.values);
    lines.push_back(std::string(kImputePrefix) + "COLUMN=" + joined(kImputeMethods));
    return lines;
}

std::string_view actionParameter(Rule rule) noexcept
{
    switch (rule) {
    case Rule::FlagDuplicates:
        return "duplicates.action";
    case Rule::FlagBorrowedFacts:
        return "borrowed_facts.action";
    case Rule::FlagOutliers:
        return "outliers.action";
    default:
        return {};
    }
}

} // namespace marquee
