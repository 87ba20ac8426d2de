// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_legends.h"

#include "explorer/explorer_state.h"

#include <QCoreApplication>

#include <utility>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("ScatterLegends", text);
}

} // namespace

ChartLegend clusterLegend(const ExplorerState& state, const std::vector<bool>& hidden)
{
    ChartLegend legend{translate("Cluster"), {}};
    const int count = static_cast<int>(state.clustering()->profiles.size());
    for (int c = 0; c < count; ++c) {
        LegendMark mark{LegendMark::Ink::Class, c};
        mark.hollow = static_cast<std::size_t>(c) < hidden.size() && hidden[static_cast<std::size_t>(c)];
        legend.entries.push_back({mark, QStringLiteral("%1 %2").arg(c + 1).arg(state.clusterName(c))});
    }
    return legend;
}

ChartLegend shadeLegend(const QString& name, const PointShades& shades, const QStringList& bounds)
{
    ChartLegend legend{bounds.isEmpty() ? translate("%1: no title has a value").arg(name) : name, {}};
    for (qsizetype i = 0; i < bounds.size(); ++i) {
        LegendEntry entry{{}, bounds[i]};
        if (i > 0)
            entry.mark = LegendMark{LegendMark::Ink::Shade, shades.shadeOf(static_cast<std::size_t>(i - 1))};
        legend.entries.push_back(std::move(entry));
    }
    if (shades.anyMissing)
        legend.entries.push_back({LegendMark{LegendMark::Ink::Class, -1}, translate("no value")});
    return legend;
}

} // namespace marquee
