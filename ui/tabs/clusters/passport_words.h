// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "charts/interval_strip.h"
#include "clustering/clustering.h"

#include <QString>

namespace marquee {

/// "Drama 72 % ×1.8 · Biography 16 % ×3.8": labels with share and lift.
QString liftText(const std::vector<LabelLift>& labels, std::size_t most);
/// "Thriller 2 % ×0.1, Reality-TV none": what a cluster is not.
QString notLikeText(const std::vector<LabelLift>& labels, std::size_t most);
QString titleWithYear(const Catalogue& catalogue, TitleId id); ///< "Mud 2013"

/// One line of the table of means.
struct MeanLine
{
    QString name, mean, interval, count; ///< "IMDb score", "6.42", "6.38 – 6.46", "1,204"
    QString tip;                         ///< "all titles 6.5"; may be empty
};
/// The scores that a title of the cluster has, then the further numbers of the file.
std::vector<MeanLine> meanLines(const ClusterProfile& profile);

/// A cluster's numbers against those of all clustered titles, in standard deviations; on one scale for all clusters.
StripNumbers profileStrip(const Clustering& clustering, const ClusterProfile& profile);

} // namespace marquee
