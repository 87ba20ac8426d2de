// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/outlier_boxes.h"

#include "cleaning/cleaning_stages.h"
#include "cleaning/outlier_samples.h"

#include <cmath>
#include <stdexcept>

namespace marquee {
namespace {

std::size_t outside(const std::vector<double>& values, const Fences& fences)
{
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [&](double value) { return fences.outside(value); }));
}

BoxStats boxOf(const std::vector<double>& ascending)
{
    TitleIds all(ascending.size());
    for (std::uint32_t i = 0; i < all.size(); ++i)
        all[i].row = i;
    return boxStats(ascending, all);
}

/// The titles outside, ascending by value.
void listFlagged(const OutlierSample& sample, const std::vector<double>& numbers, const Fences& fences, OutlierBox& box)
{
    for (const TitleId id : sample.titles)
        if (fences.outside(sample.logarithm ? std::log1p(numbers[id.row]) : numbers[id.row]))
            box.flagged.push_back(id);
    std::stable_sort(box.flagged.begin(), box.flagged.end(),
                     [&](TitleId a, TitleId b) { return numbers[a.row] < numbers[b.row]; });
    for (const TitleId id : box.flagged)
        box.values.push_back(numbers[id.row]);
}

OutlierBox boxOfSample(const OutlierSample& sample, const std::vector<double>& numbers, const OutlierOptions& options)
{
    const auto fences = fencesOf(sample.tested, options);
    OutlierBox box;
    box.type = sample.type;
    box.box = boxOf(sample.tested);
    box.lowFence = fences.low;
    box.highFence = fences.high;
    box.tukeyRaw = outside(sample.raw, tukeyFences(sample.raw, options.reach));
    box.modifiedRaw = outside(sample.raw, modifiedZFences(sample.raw, options.threshold));
    if (sample.raw.front() >= 0) {
        std::vector<double> logs(sample.raw.size());
        std::transform(sample.raw.begin(), sample.raw.end(), logs.begin(), [](double v) { return std::log1p(v); });
        box.tukeyLog = outside(logs, tukeyFences(logs, options.reach));
        box.modifiedLog = outside(logs, modifiedZFences(logs, options.threshold));
    }
    listFlagged(sample, numbers, fences, box);
    return box;
}

} // namespace

std::vector<OutlierBoxes> outlierBoxes(const RawTable& table, const CleaningReport& report)
{
    if (!report.stages)
        throw std::invalid_argument("outlierBoxes: a report that no cleaning made");
    const CleaningStages& stages = *report.stages;
    Schema schema;
    for (const Role role : stages.mark.roles)
        schema.columns.push_back({role, {}});
    const TitleIds dropped = stages.dropped.empty() ? TitleIds() : *stages.dropped.back();
    const std::stop_token never;
    const CleanedView view{table, schema, stages.texts.back(), stages.tested, dropped, never};
    const auto types = titleTypes(view);
    const OutlierOptions& options = report.options.outliers;
    std::vector<OutlierBoxes> all;
    for (std::uint32_t column = 0; column < schema.columns.size(); ++column) {
        if (!isOutlierRole(schema.columns[column].role))
            continue;
        auto samples = outlierSamples(view, column, {}, options.scale);
        if (samples.empty())
            continue;
        const auto byType = outlierSamples(view, column, types, options.scale);
        samples.insert(samples.end(), byType.begin(), byType.end());
        OutlierBoxes boxes{
            column, table.header()[column], isHeavyTailed(schema.columns[column].role), samples.front().logarithm, {}};
        for (const auto& sample : samples)
            boxes.boxes.push_back(boxOfSample(sample, stages.tested[column]->numbers, options));
        all.push_back(std::move(boxes));
    }
    return all;
}

} // namespace marquee
