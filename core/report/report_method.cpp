// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "clustering/cluster_merge.h"
#include "report/html_text.h"
#include "report/report_parts.h"

#include <fmt/format.h>

namespace marquee {

namespace {

std::string imputationText(const FeatureMatrix& features)
{
    std::string text;
    for (const Imputation& imputation : features.encoding.imputed)
        text += fmt::format("{}{} {} of “{}” ({})", text.empty() ? "" : "; ", countText(imputation.cells),
                            imputation.cells == 1 ? "cell" : "cells", htmlText(imputation.column),
                            htmlText(imputation.rule));
    return text.empty() ? "No cell had to be filled in." : "Filled in: " + text + ".";
}

/// A paragraph where a person has changed what the method found.
std::string handMergesText(const Clustering& clustering)
{
    if (clustering.handMerges.empty())
        return {};
    std::string merges;
    for (const HandMerge& merge : clustering.handMerges) {
        std::string parts;
        for (std::size_t i = 0; i < merge.parts.size(); ++i)
            parts += (i == 0 ? "“" : i + 1 == merge.parts.size() ? " and “" : ", “") + htmlText(merge.parts[i]) + "”";
        merges += (merges.empty() ? "" : "; ") + parts;
    }
    return fmt::format("<p>Clusters were merged by hand afterwards: {}. The {} clusters of this report are the result; "
                       "their figures were taken anew, and all titles keep the features they were clustered by.</p>\n",
                       merges, clustering.model->clusters());
}

} // namespace

std::string methodSection(const Clustering& clustering)
{
    const FeatureMatrix& features = *clustering.features;
    std::string html = fmt::format(
        "<section>\n<h2>Method</h2>\n<div class=\"card\">\n"
        "<p>Every title has a weighted score from 0 to 10: the IMDb score drawn towards the catalogue's mean by the "
        "number "
        "of votes, joined with the critics' scores on the audience's scale. Titles without any score are left out, "
        "never "
        "counted as 0.</p>\n"
        "<p>{} features were standardised and weighted by block, so that many genre columns do not outvote a few "
        "scores. "
        "{}</p>\n"
        "<p>K-Means (greedy k-means++ starts, the best of several) cut the {} titles into {} clusters, numbered by "
        "falling "
        "size. The same file, parameters and seed give the same clusters. A cluster's name comes from what is more "
        "frequent "
        "in it than in the catalogue; figures after a label are its share in the cluster and its lift over the "
        "catalogue. Intervals are 95 % (Student's t).</p>\n",
        features.values.cols(), imputationText(features), countText(features.titles.size()),
        fittedClusters(clustering));
    html += handMergesText(clustering);
    for (const std::string& warning : features.warnings)
        html += "<p class=\"note\">Note: " + htmlText(warning) + "</p>\n";
    return html + "</div>\n</section>\n";
}

} // namespace marquee
