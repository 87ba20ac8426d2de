// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_legends.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("ScatterLegends", text);
}

/// The bounds of a legend are read at a glance: large numbers are rounded to a unit.
QString boundText(MeasureField field, double bound)
{
    constexpr double kLong = 10000;
    return std::abs(bound) < kLong ? measureText(field, bound) : compactText(bound);
}

ChartLegend shadeLegend(const Catalogue& catalogue, MeasureField number, const PointShades& shades)
{
    const QString name = numberName(catalogue, number);
    ChartLegend legend{shades.bounds.empty() ? translate("%1: no title has a value").arg(name) : name, {}};
    for (std::size_t i = 0; i < shades.bounds.size(); ++i) {
        LegendEntry entry{{}, boundText(number, shades.bounds[i])};
        if (i > 0)
            entry.mark = LegendMark{LegendMark::Ink::Shade, shades.shadeOf(i - 1)};
        legend.entries.push_back(std::move(entry));
    }
    if (shades.anyMissing)
        legend.entries.push_back({LegendMark{LegendMark::Ink::Class, -1}, translate("no value")});
    return legend;
}

ChartLegend labelLegend(const Catalogue& catalogue, const LabelChoice& choice, const PointLabels& labels,
                        const std::vector<bool>& hidden)
{
    ChartLegend legend{labelChoiceTitle(catalogue, choice), {}};
    legend.clickable = true;
    const auto add = [&](LegendMark::Ink ink, int index, const QString& text) {
        const std::size_t code = labelCode(labels, legend.entries.size());
        legend.entries.push_back({LegendMark{ink, index}, text, code < hidden.size() && hidden[code]});
    };
    for (std::size_t i = 0; i < labels.names.size(); ++i)
        add(LegendMark::Ink::Class, static_cast<int>(i), labels.names[i]);
    if (labels.anyOther)
        add(LegendMark::Ink::Class, kOtherLabel, translate("Other"));
    if (labels.anyMissing)
        add(LegendMark::Ink::Missing, 0, translate("none"));
    return legend;
}

ChartLegend sizeLegend(const Catalogue& catalogue, const ClusterScene& scene)
{
    ChartLegend legend{numberName(catalogue, *scene.looks.size), {}};
    const auto circle = [](std::uint8_t step) {
        LegendMark mark{LegendMark::Ink::Plain, 0, MarkerShape::Circle, sizeOfStep(step)};
        mark.hollow = step == 0;
        return mark;
    };
    for (const double sample : scene.sizes->samples())
        legend.entries.push_back({circle(scene.sizes->step(sample)), boundText(*scene.looks.size, sample)});
    if (scene.anyWithoutSize)
        legend.entries.push_back({circle(0), translate("no value")});
    return legend;
}

ChartLegend shapeLegend(const Catalogue& catalogue, const ClusterScene& scene)
{
    ChartLegend legend{labelChoiceTitle(catalogue, *scene.looks.shape), {}};
    const auto add = [&](MarkerShape shape, const QString& text) {
        legend.entries.push_back({LegendMark{LegendMark::Ink::Plain, 0, shape}, text});
    };
    for (std::size_t i = 0; i < scene.shapes.names.size(); ++i)
        add(static_cast<MarkerShape>(i), scene.shapes.names[i]);
    if (scene.shapes.anyOther && scene.shapes.anyMissing)
        add(MarkerShape::Cross, translate("Other or none"));
    else if (scene.shapes.anyOther)
        add(MarkerShape::Cross, translate("Other"));
    else if (scene.shapes.anyMissing)
        add(MarkerShape::Cross, translate("none"));
    return legend;
}

} // namespace

ChartLegend clusterLegend(const ExplorerState& state, const std::vector<bool>& hidden)
{
    ChartLegend legend{translate("Cluster"), {}};
    const int count = static_cast<int>(state.clustering()->profiles.size());
    for (int c = 0; c < count; ++c) {
        const auto i = static_cast<std::size_t>(c);
        legend.entries.push_back({LegendMark{LegendMark::Ink::Class, c},
                                  QStringLiteral("%1 %2").arg(c + 1).arg(state.clusterName(c)),
                                  i < hidden.size() && hidden[i]});
    }
    return legend;
}

std::vector<ChartLegend> sceneLegends(const Catalogue& catalogue, const ClusterScene& scene,
                                      const std::vector<bool>& hiddenLabels)
{
    std::vector<ChartLegend> legends;
    if (const auto* number = scene.looks.colourNumber())
        legends.push_back(shadeLegend(catalogue, *number, scene.shades));
    if (const auto* label = scene.looks.colourLabel())
        legends.push_back(labelLegend(catalogue, *label, scene.colours, hiddenLabels));
    if (scene.looks.size)
        legends.push_back(sizeLegend(catalogue, scene));
    if (scene.looks.shape)
        legends.push_back(shapeLegend(catalogue, scene));
    return legends;
}

} // namespace marquee
