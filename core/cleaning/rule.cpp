// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/rule.h"

#include <algorithm>
#include <array>

namespace marquee {
namespace {

/// In the order of Rule.
constexpr std::array<std::string_view, kRuleCount> kNames = {
    "repair_text",           "merge_labels",          "repair_lists",  "flag_duplicates",        "flag_borrowed_facts",
    "flag_impossible_dates", "flag_collection_start", "flag_outliers", "flag_impossible_values", "split_lists",
    "parse_numbers",         "parse_money",           "parse_dates",   "parse_runtimes",         "impute"};

bool isCalled(std::string_view fullName, std::string_view name)
{
    constexpr std::string_view kPrefix = "flag_";
    return fullName == name || (fullName.starts_with(kPrefix) && fullName.substr(kPrefix.size()) == name);
}

} // namespace

std::string_view ruleName(Rule rule) noexcept
{
    return kNames[static_cast<std::size_t>(rule)];
}

std::optional<Rule> ruleFromName(std::string_view name) noexcept
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&](auto each) { return isCalled(each, name); });
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Rule>(found - kNames.begin());
}

RuleKind ruleKind(Rule rule) noexcept
{
    switch (rule) {
    case Rule::RepairText:
    case Rule::MergeLabels:
    case Rule::RepairLists:
    case Rule::Impute:
        return RuleKind::Changes;
    case Rule::SplitLists:
    case Rule::ParseNumbers:
    case Rule::ParseMoney:
    case Rule::ParseDates:
    case Rule::ParseRuntimes:
        return RuleKind::Reads;
    default:
        return RuleKind::Flags;
    }
}

} // namespace marquee
