// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/quality_figures.h"

#include <array>
#include <functional>

namespace marquee {

namespace {

std::vector<OutlierBoxes> boxesOn(OutlierScale scale, const Dataset& data)
{
    CleaningReport report = *data.cleaning;
    report.options.outliers.scale = scale;
    return outlierBoxes(data.catalogue->source(), report);
}

} // namespace

Result<QualityFiguresPtr> qualityFigures(const DatasetPtr& data, const std::stop_token& stop,
                                         const ProgressFn& progress)
{
    auto figures = std::make_shared<QualityFigures>();
    figures->data = data;
    const RawTable& table = data->catalogue->source();
    const std::array<std::function<void()>, 6> steps{
        [&] { figures->map = missingMap(*data, data->all()); },
        [&] {
            if (const auto critics = criticColumns(*data); !critics.empty())
                figures->withoutCritics = whoLacks(*data, critics, data->all());
        },
        [&] { figures->raw = boxesOn(OutlierScale::Raw, *data); },
        [&] { figures->log = boxesOn(OutlierScale::Log, *data); },
        [&] {
            figures->duplicates = recordGroups(table, *data->cleaning, Rule::FlagDuplicates);
            figures->borrowed = recordGroups(table, *data->cleaning, Rule::FlagBorrowedFacts);
        },
        [&] { figures->troubles = rowTroubles(table, data->catalogue->schema(), stop); },
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i]();
        if (stop.stop_requested())
            return cancelled();
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(steps.size()), "looking at quality");
    }
    return QualityFiguresPtr(std::move(figures));
}

} // namespace marquee
