// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"

#include <algorithm>
#include <chrono>

namespace marquee {

namespace {

/// Months since year 0.
int monthOf(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

/// For each code of the dictionary the position of its label in `labels`, or labels.size().
std::vector<std::size_t> positionsByCode(const ListColumn& column, std::span<const std::string> labels)
{
    std::vector<std::size_t> positions(column.dictionary().size(), labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (const auto code = column.dictionary().find(labels[i]))
            positions[*code] = i;
    return positions;
}

} // namespace

Breakdown breakdown(const Dataset& data, const ListColumn& column, std::span<const TitleId> ids, MeasureField outcome)
{
    const auto outcomes = data.numbers(outcome);
    const std::size_t codes = column.dictionary().size();
    std::vector<LabelCount> byCode(codes);
    std::vector<Moments> moments(codes);
    Breakdown result;
    for (const TitleId id : ids) {
        const auto labels = column.codes(id);
        result.used += labels.empty() ? 0 : 1;
        const TitleType type = data.catalogue->type(id);
        for (const Dictionary::Code code : labels) {
            LabelCount& count = byCode[code];
            ++count.titles;
            count.films += type == TitleType::Film ? 1 : 0;
            count.series += type == TitleType::Series ? 1 : 0;
            moments[code].add(outcomes[id.row]);
        }
    }
    for (Dictionary::Code code = 0; code < codes; ++code) {
        if (byCode[code].titles == 0)
            continue;
        byCode[code].label = column.label(code);
        byCode[code].mean = moments[code].interval();
        result.labels.push_back(std::move(byCode[code]));
    }
    std::sort(result.labels.begin(), result.labels.end(), [](const LabelCount& a, const LabelCount& b) {
        return a.titles != b.titles ? a.titles > b.titles : a.label < b.label;
    });
    return result;
}

TitleIds titlesWith(const ListColumn& column, std::string_view label, std::span<const TitleId> ids)
{
    TitleIds found;
    const auto code = column.dictionary().find(label);
    if (!code)
        return found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](TitleId id) { return column.contains(id, *code); });
    return found;
}

PairCounts pairCounts(const ListColumn& column, std::span<const TitleId> ids, std::span<const std::string> labels)
{
    PairCounts result;
    result.labels.assign(labels.begin(), labels.end());
    result.counts.assign(labels.size(), std::vector<std::size_t>(labels.size(), 0));
    const auto positions = positionsByCode(column, labels);
    std::vector<std::size_t> met;
    for (const TitleId id : ids) {
        met.clear();
        for (const Dictionary::Code code : column.codes(id))
            if (positions[code] < labels.size())
                met.push_back(positions[code]);
        result.used += met.empty() ? 0 : 1;
        for (const std::size_t i : met)
            for (const std::size_t j : met)
                ++result.counts[i][j];
    }
    return result;
}

RuntimeCounts runtimeCounts(const Catalogue& catalogue, std::span<const TitleId> ids)
{
    RuntimeCounts result;
    for (const TitleId id : ids) {
        const RuntimeClass length = catalogue.runtimeClass(id);
        const TitleType type = catalogue.type(id);
        if (length == RuntimeClass::Unknown || type == TitleType::Unknown)
            continue;
        ++result.counts[static_cast<std::size_t>(length)][static_cast<std::size_t>(type)];
        ++result.used;
    }
    return result;
}

MonthCounts additionsByMonth(const Catalogue& catalogue, std::span<const TitleId> ids)
{
    std::vector<int> months;
    months.reserve(ids.size());
    for (const TitleId id : ids)
        if (const auto date = catalogue.netflixDate(id))
            months.push_back(monthOf(*date));
    MonthCounts result;
    result.used = months.size();
    if (months.empty())
        return result;
    const auto [first, last] = std::minmax_element(months.begin(), months.end());
    result.firstYear = *first / 12;
    result.firstMonth = static_cast<unsigned>(*first % 12) + 1;
    result.counts.assign(static_cast<std::size_t>(*last - *first) + 1, 0);
    for (const int month : months)
        ++result.counts[static_cast<std::size_t>(month - *first)];
    return result;
}

} // namespace marquee
