// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/outlier_samples.h"

#include "catalogue/type_label.h"

#include <cmath>

namespace marquee {
namespace {

OutlierSample sampleOf(const CleanedView& cleaned, std::size_t column, const std::vector<TitleType>& types,
                       std::optional<TitleType> type)
{
    OutlierSample sample;
    sample.type = type;
    const auto& values = cleaned.values[column]->numbers;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isfinite(values[row]) || (type && types[row] != *type) || cleaned.isDropped(row))
            continue;
        sample.titles.push_back(TitleId{static_cast<std::uint32_t>(row)});
        sample.raw.push_back(values[row]);
    }
    std::sort(sample.raw.begin(), sample.raw.end());
    return sample;
}

} // namespace

bool isOutlierRole(Role role) noexcept
{
    return isNumberRole(role) || role == Role::Runtime;
}

std::vector<TitleType> titleTypes(const CleanedView& cleaned)
{
    std::vector<TitleType> types(cleaned.table.rows(), TitleType::Unknown);
    if (const auto labels = cleaned.cells(Role::Type))
        for (std::size_t row = 0; row < types.size(); ++row)
            types[row] = typeOfLabel((*labels)[row]);
    return types;
}

std::vector<OutlierSample> outlierSamples(const CleanedView& cleaned, std::size_t column,
                                          const std::vector<TitleType>& types, OutlierScale scale)
{
    std::vector<OutlierSample> samples;
    if (types.empty())
        samples.push_back(sampleOf(cleaned, column, types, std::nullopt));
    else
        for (const auto type : {TitleType::Film, TitleType::Series, TitleType::Unknown})
            samples.push_back(sampleOf(cleaned, column, types, type));
    const auto empty = [](const OutlierSample& sample) { return sample.raw.empty(); };
    samples.erase(std::remove_if(samples.begin(), samples.end(), empty), samples.end());
    const bool heavy = isHeavyTailed(cleaned.schema.columns[column].role);
    for (auto& sample : samples) {
        sample.logarithm =
            scale != OutlierScale::Raw && (heavy || scale == OutlierScale::Log) && sample.raw.front() >= 0;
        sample.tested = sample.raw;
        if (sample.logarithm)
            for (double& value : sample.tested)
                value = std::log1p(value);
    }
    return samples;
}

} // namespace marquee
