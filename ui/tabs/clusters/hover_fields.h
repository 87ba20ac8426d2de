// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/title_id.h"
#include "tabs/clusters/point_looks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace marquee {

class Catalogue;
struct Dataset;
class ExplorerState;

/// A line of the scatter's hover card: the cluster, the labels of a field, or a number.
using HoverField = ColourChoice;

/// Everything the card can say of this catalogue's titles.
std::vector<HoverField> hoverFields(const Dataset& data);
QString hoverFieldName(const Catalogue& catalogue, const HoverField& field); ///< "Cluster", "Genre", "IMDb votes"
/// The same in any catalogue, for the settings: "cluster", "list 0", "column Watch Hours".
QString hoverFieldKey(const Catalogue& catalogue, const HoverField& field);
QStringList defaultHoverKeys(); ///< genres, cluster, weighted score, votes
/// "IMDb votes: 12,345": the true value, whatever scale an axis has.
QString hoverLine(const ExplorerState& state, const HoverField& field, TitleId title);

} // namespace marquee
