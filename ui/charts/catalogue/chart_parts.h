// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

// What the charts of a catalogue have in common.

/// A chart that says what is missing and the way out.
CatalogueChart missingChart(const Theme& theme, const QString& title, const QString& sentence);

QString titleName(const Catalogue& catalogue, TitleId id); ///< "Mud (2013)"
QString labelText(std::string_view text);

/// A class of the overlay and its titles among those shown.
struct OverlayGroup
{
    QString name;
    QString key;
    int colour = 0;
    TitleIds ids;
};
/// Those that have a title; empty for ChartOverlay::None, or Cluster without a clustering.
std::vector<OverlayGroup> overlayGroups(const ChartInput& input);

/// Class colour of a title under the overlay, -2 without one.
int overlayColour(const ChartInput& input, TitleId id);

/// "A is x", "A is x or y", "A: 4 labels".
QString labelsReason(const QString& what, const QStringList& labels);

/// Titles among `ids` for which `wanted(title)` holds.
template<typename Wanted>
TitleIds titlesWhere(const TitleIds& ids, Wanted wanted)
{
    TitleIds found;
    for (const TitleId id : ids) {
        if (wanted(id))
            found.push_back(id);
    }
    return found;
}

} // namespace marquee
